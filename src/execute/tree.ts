import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { lstat, readdir, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { bytesOf } from '../model/content.js';
import { messageOf } from '../errors.js';
import type { DirectoryState } from '../model/outcome.js';
import type { Tree } from '../model/test.js';
import { describeFile, FIFO, kindOf, RAW_BYTE, SOCKET } from '../model/tree.js';
import { makeSocket } from './named-socket.js';

/** Where a name lies in a folder; as bytes when one of them is not Unicode. */
function place(folder: string | Buffer, name: string): string | Buffer {
  if (typeof folder === 'string' && name.search(RAW_BYTE) < 0) return join(folder, name);
  const bytes = Buffer.from(name, 'utf8')
    .toString('latin1')
    .replace(RAW_BYTE, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
  return Buffer.concat([Buffer.from(folder), Buffer.from('/'), Buffer.from(bytes, 'latin1')]);
}

/**
 * Makes `folder`, if it does not exist, and in it what `tree` says. These are few small things: to go through Node's thread pool for
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
    else if (what.kind === 'socket') makeSocket(folder.toString(), name);
    else {
      writeFileSync(path, bytesOf(what.content));
      setTimes(path, what.mtime, what.atime);
    }
  }
}

/** Sets a file's times, in seconds since 1970: to the same one where one alone is given. */
function setTimes(path: string | Buffer, modification?: number, access = modification): void {
  if (access === undefined) return;
  // Node takes a negative number for the present, but not a negative date.
  const date = (seconds: number) => new Date(seconds * 1000);
  utimesSync(path, date(access), date(modification ?? access));
}

/** The most of a file that is read for the state of a directory, in bytes: a host may leave one of any size. */
const MOST_READ = 64 * 1024 * 1024;

/** What a file holds, or why that is not known. */
async function describeContent(path: Buffer, size: number): Promise<string> {
  if (size > MOST_READ) return `file of ${size} bytes`;
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { end: MOST_READ }), hash);
  return describeFile(size, hash.digest('hex'));
}

/** One entry of a directory. */
async function describeEntry(path: Buffer): Promise<string> {
  const stat = await lstat(path);
  if (stat.isDirectory()) return 'directory';
  if (stat.isSymbolicLink()) return `symbolic link to ${await readlink(path)}`;
  if (stat.isFile()) return describeContent(path, stat.size);
  if (stat.isSocket()) return SOCKET;
  return stat.isFIFO() ? FIFO : 'special file';
}

/** A name as it appears in metadata: what is not Unicode as `\xff`. */
function nameOf(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (Buffer.from(text).equals(bytes)) return text;
  return [...bytes]
    .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`))
    .join('');
}

/** The deepest path that is looked at, in folders: no test makes a deeper one. */
const DEEPEST = 200;

/**
 * What a folder holds, as `describeTree` would say it. A host may have left anything there: what cannot be read is part of the
 * state, with the reason.
 */
export async function directoryState(folder: string): Promise<DirectoryState> {
  const found = new Map<string, string>();
  const visit = async (path: Buffer, name: string, depth: number): Promise<void> => {
    try {
      for (const entry of await readdir(path, { encoding: 'buffer' })) {
        const inner = Buffer.concat([path, Buffer.from('/'), entry]);
        const innerName = name === '' ? nameOf(entry) : `${name}/${nameOf(entry)}`;
        const text = await describeEntry(inner).catch((error: unknown) => `unreadable: ${messageOf(error)}`);
        found.set(innerName, text);
        if (text === 'directory' && depth < DEEPEST) await visit(inner, innerName, depth + 1);
      }
    } catch (error) {
      found.set(name === '' ? '.' : name, `unreadable: ${messageOf(error)}`);
    }
  };
  await visit(Buffer.from(folder), '', 0);
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
