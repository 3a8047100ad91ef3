import { readdirSync, rmSync } from 'node:fs';
import { chmod, readdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { MappedDir } from '../model/host.js';
import type { Preopen, Test } from '../model/test.js';
import { writeTree } from './tree.js';

/** A test's own folder: its preopened directories, a place for the host's temporary files, a working directory. */
export interface Sandbox {
  readonly path: string;
  readonly dirs: readonly MappedDir[];
  /** The host process's working directory, empty at the start. */
  readonly work: string;
  /** Where the host may put temporary files. */
  readonly temporary: string;
}

/**
 * Where each preopen lies below the sandbox: `dirs/0`, `dirs/1`, … in order, and for one that is the `same` as another, that
 * one's folder or a folder below it.
 */
export function layout(preopens: readonly Preopen[]): string[] {
  const places: string[] = [];
  preopens.forEach((preopen, index) => {
    const owner = preopens.findIndex(
      (other, at) =>
        at < index &&
        preopen.same !== undefined &&
        (preopen.same === other.guest || preopen.same.startsWith(`${other.guest}/`)),
    );
    if (preopen.same === undefined) places.push(`dirs/${index}`);
    else if (owner < 0) throw new Error(`preopen ${preopen.guest}: no earlier preopen holds ${preopen.same}`);
    else places.push(`${places[owner]}${preopen.same.slice(preopens[owner]?.guest.length)}`);
  });
  return places;
}

/** Puts into a sandbox what the test's metadata asks for. */
export function fillSandbox(path: string, test: Pick<Test, 'dirs' | 'outside'>): Sandbox {
  const dirs = test.dirs.length > 0 ? fillTree(join(path, 'dirs'), test) : [];
  return { path, dirs, work: join(path, 'work'), temporary: join(path, 'tmp') };
}

/** Makes a test's preopened directories below `folder`, and what lies beside them. */
export function fillTree(folder: string, test: Pick<Test, 'dirs' | 'outside'>): MappedDir[] {
  const places = layout(test.dirs).map((place) => join(folder, relative('dirs', place)));
  writeTree(folder, test.outside);
  const dirs: MappedDir[] = [];
  for (const [index, preopen] of test.dirs.entries()) {
    const host = places[index] as string;
    writeTree(host, preopen.holds ?? {});
    dirs.push({ host, guest: preopen.guest });
  }
  return dirs;
}

/** Takes out of a sandbox what was put into it. @returns whether it is as good as new */
export function emptySandbox({ path, dirs, work, temporary }: Sandbox): boolean {
  try {
    // Most tests leave a handful of files, which are gone sooner than Node's thread pool would have begun.
    if (dirs.length > 0) rmSync(join(path, 'dirs'), { recursive: true, force: true });
    return [work, temporary].every((folder) => readdirSync(folder).length === 0);
  } catch {
    return false;
  }
}

/** Removes a sandbox with all that is in it, also what a guest or host has made unreadable. */
export async function removeSandbox(path: string): Promise<void> {
  try {
    await rm(path, { recursive: true, force: true });
  } catch {
    await makeWritable(path);
    await rm(path, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function makeWritable(folder: string): Promise<void> {
  await chmod(folder, 0o700);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await makeWritable(join(folder, entry.name));
  }
}
