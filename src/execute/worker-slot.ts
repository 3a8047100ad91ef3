import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Test } from '../model/test.js';
import { Pipes } from './pipes.js';
import { emptySandbox, fillSandbox, removeFolder, type Sandbox } from './sandbox.js';
import { temporaryFolder } from './temporary.js';

/**
 * A place where one job after the other runs, with its pipes and its sandbox. A sandbox that a job has left as it found it serves
 * the next job too: to make and remove one takes as long as a fast host takes to run a test.
 */
export class WorkerSlot {
  readonly pipes: Pipes;
  readonly #folder: string;
  readonly #name: string;
  #generation = 0;
  #exists = false;

  /** @param folder where the pipes and the sandbox go; @param name unique in the folder */
  constructor(folder: string, name: string) {
    this.pipes = new Pipes(folder, name);
    this.#folder = folder;
    this.#name = name;
  }

  /** A sandbox with what the test asks for; one to `keep` is a folder of its own. */
  async sandbox(test: Pick<Test, 'dirs' | 'outside'>, keep: boolean): Promise<Sandbox> {
    const path = keep ? await temporaryFolder() : this.#path();
    if (keep || !this.#exists) {
      await mkdir(join(path, 'work'), { recursive: true });
      await mkdir(join(path, 'tmp'), { recursive: true });
      this.#exists ||= !keep;
    }
    try {
      return fillSandbox(path, test);
    } catch (error) {
      await this.#leave(path);
      throw error;
    }
  }

  /** After a job; `orderly` when its process has ended by itself. Never throws. */
  async clear(sandbox: Sandbox, orderly: boolean): Promise<void> {
    if (!orderly) this.pipes.renew();
    if (!orderly || !emptySandbox(sandbox)) await this.#leave(sandbox.path);
  }

  #path(): string {
    return join(this.#folder, `${this.#name}-${this.#generation}`);
  }

  /** Removes a sandbox. The next job gets another place, so that what cannot be removed does it no harm. */
  async #leave(path: string): Promise<void> {
    if (path === this.#path()) {
      this.#exists = false;
      this.#generation++;
    }
    await removeFolder(path);
  }
}
