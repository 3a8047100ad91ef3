import type { Answer } from '../answer.js';
import type { CallName } from '../calls.js';
import { bytesOf, CERTAIN, IMPOSSIBLE } from './content.js';
import { both, done, type Expectation, Lost, of, type Option, silent, succeeds, violated } from './expectation.js';
import { changed, touch } from './node.js';
import { leftOf, reading } from './on-inputs.js';
import type { Input, Output, State } from './state.js';
import { closes, failsOnce, failsOrCloses, failureWhy } from './stream-ends.js';

const S = 'io.streams';
/** The most that a blocking write takes. */
const MOST_BLOCKING = 4096;

type OnOutput = (state: State, output: Output, words: readonly string[]) => Expectation;

/** Bytes that a stream has taken, on their way. */
function take(output: Output, bytes: Uint8Array | bigint | undefined): void {
  output.isReady = false;
  const { file } = output;
  if (!file) return;
  if (bytes === undefined) file.unsure = true;
  else output.pending?.push(bytes);
  file.pending.add(output);
  changed(file, output);
}

/** All that a stream has taken has arrived. */
function arrive(output: Output): void {
  const { file, pending } = output;
  if (!file) return;
  file.pending.delete(output);
  if (pending === undefined) file.unsure = true;
  for (const part of pending ?? []) {
    const bytes = typeof part === 'bigint' ? new Uint8Array(Number(part)) : part;
    const at = output.position === 'end' ? file.content.size : output.position;
    if (bytes.length > 0) changed(file, output);
    // That a stream appends at the end each time is not a must, and tests ask for it.
    if (output.position === 'end' && output.end !== at) file.unsure = true;
    file.content.write(bytes, at);
    output.end = at + BigInt(bytes.length);
    if (output.position !== 'end') output.position += BigInt(bytes.length);
  }
  output.pending = [];
}

/** What any call on a closed stream, and on one that cannot be written, may return. @param length of a write */
function unwritable(output: Output, call?: 'write' | 'flush', length = 0n): Expectation | undefined {
  if (output.closed)
    return {
      options: [closes(output)],
      why: both(`${S}.output-stream.closed-stays-closed`, `${S}.stream-error.failed-then-closed`),
    };
  const isPlain = output.file !== undefined && (output.position === 'end' || output.position < CERTAIN);
  if (isPlain) return undefined;
  const ids = [`${S}.output-stream.reports-failure`];
  const isImpossible = output.position !== 'end' && output.position >= IMPOSSIBLE;
  if (output.file === undefined || isImpossible) {
    ids.unshift(isImpossible ? 'filesystem.types.offsets.huge' : 'filesystem.types.descriptor-flags.mode-is-kept');
    // What a host writes all the same cannot be known.
    if (output.node.kind === 'file') {
      output.node.unsure = true;
      touch(output.node, 'perhaps-changed');
    }
    output.hasTaken ||= length > 0n;
    // One that was never open may be closed at once.
    const failure = output.wasOpen ? failsOnce(output) : failsOrCloses(output);
    const why = { ok: ids, failure: failureWhy(`${S}.output-stream.failure-is-last-operation-failed`) };
    if (call === 'flush' && output.hasTaken) return { options: [failure], why };
    const answered = of('ok', ['ok'], (answer) => {
      output.wasOpen = true;
      if (call === undefined && answer.kind === 'ok' && answer.words[0] !== undefined)
        output.permit = BigInt(answer.words[0]);
    });
    return { options: [failure, answered], why };
  }
  return {
    options: [
      failsOrCloses(output),
      of('ok', ['ok'], (answer) => {
        throw new Lost(answer);
      }),
    ],
    why: both(...ids),
  };
}

/** What a call writes. */
interface Written {
  readonly call: CallName;
  /** The requirement that says what it does. */
  readonly claim: string;
  /** Its bytes, or how many zeroes. */
  readonly bytes: (length: number) => Uint8Array | bigint;
}

function writing(output: Output, word: string, { call, claim, bytes }: Written): Expectation {
  const { permit } = output;
  output.permit = undefined;
  const trap = of('a trap', ['ended']);
  const name = call === 'stream-write' ? 'write' : call;
  const length = word === 'permit' ? (permit ?? 0n) : word === 'permit+1' ? (permit ?? 0n) + 1n : BigInt(word);
  const bad = unwritable(output, 'write', length);
  // Whether a stream is closed, or the permit is missing, may be found first.
  if (bad) {
    const { failure } = bad.why;
    const failed = (answer: Answer) => (answer.kind === 'ended' ? [claim] : violated(failure, answer));
    const options = [...bad.options, ...(permit === undefined || length > permit ? [trap] : [])];
    return { options, why: { ...bad.why, failure: failed } };
  }
  if (permit === undefined) {
    const nothing = of('ok 0', ['ok']);
    return { options: length === 0n ? [trap, nothing] : [trap], why: both(`${S}.${name}.needs-a-permit`) };
  }
  if (length > permit) return { options: [trap], why: both(`${S}.${name}.more-than-permitted-traps`) };
  return {
    options: [
      succeeds(
        `ok ${length}`,
        () => true,
        ([count = '0']) => take(output, bytes(Number(count))),
      ),
    ],
    why: both(claim),
  };
}

function blockingWrite(output: Output, length: number, { call, claim, bytes }: Written): Expectation {
  const bad = unwritable(output, 'flush', BigInt(length));
  output.permit = undefined;
  if (bad) {
    const trap = of('a trap', ['ended']);
    return length > MOST_BLOCKING ? { ...bad, options: [...bad.options, trap] } : bad;
  }
  const written = done(() => {
    take(output, bytes(length));
    arrive(output);
  });
  if (length > MOST_BLOCKING)
    return {
      options: [of('a trap', ['ended']), written, silent('an error', ['failed', 'closed'])],
      why: both(`${S}.${call}.limit`),
    };
  return { options: [written], why: both(claim) };
}

interface Splice {
  readonly length: bigint;
  readonly isBlocking: boolean;
}

function splicing(output: Output, input: Input, { length, isBlocking }: Splice): Expectation {
  const bad = unwritable(output);
  const source = reading(input, { length, isBlocking, returnsBytes: false });
  const id = isBlocking ? `${S}.blocking-splice.waits` : `${S}.splice.moves-bytes`;
  output.permit = undefined;
  if (bad)
    return { ...bad, options: [...bad.options, failsOrCloses(input), succeeds('ok 0', ([count]) => count === '0')] };
  const left = leftOf(input);
  const from = input.position;
  const options = source.options.map((option): Option => ({
    text: option.text,
    matches: (answer) => option.matches(answer),
    then(answer) {
      option.then?.(answer);
      if (answer.kind !== 'ok') return;
      const count = Number(answer.words[0] ?? 0);
      if (count === 0) return;
      const isKnownSource = left !== undefined && input.file !== output.file;
      take(output, isKnownSource ? input.file?.content.read(from, count) : undefined);
    },
  }));
  // The permit may be 0 while bytes are on their way.
  if (!isBlocking || length === 0n) options.push(succeeds('ok 0', ([count]) => count === '0'));
  return {
    options,
    why: both(id, ...(left === 0n || left === undefined ? [`${S}.input-stream.closed-at-the-end`] : [])),
  };
}

export const ON_OUTPUTS: Partial<Record<CallName, OnOutput>> = {
  'check-write': (_, output) => {
    const { isReady } = output;
    return (
      unwritable(output) ?? {
        options: [
          succeeds(
            isReady ? 'ok with a permit above 0' : 'ok with a permit',
            ([permit = '']) => /^\d+$/.test(permit) && (permit !== '0' || !isReady),
            ([permit = '0']) => void (output.permit = BigInt(permit)),
          ),
        ],
        why: {
          ok: ([permit]) => [
            permit === '0' ? `${S}.output-subscribe.ready-means-permit` : `${S}.check-write.permit-bounds-write`,
          ],
          failure: [`${S}.check-write.permit-bounds-write`],
        },
      }
    );
  },
  'stream-write': (_, output, [word = '0', seed = '0']) =>
    writing(output, word, {
      call: 'stream-write',
      claim: `${S}.write.takes-all-bytes`,
      bytes: (length) => bytesOf(Number(seed), length),
    }),
  'write-zeroes': (_, output, [word = '0']) =>
    writing(output, word, { call: 'write-zeroes', claim: `${S}.write-zeroes.writes-zeroes`, bytes: BigInt }),
  'blocking-write-and-flush': (_, output, [length = '0', seed = '0']) =>
    blockingWrite(output, Number(length), {
      call: 'blocking-write-and-flush',
      claim: `${S}.blocking-write-and-flush.writes-and-flushes`,
      bytes: (count) => bytesOf(Number(seed), count),
    }),
  'blocking-write-zeroes-and-flush': (_, output, [length = '0']) =>
    blockingWrite(output, Number(length), {
      call: 'blocking-write-zeroes-and-flush',
      claim: `${S}.blocking-write-zeroes-and-flush.writes-zeroes`,
      bytes: BigInt,
    }),
  flush: (_, output) => {
    output.permit = undefined;
    // Until it is done there may be no permit.
    output.isReady = false;
    return unwritable(output) ?? { options: [done()], why: both(`${S}.flush.never-blocks`) };
  },
  'blocking-flush': (_, output) => {
    output.permit = undefined;
    output.isReady = false;
    return (
      unwritable(output, 'flush') ?? {
        options: [done(() => arrive(output))],
        why: both(`${S}.blocking-flush.waits`),
      }
    );
  },
  splice: (state, output, [input = '', length = '0']) =>
    splicing(output, state.input(input) as Input, { length: BigInt(length), isBlocking: false }),
  'blocking-splice': (state, output, [input = '', length = '0']) =>
    splicing(output, state.input(input) as Input, { length: BigInt(length), isBlocking: true }),
};
