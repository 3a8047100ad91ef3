import { posix } from 'node:path';
import { sha256 } from '../hash.js';
import { bytesOf } from './content.js';
import type { Content, Node, Preopen, Tree } from './test.js';

/** A node of a tree, with its kind. */
export type Kind =
  | { readonly kind: 'file'; readonly content: Content; readonly mtime?: number; readonly atime?: number }
  | { readonly kind: 'dir'; readonly dir: Tree }
  | { readonly kind: 'symlink'; readonly target: string }
  | { readonly kind: 'fifo'; readonly sends?: Content }
  | { readonly kind: 'socket' };

/** The kind of a node. */
export function kindOf(node: Node): Kind {
  if (typeof node === 'string' || 'pattern' in node) return { kind: 'file', content: node };
  if ('dir' in node) return { kind: 'dir', dir: node.dir };
  if ('symlink' in node) return { kind: 'symlink', target: node.symlink };
  if ('fifo' in node) return node.fifo === true ? { kind: 'fifo' } : { kind: 'fifo', sends: node.fifo };
  if ('socket' in node) return { kind: 'socket' };
  const { file: content, ...times } = node;
  return { kind: 'file', content, ...times };
}

/** A byte of a name that is not Unicode: `\xff`. */
export const RAW_BYTE = /\\x([0-9a-f]{2})/g;

/** Whether a predicate holds for anything in a tree. */
const some = (tree: Tree, is: (name: string, what: Kind) => boolean): boolean =>
  Object.entries(tree).some(([name, node]) => {
    const what = kindOf(node);
    return is(name, what) || (what.kind === 'dir' && some(what.dir, is));
  });

/** Whether anything that a preopen holds has a property. */
const holds = (dirs: readonly Preopen[], is: (name: string, what: Kind) => boolean): boolean =>
  dirs.some(({ holds: tree = {} }) => some(tree, is));

/** Whether a preopen holds a name that is not Unicode, which neither a shell's line nor another format can express. */
export const hasRawNames = (dirs: readonly Preopen[]): boolean => holds(dirs, (name) => name.search(RAW_BYTE) >= 0);

/** Whether a preopen holds a named pipe, which not every system has. */
export const hasFifos = (dirs: readonly Preopen[]): boolean => holds(dirs, (_, { kind }) => kind === 'fifo');

/** Whether a preopen holds a named pipe with a writer. */
export const hasWriters = (dirs: readonly Preopen[]): boolean =>
  holds(dirs, (_, what) => what.kind === 'fifo' && what.sends !== undefined);

/** Whether a preopen holds a socket, which not every system has. */
export const hasSockets = (dirs: readonly Preopen[]): boolean => holds(dirs, (_, { kind }) => kind === 'socket');

/** Whether a preopen holds a file whose times are given. */
export const hasTimes = (dirs: readonly Preopen[]): boolean =>
  holds(dirs, (_, what) => what.kind === 'file' && (what.mtime ?? what.atime) !== undefined);

/** A named pipe in the state of a directory. */
export const FIFO = 'named pipe';
/** A socket in a snapshot. */
export const SOCKET = 'socket';

/** A file in the state of a directory. @param sha256 of its content, hexadecimal */
export const describeFile = (size: number, sha256: string): string =>
  `file of ${size} bytes, sha256 ${sha256.slice(0, 16)}`;

/** The state of a directory that holds a tree. */
export function describeTree(tree: Tree, below = ''): Map<string, string> {
  const all = new Map<string, string>();
  for (const [name, node] of Object.entries(tree)) {
    const path = posix.join(below, name);
    const what = kindOf(node);
    if (what.kind === 'dir') {
      all.set(path, 'directory');
      for (const [inner, text] of describeTree(what.dir, path)) all.set(inner, text);
    } else if (what.kind === 'symlink') all.set(path, `symbolic link to ${what.target}`);
    else if (what.kind === 'fifo') all.set(path, FIFO);
    else if (what.kind === 'socket') all.set(path, SOCKET);
    else {
      const bytes = bytesOf(what.content);
      all.set(path, describeFile(bytes.length, sha256(bytes)));
    }
  }
  return all;
}
