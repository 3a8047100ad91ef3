import type { Make, Makes } from './make.js';
import type { Made } from './made.js';
import { HUGE, pick } from './values.js';

/** Numbers by which a stream that fails, and what is called on it, are chosen. */
interface Failing {
  readonly choice: number;
  readonly call: number;
  readonly length: number;
}

/** A stream that cannot be read, or that ends soon, and what follows the failure. */
function failingInput(made: Made, { choice, call, length }: Failing): void {
  const from = choice % 3 === 0 ? 'd0' : made.newFile(choice, choice % 3 === 1 ? 'w' : 'rw');
  const to = made.fresh('i');
  made.push('read-via-stream', from, '0', to);
  const names = ['stream-read', 'blocking-read', 'skip', 'blocking-skip'] as const;
  const pollable = made.pollable(to);
  made.push('block', pollable);
  for (const shift of [0, 2, 4]) made.push(pick(names, call >> shift), to, pick(['10', '0', '1'], length >> shift));
  made.push('ready', pollable);
}

/** A stream that cannot be written, and what follows the failure. */
function failingOutput(made: Made, { choice, call, length }: Failing): void {
  const kind = choice % 4;
  const from = kind === 0 ? 'd0' : made.newFile(choice, kind === 1 ? 'r' : 'rw');
  const to = made.fresh('o');
  // Some hosts make no stream of what cannot be written; no file has bytes so far behind.
  if (kind > 1) made.push('write-via-stream', from, pick(HUGE.slice(1), choice >> 2), to);
  else if (choice % 8 < 4) made.push('write-via-stream', from, '0', to);
  else made.push('append-via-stream', from, to);
  const pollable = made.pollable(to);
  made.push('check-write', to);
  if (call % 2 === 0) {
    made.push(call % 4 === 0 ? 'stream-write' : 'write-zeroes', to, 'permit', ...(call % 4 === 0 ? ['1'] : []));
    made.push('blocking-flush', to);
  } else made.push('blocking-write-and-flush', to, '1', '1');
  const after = [
    'check-write',
    'flush',
    'blocking-flush',
    'blocking-write-and-flush',
    'blocking-write-zeroes-and-flush',
  ] as const;
  for (const shift of [2, 5]) {
    const name = pick(after, length >> shift);
    const words = name === 'blocking-write-and-flush' ? ['1', '1'] : name.startsWith('blocking-write') ? ['1'] : [];
    made.push(name, to, ...words);
  }
  made.push('ready', pollable);
}

/** An input stream of a file. */
const inputOf: Make = (made, [a, b, c, d, e], name) => {
  if (d % 12 === 0) failingInput(made, { choice: b, call: c, length: e });
  else made.push(name, made.file(a, b), made.offset(b), made.fresh('i'));
};

/** Writes all that is permitted until there is no permit any more, and waits for the next one. */
function fill(made: Made, slot: string): void {
  const pollable = made.pollable(slot);
  for (let times = 0; times < 3; times++) {
    made.push('check-write', slot);
    made.push('stream-write', slot, 'permit', '1');
  }
  made.push('ready', pollable);
  made.push('check-write', slot);
}

/** An output stream of a file. */
const outputOf: Make = (made, [a, b, c, d, e], name) => {
  if (d % 10 === 0) {
    failingOutput(made, { choice: b, call: c, length: e });
    return;
  }
  const from = made.file(a, b);
  const to = made.fresh('o');
  made.fileOf.set(to, from);
  made.push(name, from, ...(name === 'write-via-stream' ? [made.offset(b)] : []), to);
  if (e % 12 === 0) fill(made, to);
};

/** Reads or skips. */
const readFrom: Make = (made, [a, b, , , e], name) => {
  const from = made.slot('i', a);
  // What does not wait may find nothing yet.
  if (from !== undefined && !name.startsWith('blocking') && e % 2 === 0) made.push('block', made.pollable(from));
  made.on(name, made.slot('i', a), made.length(b));
};

/** Asks for a permit, or flushes. */
const check: Make = (made, [a], name) => {
  made.on(name, made.slot('o', a));
};

/** Writes within the permit, most of the time. */
const writeTo: Make = (made, [a, b, c, d, e], name) => {
  const slot = made.slot('o', a);
  if (slot === undefined) return;
  // A write without a permit traps: it is asked for rarely.
  if (c % 50 > 0 && made.calls.at(-1)?.name !== 'check-write') made.push('check-write', slot);
  const length = c % 60 === 1 ? 'permit+1' : pick(['permit', '0', '1', '10', '4096', '10', '1'], b);
  made.push(name, slot, length, ...(name === 'stream-write' ? [String(d % 50)] : []));
  if (e % 3 === 0) made.readBack(slot);
};

/** Writes and waits. */
const writeAll: Make = (made, [a, b, c, d], name) => {
  const length = pick(['0', '1', '10', '4095', '4096', c % 80 === 0 ? '4097' : '10'], b);
  made.on(name, made.slot('o', a), length, ...(name === 'blocking-write-and-flush' ? [String(d % 50)] : []));
};

/** Moves bytes from stream to stream. */
const splice: Make = (made, [a, b, c, , e], name) => {
  const from = made.slot('i', b);
  if (from !== undefined) made.on(name, made.slot('o', a), from, made.length(c));
  const to = made.slot('o', a);
  if (to !== undefined && e % 3 === 0) made.readBack(to);
};

/** A pollable of a stream. */
const subscribe: Make = (made, [a, b]) => {
  const slot = made.slot(b % 2 === 0 ? 'i' : 'o', a);
  if (slot !== undefined) made.pollable(slot);
};

/** Calls that make streams, and calls on them. */
export const ON_STREAMS = {
  'read-via-stream': inputOf,
  'write-via-stream': outputOf,
  'append-via-stream': outputOf,
  'stream-read': readFrom,
  'blocking-read': readFrom,
  skip: readFrom,
  'blocking-skip': readFrom,
  'check-write': check,
  flush: check,
  'blocking-flush': check,
  'stream-write': writeTo,
  'write-zeroes': writeTo,
  'blocking-write-and-flush': writeAll,
  'blocking-write-zeroes-and-flush': writeAll,
  splice,
  'blocking-splice': splice,
  subscribe,
} satisfies Makes;
