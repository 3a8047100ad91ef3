import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { MappedDir } from '../../src/model/host.js';

/** A file or directory on its way into a page or out of it, as JSON: a file's bytes are a text of one character each. */
export type Entry =
  { readonly dir: Readonly<Record<string, Entry>> } | { readonly bytes: string } | { readonly symlink: string };

/** A preopened directory in a page: a directory of one of its trees. */
export interface Preopen {
  readonly guest: string;
  readonly tree: number;
  /** From the tree's root, name by name. */
  readonly path: readonly string[];
}

/** The directories that a page gets: one within another is a part of its tree, so that the guest sees the same files in both. */
export interface Directories {
  readonly trees: readonly Entry[];
  readonly preopens: readonly Preopen[];
}

const isWithin = (folder: string, other: string) => folder === other || folder.startsWith(other + sep);

/** Those of the directories that lie in none of the others. */
export function rootsOf(dirs: readonly MappedDir[]): string[] {
  const folders = [...new Set(dirs.map(({ host }) => host))];
  return folders.filter((folder) => !folders.some((other) => other !== folder && isWithin(folder, other)));
}

/** Reads directories with all that is in them. */
export function readDirectories(dirs: readonly MappedDir[]): Directories {
  const roots = rootsOf(dirs);
  const preopens = dirs.map(({ host, guest }) => {
    const tree = roots.findIndex((root) => isWithin(host, root));
    return {
      guest,
      tree,
      path: relative(roots[tree] as string, host)
        .split(sep)
        .filter(Boolean),
    };
  });
  return { trees: roots.map(read), preopens };
}

function read(path: string): Entry {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return { symlink: readlinkSync(path) };
  if (!stat.isDirectory()) return { bytes: readFileSync(path, 'latin1') };
  return { dir: Object.fromEntries(readdirSync(path).map((name) => [name, read(join(path, name))])) };
}

/** Makes of `path`, which holds what `before` says, what `after` says; what is the same in both is left alone. */
export function writeChanges(path: string, before: Entry | undefined, after: Entry | undefined): void {
  if (before && after && 'dir' in before && 'dir' in after) {
    for (const name of new Set([...Object.keys(before.dir), ...Object.keys(after.dir)])) {
      writeChanges(join(path, name), own(before.dir, name), own(after.dir, name));
    }
    return;
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  if (before) rmSync(path, { recursive: true });
  if (after) write(path, after);
}

function write(path: string, entry: Entry): void {
  if ('symlink' in entry) symlinkSync(entry.symlink, path);
  else if ('bytes' in entry) writeFileSync(path, entry.bytes, 'latin1');
  else {
    mkdirSync(path);
    for (const [name, inner] of Object.entries(entry.dir)) write(join(path, name), inner);
  }
}

/** A name such as `constructor` is none of the object's own. */
const own = (dir: Readonly<Record<string, Entry>>, name: string) => (Object.hasOwn(dir, name) ? dir[name] : undefined);
