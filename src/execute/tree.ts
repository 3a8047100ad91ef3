import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Snapshot } from '../model/outcome.js';
import type { Content, Node, Preopen, Tree } from '../model/test.js';
import { bytesOf } from './content.js';

type Kind =
  | { kind: 'file'; content: Content }
  | { kind: 'dir'; dir: Tree }
  | { kind: 'symlink'; target: string }
  | { kind: 'fifo' };

/** The kinds of node, told apart once. */
export function kindOf(node: Node): Kind {
  if (typeof node === 'object' && 'dir' in node) return { kind: 'dir', dir: node.dir };
  if (typeof node === 'object' && 'symlink' in node) return { kind: 'symlink', target: node.symlink };
  if (typeof node === 'object' && 'fifo' in node) return { kind: 'fifo' };
  return { kind: 'file', content: node };
}

/** A byte of a name that no text could say: `\xff`. */
const BYTE = /\\x([0-9a-f]{2})/g;

/** Whether anything in a tree is so. */
const some = (tree: Tree, is: (name: string, what: Kind) => boolean): boolean =>
  Object.entries(tree).some(([name, node]) => {
    const what = kindOf(node);
    return is(name, what) || (what.kind === 'dir' && some(what.dir, is));
  });

/** Whether a preopen holds a name that is no Unicode, which neither a shell's line nor another format could say. */
export const hasRawNames = (dirs: readonly Preopen[]): boolean =>
  dirs.some(({ holds = {} }) => some(holds, (name) => name.search(BYTE) >= 0));

/** Whether a preopen holds a named pipe, which not every system has. */
export const hasFifos = (dirs: readonly Preopen[]): boolean =>
  dirs.some(({ holds = {} }) => some(holds, (_, { kind }) => kind === 'fifo'));

/** Where a name lies in a folder; as bytes when one of them is no text. */
function place(folder: string | Buffer, name: string): string | Buffer {
  if (typeof folder === 'string' && name.search(BYTE) < 0) return join(folder, name);
  const bytes = Buffer.from(name, 'utf8')
    .toString('latin1')
    .replace(BYTE, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
  return Buffer.concat([Buffer.from(folder), Buffer.from('/'), Buffer.from(bytes, 'latin1')]);
}

/**
 * Makes `folder`, if it is not there, and in it what `tree` says. These are few small things: to go through Node's thread pool for
 * each would take longer than to make them.
 */
export function writeTree(folder: string | Buffer, tree: Tree): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, node] of Object.entries(tree)) {
    const path = place(folder, name);
    const what = kindOf(node);
    if (what.kind === 'dir') writeTree(path, what.dir);
    else if (what.kind === 'symlink') symlinkSync(what.target, path);
    // Node has no call for it.
    else if (what.kind === 'fifo') execFileSync('mkfifo', [path.toString()]);
    else writeFileSync(path, bytesOf(what.content));
  }
}

const FIFO = 'named pipe';

const describeFile = (bytes: Buffer) =>
  `file of ${bytes.length} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`;

/** Every path below a folder, relative to it. Node's own recursive reading goes through links to directories. */
async function pathsBelow(folder: string, below = ''): Promise<string[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  const paths = entries.map(async (entry) => {
    const path = join(below, entry.name);
    return entry.isDirectory() ? [path, ...(await pathsBelow(folder, path))] : [path];
  });
  return (await Promise.all(paths)).flat();
}

/** What a folder holds, as `describeTree` would say it. */
export async function snapshot(folder: string): Promise<Snapshot> {
  const found = new Map<string, string>();
  for (const name of (await pathsBelow(folder)).sort()) {
    const path = join(folder, name);
    const stat = await lstat(path);
    if (stat.isDirectory()) found.set(name, 'directory');
    else if (stat.isSymbolicLink()) found.set(name, `symbolic link to ${await readlink(path)}`);
    else if (stat.isFile()) found.set(name, describeFile(await readFile(path)));
    else found.set(name, stat.isFIFO() ? FIFO : 'special file');
  }
  return found;
}

/** What a tree would be as a snapshot. */
export function describeTree(tree: Tree, below = ''): Map<string, string> {
  const all = new Map<string, string>();
  for (const [name, node] of Object.entries(tree)) {
    const path = join(below, name);
    const what = kindOf(node);
    if (what.kind === 'dir') {
      all.set(path, 'directory');
      for (const [inner, text] of describeTree(what.dir, path)) all.set(inner, text);
    } else if (what.kind === 'symlink') all.set(path, `symbolic link to ${what.target}`);
    else if (what.kind === 'fifo') all.set(path, FIFO);
    else all.set(path, describeFile(bytesOf(what.content)));
  }
  return all;
}
