import type { CallName } from '../calls.js';
import { hash, IMPOSSIBLE } from './content.js';
import { type Both, both, type Expectation, type Option, silent, succeeds } from './expectation.js';
import { type FileNode, isKnown, touch } from './node.js';
import type { Input, State } from './state.js';
import { closes, failsOnce, failsOrCloses, failureWhy } from './stream-ends.js';

const S = 'io.streams';
/** The most that a host reads ahead. */
const AHEAD = 2n ** 32n;

type OnInput = (state: State, input: Input, words: readonly string[]) => Expectation;

/** What a read asks for. */
interface Read {
  readonly length: bigint;
  readonly isBlocking: boolean;
  /** Whether it gives the bytes, and not only how many there are. */
  readonly returnsBytes: boolean;
}

/** What an input stream still has: its bytes, or at least how many; nothing is known of one whose file was changed. */
export function leftOf({ file, position, version }: Input): bigint | undefined {
  if (file?.version !== version || !isKnown(file)) return undefined;
  return file.content.size > position ? file.content.size - position : 0n;
}

function idOf({ isBlocking, returnsBytes }: Read): string {
  if (returnsBytes) return isBlocking ? `${S}.blocking-read.waits` : `${S}.read.verbatim`;
  return isBlocking ? `${S}.blocking-skip.waits` : `${S}.skip.as-read`;
}

/** What a read, or a skip, of an input stream returns. */
export function reading(input: Input, read: Read): Expectation {
  const { file } = input;
  if (!file) return readingNoFile(input, read);
  const left = leftOf(input);
  // Also a read that finds nothing may count as an access.
  touch(file, 'read');
  const why = both(idOf(read));
  const far = readingFar(input, file, read);
  if (far) return far;
  if (input.closed) {
    const grew = left === undefined || left > 0n;
    return grew
      ? { options: [closes(input), silent('ok', ['ok', 'failed'])], why }
      : { options: [closes(input)], why: both(`${S}.input-stream.closed-at-the-end`) };
  }
  if (left !== undefined) return readingKnown(input, read, { file, left, why });
  const { length } = read;
  const some = succeeds(`ok at most ${length}`, ([count = '']) => BigInt(count) <= length, takes(input));
  return { options: [closes(input), some], why: both(...why.ok, `${S}.input-stream.closed-at-the-end`) };
}

/** A host may read more than it is asked for. */
const takes =
  (input: Input) =>
  ([count = '0']: readonly string[]): void => {
    input.position += BigInt(count);
    // Whether more has come by now, nothing has shown.
    if (count !== '0') input.isReady = false;
  };

/** A stream that cannot be read may have been given, and then fails. */
function readingNoFile(input: Input, { length, isBlocking }: Read): Expectation {
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

/** What is said of a read so far behind that no file can have it; nothing of any other. */
function readingFar(input: Input, file: FileNode, { length }: Read): Expectation | undefined {
  const from = input.position;
  const mayHaveBytes = leftOf(input) === undefined;
  const isFar = from + length + AHEAD >= IMPOSSIBLE && (mayHaveBytes || from > file.content.size);
  if (!isFar) return undefined;
  const some = succeeds(
    mayHaveBytes ? `ok at most ${length}` : 'ok 0',
    ([count = '']) => (mayHaveBytes ? BigInt(count) <= length : count === '0'),
    takes(input),
  );
  return { options: [failsOrCloses(input), some], why: both('filesystem.types.offsets.huge') };
}

/** A file whose bytes are known. */
interface Known {
  readonly file: FileNode;
  /** How many of them the stream still has. */
  readonly left: bigint;
  readonly why: Both;
}

function readingKnown(input: Input, read: Read, { file, left, why }: Known): Expectation {
  const { length, isBlocking, returnsBytes } = read;
  const from = input.position;
  const most = left < length ? left : length;
  const least = (isBlocking || input.isReady) && most > 0n ? 1n : 0n;
  const check = ([count = '', sum]: readonly string[]): boolean => {
    if (!/^\d+$/.test(count)) return false;
    const bytes = BigInt(count);
    if (bytes > most || bytes < least) return false;
    return !returnsBytes || sum === hash(file.content.read(from, Number(bytes)));
  };
  const options: Option[] = [];
  // At the end only a read that does not wait may not know it yet.
  if (left > 0n || length === 0n || !isBlocking)
    options.push(succeeds(least > 0n ? `ok 1 to ${most}` : `ok 0 to ${most}`, check, takes(input)));
  if (left === 0n) options.push(closes(input));
  if (left === 0n) return { options, why: both(`${S}.input-stream.closed-at-the-end`, ...why.ok) };
  if (length === 0n) return { options, why: both(`${S}.read.zero-length`) };
  // What a read that does not wait must find is what the pollable has shown.
  const found = (count: string | undefined) =>
    count === '0' && !isBlocking ? [`${S}.input-subscribe.ready-means-bytes-or-end`] : why.ok;
  return { options, why: { ...why, ok: ([count]) => found(count) } };
}

const onRead =
  (how: Omit<Read, 'length'>): OnInput =>
  (_, input, [length = '0']) =>
    reading(input, { ...how, length: BigInt(length) });

export const ON_INPUTS: Partial<Record<CallName, OnInput>> = {
  'stream-read': onRead({ isBlocking: false, returnsBytes: true }),
  'blocking-read': onRead({ isBlocking: true, returnsBytes: true }),
  skip: onRead({ isBlocking: false, returnsBytes: false }),
  'blocking-skip': onRead({ isBlocking: true, returnsBytes: false }),
};
