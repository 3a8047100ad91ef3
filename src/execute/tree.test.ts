import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Tree } from '../model/test.js';
import { describeTree, hasFifos, hasSockets } from '../model/tree.js';
import { directoryState, writeTree } from './tree.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wasi-conformance-tree-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const made = async (tree: Tree) => {
  writeTree(folder, tree);
  return directoryState(folder);
};

describe('a tree', () => {
  it('is found again as it was made', async () => {
    const tree: Tree = { 'a.txt': 'hello', sub: { dir: { deep: { dir: { 'b.bin': { pattern: 300 } } } } } };
    expect(await made(tree)).toEqual(describeTree(tree));
    expect(readFileSync(join(folder, 'sub/deep/b.bin')).length).toBe(300);
  });

  it('holds links as links, and not what they lead to', async () => {
    const tree: Tree = { sub: { dir: { 'b.txt': 'more', up: { symlink: '..' } } }, inside: { symlink: 'sub' } };
    expect(await made(tree)).toEqual(describeTree(tree));
  });

  it.skipIf(process.platform === 'win32')('may hold named pipes', async () => {
    const tree: Tree = { sub: { dir: { pipe: { fifo: true } } } };
    expect(hasFifos([{ guest: '/', holds: tree }])).toBe(true);
    expect(await made(tree)).toEqual(
      new Map([
        ['sub', 'directory'],
        [join('sub', 'pipe'), 'named pipe'],
      ]),
    );
    expect(hasFifos([{ guest: '/', holds: { sub: { dir: { 'a.txt': 'no pipe' } } } }])).toBe(false);
  });

  it.skipIf(process.platform === 'win32')('may hold sockets, however long their paths are', async () => {
    const deep: Tree = Object.fromEntries([['socket', { socket: true }]]);
    const tree: Tree = { ['d'.repeat(100)]: { dir: { ['e'.repeat(100)]: { dir: deep } } } };
    expect(hasSockets([{ guest: '/', holds: tree }])).toBe(true);
    expect(await made(tree)).toEqual(describeTree(tree));
    expect(hasSockets([{ guest: '/', holds: { 'a.txt': 'no socket' } }])).toBe(false);
  });

  it('sets the time of access to that of modification, where it is not given', () => {
    writeTree(folder, {
      one: { file: 'x', mtime: 100 },
      two: { file: 'x', mtime: 100, atime: 200 },
      three: { file: 'x', atime: 300 },
    });
    const times = (name: string) => [statSync(join(folder, name)).atimeMs, statSync(join(folder, name)).mtimeMs];
    expect(['one', 'two', 'three'].map(times)).toEqual([
      [100_000, 100_000],
      [200_000, 100_000],
      [300_000, 300_000],
    ]);
  });
});
