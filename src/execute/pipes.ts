import { closeSync, constants, openSync, readSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { codeOf } from '../errors.js';

const { O_NONBLOCK, O_RDONLY, O_WRONLY } = constants;

/** A pipe's two ends as file descriptors. */
export interface Pipe {
  /** Where bytes come out. */
  readonly read: number;
  /** Where bytes go in. */
  readonly write: number;
}

/**
 * Real pipes for a job's stdin and stdout. Node gives a child process socket pairs, whose capacity and errors are not those of
 * the pipes that a shell makes; so these are named pipes. They serve one job after the other, as long as nothing that an earlier job
 * has started still holds an end: then the next job gets new ones.
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
    const path = await this.#unused('stdin', hasReader);
    // The first end must not wait for another; once both sides are open, the host's own can be opened as a plain one.
    const first = openSync(path, O_RDONLY | O_NONBLOCK);
    const write = openSync(path, O_WRONLY | O_NONBLOCK);
    const read = openSync(path, O_RDONLY);
    closeSync(first);
    return { read, write };
  }

  /** A pipe that the host writes: its end blocks, the harness's does not. */
  async stdout(): Promise<Pipe> {
    const path = await this.#unused('stdout', hasWriter);
    const read = openSync(path, O_RDONLY | O_NONBLOCK);
    const write = openSync(path, O_WRONLY);
    return { read, write };
  }

  /** After a job that was killed: something of it may still hold the old pipes. */
  renew(): void {
    this.#ready = undefined;
  }

  /** A named pipe of which nobody holds the host's end; a new one where the last job has left it held, or removed it. */
  async #unused(which: 'stdin' | 'stdout', isHeld: (path: string) => boolean): Promise<string> {
    const path = await this.#path(which);
    try {
      if (!isHeld(path)) return path;
    } catch {
      // The last job has removed it, or put something else in its place.
    }
    this.renew();
    return this.#path(which);
  }

  async #path(which: 'stdin' | 'stdout'): Promise<string> {
    this.#ready ??= this.#make();
    await this.#ready;
    return this.#file(which);
  }

  async #make(): Promise<void> {
    this.#made++;
    await mkdir(this.#folder, { recursive: true });
    await execa('mkfifo', ['-m', '600', this.#file('stdin'), this.#file('stdout')]);
  }

  #file(which: 'stdin' | 'stdout'): string {
    return join(this.#folder, `${this.#name}-${this.#made}-${which}`);
  }
}

/** Whether a process holds the read end of a named pipe. @throws when there is no such pipe */
function hasReader(path: string): boolean {
  try {
    closeSync(openSync(path, O_WRONLY | O_NONBLOCK));
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENXIO') return false;
    throw error;
  }
}

/** Whether a process holds the write end of a named pipe. @throws when there is no such pipe */
function hasWriter(path: string): boolean {
  const read = openSync(path, O_RDONLY | O_NONBLOCK);
  try {
    // The end at once means that there is no writer; anything else, that there is one or was one a moment ago.
    return readSync(read, Buffer.alloc(1), 0, 1, null) > 0;
  } catch (error) {
    if (codeOf(error) === 'EAGAIN') return true;
    throw error;
  } finally {
    closeSync(read);
  }
}
