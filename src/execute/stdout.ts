import { closeSync, readSync } from 'node:fs';
import { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Stdout } from '../model/test.js';
import type { Collector } from './collector.js';
import { GRACE } from './process.js';
import type { Signals } from './signals.js';

/** Reads, or does not read, the read end of stdout's pipe as metadata says. */
export interface StdoutDriver {
  /** The host has ended: read what is left, if it is to be read, and close. */
  finish(): Promise<void>;
}

/** Milliseconds between the pieces that a slow reader takes. */
const PAUSE = 1;

/** Starts driving; `closed` is not for here, because its reader must have gone before the host starts. */
export function driveStdout(
  read: number,
  mode: Exclude<Stdout, 'closed'>,
  collector: Collector,
  signals: Signals,
): StdoutDriver {
  if (mode === 'capture') return new Reader(read, collector);
  if (mode === 'unread') return new Holder(read);
  if ('close-on' in mode) return new Holder(read, signals.on(mode['close-on']));
  if ('read-on' in mode) return new Reader(read, collector, signals.on(mode['read-on']));
  if ('close-after' in mode) return new PacedReader(read, collector, 4096, mode['close-after']);
  return new PacedReader(read, collector, mode.slow, Infinity);
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
    void until?.then(() => this.#close());
  }

  #close(): void {
    if (this.#read !== undefined) closeSync(this.#read);
    this.#read = undefined;
  }

  finish(): Promise<void> {
    this.#close();
    return Promise.resolve();
  }
}

/** Reads a piece a turn, at its own pace whatever the host does; closes after so many bytes, or at the end. */
class PacedReader implements StdoutDriver {
  readonly #done: Promise<void>;
  #hostEnded = false;

  constructor(read: number, collector: Collector, piece: number, most: number) {
    this.#done = this.#run(read, collector, piece, most).finally(() => closeSync(read));
  }

  async #run(read: number, collector: Collector, piece: number, most: number): Promise<void> {
    const buffer = Buffer.allocUnsafe(piece);
    for (let total = 0; total < most;) {
      const count = readNow(read, buffer, Math.min(piece, most - total));
      if (count === 0) return;
      if (count === undefined && this.#hostEnded) return;
      if (count !== undefined) {
        collector.add(buffer.subarray(0, count));
        total += count;
      }
      if (!this.#hostEnded) await pause(PAUSE);
    }
  }

  async finish(): Promise<void> {
    this.#hostEnded = true;
    await this.#done;
  }
}

/** Bytes read; 0 at the end; undefined when there is nothing now. */
function readNow(fd: number, buffer: Buffer, length: number): number | undefined {
  try {
    return readSync(fd, buffer, 0, length, null);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return undefined;
    throw error;
  }
}
