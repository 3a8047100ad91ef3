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

/** Calls on pollables: ready, block and poll. */
export function polling(state: State, name: CallName, pollables: readonly Pollable[]): Expectation {
  if (pollables.length === 0) {
    const trap: Option = { text: 'a trap', matches: ({ kind }) => kind === 'ended' };
    return { options: [trap], why: both('io.poll.poll.empty-list-traps') };
  }
  const ready = (words: readonly string[]): readonly Pollable[] => {
    if (name === 'block') return pollables;
    if (name === 'ready') return words[0] === 'true' ? pollables : [];
    return indicesIn(words).flatMap((index) => pollables[index] ?? []);
  };
  /** The requirement that an answer violates. */
  const wrong = (words: readonly string[]): string | undefined => {
    const now = timeIn(words);
    if (now !== undefined && !isLater(state, now)) return 'clocks.monotonic-clock.now.never-goes-back';
    const tooEarly = early(state, ready(words), now);
    if (tooEarly !== undefined) return tooEarly;
    if (name === 'block') return undefined;
    if (name === 'ready') {
      if (words[0] === 'true') return undefined;
      const [pollable] = pollables;
      if (words[0] !== 'false') return 'io.poll.pollable.ready.returns-at-once';
      if (!pollable || !staysReady(pollable)) return undefined;
      return isTimer(pollable) ? timerWhy(pollable, 'past') : 'io.streams.output-subscribe.ready-when-closed';
    }
    const isList = /^\d+( \d+)*$/.test(withoutTime(words).join(' '));
    const isOf = indicesIn(words).every((index) => index < pollables.length);
    return isList && isOf ? undefined : 'io.poll.poll.gives-the-ready-ones';
  };
  const text =
    name === 'block'
      ? 'ok when it is ready'
      : name === 'poll'
        ? 'ok with indices of ready pollables'
        : pollables.every(staysReady)
          ? 'ok true'
          : pollables.every((one) => !isTimer(one) || mayBeReady(one, state, state.latest))
            ? 'ok true or false'
            : 'ok false, or true once it is due';
  const option = succeeds(
    text,
    (words) => wrong(words) === undefined,
    (words) => {
      const now = timeIn(words);
      if (now !== undefined) state.latest = now;
      for (const pollable of ready(words)) if (isTimer(pollable)) pollable.wasReady = true;
    },
  );
  const id =
    name === 'block'
      ? 'io.poll.pollable.block.until-ready'
      : name === 'ready'
        ? 'io.poll.pollable.ready.returns-at-once'
        : 'io.poll.poll.gives-the-ready-ones';
  const failure = pollables.some(isTimer)
    ? [id, ...pollables.filter(isTimer).map((one) => timerWhy(one, 'past'))]
    : [id];
  return { options: [option], why: { ok: (words) => [wrong(words) ?? id], failure: [...new Set(failure)] } };
}
