import { closeSync, constants, openSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';

/** A pipe's two ends as file descriptors. */
export interface Pipe {
  /** Where bytes come out. */
  readonly read: number;
  /** Where bytes go in. */
  readonly write: number;
}

/**
 * Real pipes for a job's stdin and stdout. Node gives a child process socket pairs, whose capacity and errors are not those of
 * the pipes that a shell makes; so these are named pipes, made once and used by one job after the other.
 */
export class Pipes {
  readonly #folder: string;
  readonly #name: string;
  #made = 0;
  #ready: Promise<unknown> | undefined;

  /** @param folder where the named pipes go; @param name unique in the folder */
  constructor(folder: string, name: string) {
    this.#folder = folder;
    this.#name = name;
  }

  /** A pipe that the host reads: its end blocks, the harness's does not. */
  async stdin(): Promise<Pipe> {
    const path = await this.#path('stdin');
    // The first end must not wait for another; once both sides are there, the host's own can be opened as a plain one.
    const first = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const write = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
    const read = openSync(path, constants.O_RDONLY);
    closeSync(first);
    return { read, write };
  }

  /** A pipe that the host writes: its end blocks, the harness's does not. */
  async stdout(): Promise<Pipe> {
    const path = await this.#path('stdout');
    const read = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const write = openSync(path, constants.O_WRONLY);
    return { read, write };
  }

  /** After a job that was killed: something of it may still hold the old pipes. */
  renew(): void {
    this.#ready = undefined;
  }

  async #path(which: 'stdin' | 'stdout'): Promise<string> {
    if (!this.#ready) {
      this.#made++;
      this.#ready = execa('mkfifo', ['-m', '600', this.#file('stdin'), this.#file('stdout')]);
    }
    await this.#ready;
    return this.#file(which);
  }

  #file(which: 'stdin' | 'stdout'): string {
    return join(this.#folder, `${this.#name}-${this.#made}-${which}`);
  }
}
