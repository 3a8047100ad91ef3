import { readdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { execa } from 'execa';
import type { MappedDir } from '../model/host.js';
import { layout } from '../model/layout.js';
import type { Test } from '../model/test.js';
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
    dirs.push({ host, guest: preopen.guest, ...(preopen['read-only'] ? { readOnly: true } : {}) });
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

/**
 * Removes a folder with all that is in it, also what a guest or host has made unreadable or deeper than a path can name. Never throws.
 *
 * @returns whether it is gone: an immutable file, for example, can keep it
 */
export async function removeFolder(path: string): Promise<boolean> {
  try {
    await rm(path, { recursive: true, force: true });
    return true;
  } catch {
    // This program changes into the folders one by one, and so has no limit of depth.
    await execa('chmod', ['-R', 'u+rwx', path], { reject: false });
    const { failed } = await execa('rm', ['-rf', path], { reject: false });
    return !failed;
  }
}
