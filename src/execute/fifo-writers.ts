import { closeSync, constants, openSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { MappedDir } from '../model/host.js';
import { bytesOf } from '../model/content.js';
import type { Content, Test, Tree } from '../model/test.js';
import { hasWriters, kindOf } from '../model/tree.js';

const { O_NONBLOCK, O_RDONLY } = constants;
/** Linux alone has it, and Node no name for it: a file that is only found, neither read nor written. */
const O_PATH = 0o10000000;

/** Writes into the named pipes of a test that have a writer: waits for a reader, sends, closes. */
export class FifoWriters {
  readonly #places: readonly Place[];
  readonly #done: Promise<unknown>;

  constructor(test: Pick<Test, 'dirs'>, dirs: readonly MappedDir[]) {
    const pipes = hasWriters(test.dirs)
      ? test.dirs.flatMap(({ holds = {} }, index) => pipesIn(holds, dirs[index]?.host ?? ''))
      : [];
    this.#places = pipes.map(({ path }) => placeOf(path));
    this.#done = Promise.allSettled(pipes.map(({ path, sends }) => send(path, sends)));
  }

  /** The host has ended: a writer that no reader came for stops waiting. */
  async stop(): Promise<void> {
    const readers = this.#places.map(({ path }) => openReader(path));
    // Without a reader of ours a writer may wait forever: its pipe is no longer where it was.
    if (!readers.includes(undefined)) await this.#done;
    for (const fd of readers) if (fd !== undefined) closeSync(fd);
    for (const { fd } of this.#places) if (fd !== undefined) closeSync(fd);
  }
}

/** Where a named pipe is found again. */
interface Place {
  readonly path: string;
  /** What makes the path go on leading to the pipe. */
  readonly fd?: number;
}

/** A path that leads to the pipe also when the guest has removed or renamed it, where the system has one. */
function placeOf(path: string): Place {
  if (process.platform !== 'linux') return { path };
  const fd = openSync(path, O_PATH);
  return { path: `/proc/self/fd/${fd}`, fd };
}

function openReader(path: string): number | undefined {
  try {
    return openSync(path, O_RDONLY | O_NONBLOCK);
  } catch {
    return undefined;
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
