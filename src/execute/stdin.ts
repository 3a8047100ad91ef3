import { Socket } from 'node:net';
import type { Stdin, StdinStep } from '../model/test.js';
import { bytesOf } from './content.js';
import type { Signals } from './signals.js';

const steps = (stdin: Stdin): readonly StdinStep[] =>
  Array.isArray(stdin)
    ? (stdin as readonly StdinStep[])
    : [{ send: stdin as Exclude<Stdin, readonly StdinStep[]> }, 'close'];

/** Plays what metadata says of stdin into the write end of its pipe. */
export class StdinDriver {
  readonly #socket: Socket;

  constructor(write: number, stdin: Stdin, signals: Signals) {
    this.#socket = new Socket({ fd: write, readable: false, writable: true });
    // A host may end, or close its stdin, before it has read all: that is for the test to judge.
    this.#socket.on('error', () => this.#socket.destroy());
    void this.#play(steps(stdin), signals);
  }

  async #play(all: readonly StdinStep[], signals: Signals): Promise<void> {
    for (const step of all) {
      if (step === 'close') this.#socket.end();
      else if ('await' in step) await signals.on(step.await);
      else this.#socket.write(bytesOf(step.send));
    }
  }

  /** The host has ended. */
  stop(): void {
    this.#socket.destroy();
  }
}
