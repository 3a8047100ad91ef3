import type { CallName } from '../calls.js';
import { quote } from '../program.js';
import { both, done, type Expectation, type Option, succeeds } from './expectation.js';
import type { Given } from './given.js';
import type { State, Timer } from './state.js';

const CLOCKS = 'clocks.monotonic-clock';

/** Seconds by which two clocks of a machine may differ. */
const CLOCKS_DIFFER = 60;
/** A tick that is longer says nothing of use about a clock. */
const LONGEST_TICK = 100_000_000n;

/** Whether a time, as the trace has it, is one at which the program may have run. */
export function isRecent(seen: string, { time }: Given): boolean {
  const seconds = Number(seen.split('.')[0]);
  return seconds >= Math.floor(time.from) - CLOCKS_DIFFER && seconds <= time.to + CLOCKS_DIFFER;
}

const nanosecondsOf = (time: string): number => Number(time.split('.')[1] ?? 0);

/** What the clock said: all that was read before is earlier or the same. */
export function isLater(state: State, now: bigint): boolean {
  return now >= state.latest;
}

/** Whether at this reading of the clock a pollable of it can be ready: between two readings there may be a tick more. */
export function mayBeReady({ due }: Timer, state: State, now: bigint): boolean {
  const { tick } = state.given;
  return now + (tick < LONGEST_TICK ? tick : LONGEST_TICK) >= due;
}

/** The requirement that a pollable of the clock violates. */
export const timerWhy = ({ kind }: Timer, claim: 'early' | 'past'): string =>
  claim === 'early'
    ? `${CLOCKS}.subscribe-${kind}.never-early`
    : `${CLOCKS}.subscribe-${kind}.${kind === 'duration' ? 'zero-is-ready' : 'past-is-ready'}`;

/** The time that the guest appends to what it says of pollables of the clock. */
export function timeIn(words: readonly string[]): bigint | undefined {
  const last = words.at(-1) ?? '';
  return /^@\d+$/.test(last) ? BigInt(last.slice(1)) : undefined;
}

type On = (state: State, words: readonly string[]) => Expectation;

/** What is known of a value that is the same each time. */
interface Constant {
  readonly text: string;
  /** The requirement that it violates by itself. */
  readonly check: (words: readonly string[]) => string | undefined;
  /** The requirement that it is the same. */
  readonly same: string;
  readonly level?: 'should';
}

/** A value that is the same each time, and of which something else is known. */
function constant(state: State, name: CallName, { text, check, same, level }: Constant): Expectation {
  const before = state.constants.get(name);
  const wrong = (words: readonly string[]): string | undefined =>
    check(words) ?? (before === undefined || before === words.join(' ') ? undefined : same);
  const option: Option = succeeds(
    before === undefined ? text : `ok ${before}`,
    (words) => wrong(words) === undefined,
    (words) => void state.constants.set(name, words.join(' ')),
  );
  const why = { ok: (words: readonly string[]) => [wrong(words) ?? same], failure: [same] };
  return { options: [option], why: level ? { ...why, level } : why };
}

/** Calls that are about no resource: of wasi:clocks, of wasi:cli and of the preopened directories. */
export const ON_SURROUNDINGS: Partial<Record<CallName, On>> = {
  'monotonic-now': (state) => ({
    options: [
      succeeds(
        `ok ${state.latest} or later`,
        ([now = '']) => /^\d+$/.test(now) && isLater(state, BigInt(now)),
        ([now = '0']) => void (state.latest = BigInt(now)),
      ),
    ],
    why: both(`${CLOCKS}.now.never-goes-back`),
  }),

  'monotonic-resolution': (state) => {
    const id = `${CLOCKS}.resolution.length-of-a-tick`;
    const check = ([tick]: readonly string[]) => (tick === '0' ? id : undefined);
    // That it is not 0 and stays the same, the text does not say in words.
    return constant(state, 'monotonic-resolution', { text: 'ok above 0', check, same: id, level: 'should' });
  },

  'wall-now': ({ given }) => {
    const wrong = (now: string) =>
      nanosecondsOf(now) >= 1e9
        ? 'clocks.wall-clock.now.nanoseconds'
        : isRecent(now, given)
          ? undefined
          : 'clocks.wall-clock.now.external-reference';
    return {
      options: [succeeds('ok the time that it is', ([now = '']) => wrong(now) === undefined)],
      why: {
        ok: ([now = '']) => [wrong(now) ?? 'clocks.wall-clock.now.unix-time'],
        failure: ['clocks.wall-clock.now.unix-time'],
        // Which reference it is, the text leaves to the host.
        level: 'should',
      },
    };
  },

  'wall-resolution': (state) => {
    const id = 'clocks.wall-clock.resolution.length-of-a-tick';
    const check = ([tick = '']: readonly string[]) =>
      nanosecondsOf(tick) >= 1e9 ? 'clocks.wall-clock.resolution.nanoseconds' : tick === '0.0' ? id : undefined;
    return constant(state, 'wall-resolution', { text: 'ok above 0', check, same: id });
  },

  'subscribe-duration': (state, [length = '0', slot = '']) => ({
    options: [
      succeeds(
        `ok ${state.latest} or later`,
        ([before = '']) => /^\d+$/.test(before) && isLater(state, BigInt(before)),
        ([before = '0']) => {
          state.latest = BigInt(before);
          state.pollables.set(slot, { kind: 'duration', due: BigInt(before) + BigInt(length), wasReady: false });
        },
      ),
    ],
    why: both(`${CLOCKS}.now.never-goes-back`),
  }),

  'subscribe-instant': (state, [, slot = '']) => ({
    options: [
      done(([when = '0']) => {
        state.pollables.set(slot, { kind: 'instant', due: BigInt(when), wasReady: false });
      }),
    ],
    why: both(`${CLOCKS}.subscribe-instant.past-is-ready`),
  }),

  'get-arguments': (state) => {
    const exact = 'cli.environment.get-arguments.exact';
    const own = state.given.args.map(quote).join(' ');
    const check = (words: readonly string[]) =>
      [words, words.slice(1)].some((some) => some.join(' ') === own) ? undefined : exact;
    const text = `ok ${own || 'none'}, with or without a name before`;
    return constant(state, 'get-arguments', { text, check, same: 'cli.environment.get-arguments.same-each-time' });
  },

  'get-environment': (state) => {
    const wanted = state.given.env.map(([name, value]) => `${quote(name)} ${quote(value)}`).sort();
    const check = (words: readonly string[]) => {
      const pairs = words.flatMap((word, at) => (at % 2 === 0 ? [`${word} ${words[at + 1]}`] : []));
      if (!wanted.every((pair) => pairs.filter((one) => one === pair).length === 1))
        return 'cli.environment.get-environment.configured';
      return pairs.length === wanted.length ? undefined : 'cli.environment.get-environment.nothing-besides';
    };
    const text = `ok ${wanted.join(' ') || 'none'}`;
    return constant(state, 'get-environment', { text, check, same: 'cli.environment.get-environment.same-each-time' });
  },

  'initial-cwd': (state) =>
    constant(state, 'initial-cwd', {
      text: 'ok none, or a path that can be reached',
      check: () => undefined,
      same: 'cli.environment.initial-cwd.same-each-time',
    }),

  'get-terminal': (_, [standard = 'stdin']) => ({
    options: [succeeds('ok none', ([word]) => word === 'none')],
    why: both(`cli.terminal-${standard}.get-terminal-${standard}.none-without-terminal`),
  }),

  preopened: ({ descriptors, root }, [slot = '']) => {
    const made = done(
      () =>
        void descriptors.set(slot, {
          node: root,
          read: true,
          write: false,
          mutate: 'unsure',
          sync: '',
          isPreopened: true,
        }),
    );
    return { options: [made], why: both('filesystem.preopens.get-directories.names') };
  },

  'get-directories': ({ given }) => {
    const wanted = given.directories.map(quote).sort().join(' ');
    return {
      options: [succeeds(`ok ${wanted}`, (words) => words.join(' ') === wanted)],
      why: both('filesystem.preopens.get-directories.names'),
    };
  },
};
