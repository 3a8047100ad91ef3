import { closeSync, openSync, readSync } from 'node:fs';
import { Socket } from 'node:net';
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { codeOf } from '../errors.js';
import type { Stdout } from '../model/test.js';
import type { Collector } from './collector.js';
import { GRACE } from './groups.js';
import type { Pipes } from './pipes.js';
import type { Watched } from './stdin.js';

/** A host's stdout, ready for its process. */
export interface HostStdout {
  /** The host's end, to be closed here as soon as the process has it. */
  readonly fd: number;
  /** The host has ended: read what is left, if it is to be read, and close. */
  finish(): Promise<void>;
}

/** Reads, or does not read, the read end of stdout's pipe as metadata says. */
type StdoutDriver = Pick<HostStdout, 'finish'>;

/** The device of Linux that takes no byte: a write to it fails as one to a full disk does. */
const FULL_DEVICE = '/dev/full';

/** Milliseconds between the pieces that a slow reader takes. */
const PAUSE = 1;

/** Opens what metadata says that stdout is, and reads it as metadata says. */
export async function openStdout(mode: Stdout, pipes: Pipes, watched: Watched): Promise<HostStdout> {
  if (mode === 'full') return { fd: openSync(FULL_DEVICE, 'w'), finish: () => Promise.resolve() };
  const { read, write } = await pipes.stdout();
  const driver = driveStdout(read, mode, watched);
  return { fd: write, finish: () => driver.finish() };
}

function driveStdout(
  read: number,
  mode: Exclude<Stdout, 'full'>,
  { signals, stdout: collector }: Watched,
): StdoutDriver {
  if (mode === 'capture') return new Reader(read, collector);
  if (mode === 'closed') return new Holder(read).leave();
  if (mode === 'unread') return new Holder(read);
  if ('close-on' in mode) return new Holder(read, signals.on(mode['close-on']));
  if ('read-on' in mode) return new Reader(read, collector, signals.on(mode['read-on']));
  if ('close-after' in mode) return new PacedReader(read, collector, { piece: 4096, most: mode['close-after'] });
  return new PacedReader(read, collector, { piece: mode.slow, most: Infinity });
}

/** Reads all, from the start or from a signal on. */
class Reader implements StdoutDriver {
  readonly #read: number;
  readonly #collector: Collector;
  #ended: Promise<void> | undefined;
  #socket: Socket | undefined;

  constructor(read: number, collector: Collector, from?: Promise<void>) {
    this.#read = read;
    this.#collector = collector;
    void (from ?? Promise.resolve()).then(() => this.#start());
  }

  // The socket is made only when reading starts: from then on it reads ahead.
  #start(): Promise<void> {
    this.#ended ??= new Promise((resolve) => {
      const socket = new Socket({ fd: this.#read, readable: true, writable: false });
      socket.on('data', (bytes) => this.#collector.add(bytes));
      socket.on('error', () => socket.destroy());
      socket.once('close', () => resolve());
      this.#socket = socket;
    });
    return this.#ended;
  }

  async finish(): Promise<void> {
    const ended = this.#start();
    // A process that has left the host's group could hold the pipe open forever.
    const late = setTimeout(() => this.#socket?.destroy(), GRACE);
    await ended;
    clearTimeout(late);
  }
}

/** Reads nothing; closes at a signal, or at the end. */
class Holder implements StdoutDriver {
  #read: number | undefined;

  constructor(read: number, until?: Promise<void>) {
    this.#read = read;
    void until?.then(() => this.leave());
  }

  leave(): this {
    if (this.#read !== undefined) closeSync(this.#read);
    this.#read = undefined;
    return this;
  }

  finish(): Promise<void> {
    this.leave();
    return Promise.resolve();
  }
}

/** Bytes. */
interface Pace {
  readonly piece: number;
  readonly most: number;
}

/** Reads a piece a turn, at its own pace whatever the host does; closes after so many bytes, or at the end. */
class PacedReader implements StdoutDriver {
  readonly #done: Promise<void>;
  #hostEnded = false;
  /** When what is still in the pipe must have been read: a process that has left the host's group could fill it forever. */
  #until = Infinity;

  constructor(read: number, collector: Collector, pace: Pace) {
    this.#done = this.#run(read, collector, pace).finally(() => closeSync(read));
  }

  async #run(read: number, collector: Collector, { piece, most }: Pace): Promise<void> {
    const buffer = Buffer.allocUnsafe(piece);
    for (let total = 0; total < most;) {
      const count = readNow(read, buffer, Math.min(piece, most - total));
      if (count === 0) return;
      if (count === undefined && this.#hostEnded) return;
      if (count !== undefined) {
        collector.add(buffer.subarray(0, count));
        total += count;
      }
      if (performance.now() > this.#until) return;
      await (this.#hostEnded ? nextTurn() : pause(PAUSE));
    }
  }

  async finish(): Promise<void> {
    this.#hostEnded = true;
    this.#until = performance.now() + GRACE;
    await this.#done;
  }
}

/** Bytes read; 0 at the end; undefined when there is nothing now. */
function readNow(fd: number, buffer: Buffer, length: number): number | undefined {
  try {
    return readSync(fd, buffer, 0, length, null);
  } catch (error) {
    if (codeOf(error) === 'EAGAIN') return undefined;
    throw error;
  }
}
