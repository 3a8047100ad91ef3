import type { Answer } from '../answer.js';
import type { CallName } from '../calls.js';
import { bytesOf, CERTAIN, hash, IMPOSSIBLE } from './content.js';
import { both, done, type Expectation, Lost, of, type Option, silent, succeeds, violated } from './expectation.js';
import { changed, isKnown, touch } from './node.js';
import type { Input, Output, State } from './state.js';

const S = 'io.streams';
/** The most that a host reads ahead. */
const AHEAD = 2n ** 32n;
/** The most that a blocking write takes. */
const MOST_BLOCKING = 4096;

/** What a stream returns that cannot go on. */
const closes = (stream: Input | Output, text = 'closed'): Option =>
  of(text, ['closed'], () => void (stream.closed = true));
const failsOrCloses = (stream: Input | Output): Option =>
  of('last-operation-failed, or closed', ['failed', 'closed'], () => ended(stream));

function ended(stream: Input | Output): void {
  stream.closed = true;
  if (stream.of === 'output' && stream.file) {
    stream.file.unsure = true;
    stream.file.pending.delete(stream);
  }
}

/** The failure of a stream of a file or directory that cannot do what it is asked for: it has a code of the file system. */
const failsOnce = (stream: Input | Output): Option => ({
  text: 'last-operation-failed with an error-code',
  matches: (answer) => answer.kind === 'failed' && answer.code !== 'none',
  then: () => ended(stream),
});

const NO_CODE = 'filesystem.types.filesystem-error-code.of-files';
/** Of a failure that is not allowed: it has no code, or it is none. */
const failureWhy =
  (...ids: string[]) =>
  (answer: Answer): readonly string[] =>
    answer.kind === 'failed' ? [NO_CODE] : ids;

type OnInput = (state: State, input: Input, words: readonly string[]) => Expectation;
type OnOutput = (state: State, output: Output, words: readonly string[]) => Expectation;

/** What an input stream still has: its bytes, or at least how many; nothing is known of one whose file was changed. */
function leftOf({ file, position, version }: Input): bigint | undefined {
  if (file?.version !== version || !isKnown(file)) return undefined;
  return file.content.size > position ? file.content.size - position : 0n;
}

function reading(input: Input, length: bigint, isBlocking: boolean, returnsBytes: boolean): Expectation {
  const name = returnsBytes
    ? isBlocking
      ? 'blocking-read.waits'
      : 'read.verbatim'
    : isBlocking
      ? 'blocking-skip.waits'
      : 'skip.as-read';
  const why = both(`${S}.${name}`);
  if (!input.file) {
    // A stream that cannot be read may have been given, and then fails.
    const { node, position } = input;
    // Whether nothing is there, or nobody may read it, looks the same.
    const mayBeAtEnd = node.kind === 'file' && (!isKnown(node) || node.content.size <= position);
    const nothing = succeeds('ok 0', ([count]) => count === '0' && (!isBlocking || length === 0n));
    if (input.closed) return { options: [closes(input)], why: both(`${S}.stream-error.failed-then-closed`) };
    return {
      options: [mayBeAtEnd || length === 0n ? failsOrCloses(input) : failsOnce(input), nothing],
      why: {
        ok: ['filesystem.types.read.of-a-directory', 'filesystem.types.descriptor-flags.mode-is-kept'],
        failure: failureWhy(`${S}.read.reports-failures`),
        level: 'failure-should',
      },
    };
  }
  const left = leftOf(input);
  const { file } = input;
  const from = input.position;
  // Also a read that finds nothing may count as an access.
  touch(file, 'read');
  // A host may read more than it is asked for.
  const takes = ([count = '0']: readonly string[]) => {
    input.position += BigInt(count);
  };
  const mayHaveBytes = left === undefined;
  if (from + length + AHEAD >= IMPOSSIBLE && (mayHaveBytes || from > file.content.size))
    return {
      options: [
        failsOrCloses(input),
        succeeds(
          mayHaveBytes ? `ok at most ${length}` : 'ok 0',
          ([count = '']) => (mayHaveBytes ? BigInt(count) <= length : count === '0'),
          takes,
        ),
      ],
      why: both('filesystem.types.offsets.huge'),
    };
  if (input.closed) {
    const grew = left === undefined || left > 0n;
    return grew
      ? { options: [closes(input), silent('ok', ['ok', 'failed'])], why }
      : { options: [closes(input)], why: both(`${S}.input-stream.closed-at-the-end`) };
  }
  if (left === undefined)
    return {
      options: [closes(input), succeeds(`ok at most ${length}`, ([count = '']) => BigInt(count) <= length, takes)],
      why: both(...why.ok, `${S}.input-stream.closed-at-the-end`),
    };
  const most = left < length ? left : length;
  const least = isBlocking && most > 0n ? 1n : 0n;
  const check = ([count = '', sum]: readonly string[]): boolean => {
    if (!/^\d+$/.test(count)) return false;
    const bytes = BigInt(count);
    if (bytes > most || bytes < least) return false;
    return !returnsBytes || sum === hash(file.content.read(from, Number(bytes)));
  };
  const options: Option[] = [];
  // At the end only a read that does not wait may not know it yet.
  if (left > 0n || length === 0n || !isBlocking)
    options.push(succeeds(least > 0n ? `ok 1 to ${most}` : `ok 0 to ${most}`, check, takes));
  if (left === 0n) options.push(closes(input));
  if (left === 0n) return { options, why: both(`${S}.input-stream.closed-at-the-end`, ...why.ok) };
  return { options, why: length === 0n ? both(`${S}.read.zero-length`) : why };
}

export const ON_INPUTS: Partial<Record<CallName, OnInput>> = {
  'stream-read': (_, input, [length = '0']) => reading(input, BigInt(length), false, true),
  'blocking-read': (_, input, [length = '0']) => reading(input, BigInt(length), true, true),
  skip: (_, input, [length = '0']) => reading(input, BigInt(length), false, false),
  'blocking-skip': (_, input, [length = '0']) => reading(input, BigInt(length), true, false),
};

/** Bytes that a stream has taken, on their way. */
function take(output: Output, bytes: Uint8Array | bigint | undefined): void {
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

function writing(
  output: Output,
  word: string,
  bytes: (length: number) => Uint8Array | bigint,
  zeroes: boolean,
): Expectation {
  const { permit } = output;
  output.permit = undefined;
  const trap = of('a trap', ['ended']);
  const call = zeroes ? 'write-zeroes' : 'write';
  const length = word === 'permit' ? (permit ?? 0n) : word === 'permit+1' ? (permit ?? 0n) + 1n : BigInt(word);
  const bad = unwritable(output, 'write', length);
  // Whether a stream is closed, or the permit is missing, may be found first.
  if (bad) {
    const { failure } = bad.why;
    const takes = zeroes ? `${S}.write-zeroes.writes-zeroes` : `${S}.write.takes-all-bytes`;
    const failed = (answer: Answer) => (answer.kind === 'ended' ? [takes] : violated(failure, answer));
    const options = [...bad.options, ...(permit === undefined || length > permit ? [trap] : [])];
    return { options, why: { ...bad.why, failure: failed } };
  }
  if (permit === undefined) {
    const nothing = of('ok 0', ['ok']);
    return { options: length === 0n ? [trap, nothing] : [trap], why: both(`${S}.${call}.needs-a-permit`) };
  }
  if (length > permit) return { options: [trap], why: both(`${S}.${call}.more-than-permitted-traps`) };
  return {
    options: [
      succeeds(
        `ok ${length}`,
        () => true,
        ([count = '0']) => take(output, bytes(Number(count))),
      ),
    ],
    why: both(zeroes ? `${S}.write-zeroes.writes-zeroes` : `${S}.write.takes-all-bytes`),
  };
}

function blockingWrite(output: Output, length: number, bytes: Uint8Array | bigint, id: string): Expectation {
  const bad = unwritable(output, 'flush', BigInt(length));
  output.permit = undefined;
  if (bad) {
    const trap = of('a trap', ['ended']);
    return length > MOST_BLOCKING ? { ...bad, options: [...bad.options, trap] } : bad;
  }
  const written = done(() => {
    take(output, bytes);
    arrive(output);
  });
  if (length > MOST_BLOCKING)
    return {
      options: [of('a trap', ['ended']), written, silent('an error', ['failed', 'closed'])],
      why: both(`${S}.${id}.limit`),
    };
  return {
    options: [written],
    why: both(`${S}.${id}.${id === 'blocking-write-and-flush' ? 'writes-and-flushes' : 'writes-zeroes'}`),
  };
}

function splicing(state: State, output: Output, input: Input, length: bigint, isBlocking: boolean): Expectation {
  const bad = unwritable(output);
  const source = reading(input, length, isBlocking, false);
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
  'check-write': (_, output) =>
    unwritable(output) ?? {
      options: [
        succeeds(
          'ok with a permit',
          ([permit = '']) => /^\d+$/.test(permit),
          ([permit = '0']) => void (output.permit = BigInt(permit)),
        ),
      ],
      why: both(`${S}.check-write.permit-bounds-write`),
    },
  'stream-write': (_, output, [word = '0', seed = '0']) =>
    writing(output, word, (length) => bytesOf(Number(seed), length), false),
  'write-zeroes': (_, output, [word = '0']) => writing(output, word, BigInt, true),
  'blocking-write-and-flush': (_, output, [length = '0', seed = '0']) =>
    blockingWrite(output, Number(length), bytesOf(Number(seed), Number(length)), 'blocking-write-and-flush'),
  'blocking-write-zeroes-and-flush': (_, output, [length = '0']) =>
    blockingWrite(output, Number(length), BigInt(length), 'blocking-write-zeroes-and-flush'),
  flush: (_, output) => {
    output.permit = undefined;
    return unwritable(output) ?? { options: [done()], why: both(`${S}.flush.never-blocks`) };
  },
  'blocking-flush': (_, output) => {
    output.permit = undefined;
    return (
      unwritable(output, 'flush') ?? {
        options: [done(() => arrive(output))],
        why: both(`${S}.blocking-flush.waits`),
      }
    );
  },
  splice: (state, output, [input = '', length = '0']) =>
    splicing(state, output, state.input(input) as Input, BigInt(length), false),
  'blocking-splice': (state, output, [input = '', length = '0']) =>
    splicing(state, output, state.input(input) as Input, BigInt(length), true),
};
