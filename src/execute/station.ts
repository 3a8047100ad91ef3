import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { dir as temporaryDirectory } from 'tmp-promise';
import type { Test } from '../model/test.js';
import { Pipes } from './pipes.js';
import { emptySandbox, fillSandbox, removeSandbox, type Sandbox } from './sandbox.js';

/**
 * A place where one job after the other runs, with its pipes and its sandbox. A sandbox that a job has left as it found it serves
 * the next job too: to make and remove one takes as long as a fast host takes to run a test.
 */
export class Station {
  readonly pipes: Pipes;
  readonly #path: string;
  #stands = false;

  /** @param folder where the pipes and the sandbox go; @param name unique in the folder */
  constructor(folder: string, name: string) {
    this.pipes = new Pipes(folder, name);
    this.#path = join(folder, name);
  }

  /** A sandbox with what the test asks for; one to `keep` is a folder of its own. */
  async sandbox(test: Pick<Test, 'dirs' | 'outside'>, keep: boolean): Promise<Sandbox> {
    const path = keep ? (await temporaryDirectory({ prefix: 'wasi-conformance-' })).path : this.#path;
    if (keep || !this.#stands) {
      await mkdir(join(path, 'work'), { recursive: true });
      await mkdir(join(path, 'tmp'));
      this.#stands ||= !keep;
    }
    try {
      return fillSandbox(path, test);
    } catch (error) {
      await this.#remove(path);
      throw error;
    }
  }

  /** After a job; `orderly` when its process has ended by itself. */
  async clear(sandbox: Sandbox, orderly: boolean): Promise<void> {
    if (!orderly) this.pipes.renew();
    if (!orderly || !emptySandbox(sandbox)) await this.#remove(sandbox.path);
  }

  async #remove(path: string): Promise<void> {
    if (path === this.#path) this.#stands = false;
    await removeSandbox(path);
  }
}
