import type { CallName } from '../calls.js';
import { both, type Expectation, type Option, succeeds } from './expectation.js';
import type { Pollable, State, Timer } from './state.js';
import { isLater, mayBeReady, timeIn, timerWhy } from './surroundings.js';

const isTimer = (pollable: Pollable): pollable is Timer => pollable.kind !== 'stream';

/** A pollable that was ready once and stays so: of an instant that has passed, or of an output stream that is closed. */
const staysReady = (pollable: Pollable): boolean =>
  isTimer(pollable) ? pollable.wasReady : pollable.stream.of === 'output' && pollable.stream.closed;

/** An answer of the guest, without the time that it may end in. */
const withoutTime = (words: readonly string[]): readonly string[] =>
  timeIn(words) === undefined ? words : words.slice(0, -1);

/** What the pollables violate that were said to be ready, and cannot be. */
function early(state: State, ready: readonly Pollable[], now: bigint | undefined): string | undefined {
  const wrong = ready.find((one) => isTimer(one) && now !== undefined && !mayBeReady(one, state, now));
  return wrong && isTimer(wrong) ? timerWhy(wrong, 'early') : undefined;
}

/** The indices of a poll. */
const indicesIn = (words: readonly string[]): readonly number[] => withoutTime(words).map(Number);

/** What differs between the calls on pollables. */
interface Kind {
  /** The requirement about what the call returns. */
  readonly id: string;
  readonly text: (state: State, pollables: readonly Pollable[]) => string;
  /** The pollables that are ready by this answer. */
  readonly ready: (pollables: readonly Pollable[], words: readonly string[]) => readonly Pollable[];
  /** The requirement that an answer violates which says of no pollable that it is ready too early. */
  readonly wrong: (pollables: readonly Pollable[], words: readonly string[]) => string | undefined;
}

const KINDS: Partial<Record<CallName, Kind>> = {
  block: {
    id: 'io.poll.pollable.block.until-ready',
    text: () => 'ok when it is ready',
    ready: (pollables) => pollables,
    wrong: () => undefined,
  },
  ready: {
    id: 'io.poll.pollable.ready.returns-at-once',
    text: (state, pollables) => {
      if (pollables.every(staysReady)) return 'ok true';
      const may = pollables.every((one) => !isTimer(one) || mayBeReady(one, state, state.latest));
      return may ? 'ok true or false' : 'ok false, or true once it is due';
    },
    ready: (pollables, [word]) => (word === 'true' ? pollables : []),
    wrong([pollable], [word]) {
      if (word === 'true') return undefined;
      if (word !== 'false') return this.id;
      if (!pollable || !staysReady(pollable)) return undefined;
      return isTimer(pollable) ? timerWhy(pollable, 'past') : 'io.streams.output-subscribe.ready-when-closed';
    },
  },
  poll: {
    id: 'io.poll.poll.gives-the-ready-ones',
    text: () => 'ok with indices of ready pollables',
    ready: (pollables, words) => indicesIn(words).flatMap((index) => pollables[index] ?? []),
    wrong(pollables, words) {
      const isList = /^\d+( \d+)*$/.test(withoutTime(words).join(' '));
      return isList && indicesIn(words).every((index) => index < pollables.length) ? undefined : this.id;
    },
  },
};

/** Calls on pollables: ready, block and poll. */
export function polling(state: State, name: CallName, pollables: readonly Pollable[]): Expectation {
  const kind = KINDS[name];
  if (!kind) throw new Error(`${name} is not a call on pollables`);
  if (pollables.length === 0) {
    const trap: Option = { text: 'a trap', matches: ({ kind: end }) => end === 'ended' };
    return { options: [trap], why: both('io.poll.poll.empty-list-traps') };
  }
  /** The requirement that an answer violates. */
  const wrong = (words: readonly string[]): string | undefined => {
    const now = timeIn(words);
    if (now !== undefined && !isLater(state, now)) return 'clocks.monotonic-clock.now.never-goes-back';
    return early(state, kind.ready(pollables, words), now) ?? kind.wrong(pollables, words);
  };
  const option = succeeds(
    kind.text(state, pollables),
    (words) => wrong(words) === undefined,
    (words) => {
      const now = timeIn(words);
      if (now !== undefined) state.latest = now;
      for (const pollable of kind.ready(pollables, words)) {
        if (isTimer(pollable)) pollable.wasReady = true;
        else pollable.stream.isReady = true;
      }
    },
  );
  const late = pollables.filter(isTimer).map((one) => timerWhy(one, 'past'));
  return {
    options: [option],
    why: { ok: (words) => [wrong(words) ?? kind.id], failure: [...new Set([kind.id, ...late])] },
  };
}
