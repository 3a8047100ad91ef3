import { closeSync, constants, openSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { MappedDir } from '../model/host.js';
import { bytesOf } from '../model/content.js';
import type { Content, Test, Tree } from '../model/test.js';
import { hasWriters, kindOf } from '../model/tree.js';

/** Writes into the named pipes of a test that have a writer: waits for a reader, sends, closes. */
export class FifoWriters {
  readonly #paths: readonly string[];
  readonly #done: Promise<unknown>;

  constructor(test: Pick<Test, 'dirs'>, dirs: readonly MappedDir[]) {
    const pipes = hasWriters(test.dirs)
      ? test.dirs.flatMap(({ holds = {} }, index) => pipesIn(holds, dirs[index]?.host ?? ''))
      : [];
    this.#paths = pipes.map(({ path }) => path);
    this.#done = Promise.allSettled(pipes.map(({ path, sends }) => send(path, sends)));
  }

  /** The host has ended: a writer that no reader came for stops waiting. */
  async stop(): Promise<void> {
    const readers = this.#paths.flatMap((path) => {
      try {
        return [openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)];
      } catch {
        // The guest has removed it: nobody can wait for it.
        return [];
      }
    });
    await this.#done;
    readers.forEach((fd) => closeSync(fd));
  }
}

function pipesIn(tree: Tree, folder: string): { path: string; sends: Content }[] {
  return Object.entries(tree).flatMap(([name, node]) => {
    const what = kindOf(node);
    const path = join(folder, name);
    if (what.kind === 'dir') return pipesIn(what.dir, path);
    return what.kind === 'fifo' && what.sends !== undefined ? [{ path, sends: what.sends }] : [];
  });
}

async function send(path: string, content: Content): Promise<void> {
  // Waits for a reader, in a thread of Node's pool.
  const pipe = await open(path, 'w');
  try {
    await pipe.writeFile(bytesOf(content));
  } finally {
    await pipe.close();
  }
}
