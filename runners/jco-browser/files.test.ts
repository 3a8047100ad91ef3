import { mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Entry, readDirectories, writeChanges } from './files.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

const throughJson = (entry: Entry | undefined) => JSON.parse(JSON.stringify(entry)) as Entry;

describe('readDirectories', () => {
  it('reads files byte by byte, directories and links', async () => {
    await mkdir(join(folder, 'sub'));
    await writeFile(join(folder, 'sub', 'bytes'), Buffer.from([0, 127, 128, 255]));
    await symlink('sub/bytes', join(folder, 'link'));
    const { trees, preopens } = readDirectories([{ host: folder, guest: '/data' }]);
    expect(trees).toEqual([
      { dir: { sub: { dir: { bytes: { bytes: '\0\x7f\x80\xff' } } }, link: { symlink: 'sub/bytes' } } },
    ]);
    expect(preopens).toEqual([{ guest: '/data', tree: 0, path: [] }]);
  });

  it('has one tree for directories that lie in one another, and for one that is given twice', async () => {
    await mkdir(join(folder, 'a/sub/deep'), { recursive: true });
    await mkdir(join(folder, 'ab'));
    const { trees, preopens } = readDirectories([
      { host: join(folder, 'a/sub/deep'), guest: '/deep' },
      { host: join(folder, 'a'), guest: '/a' },
      { host: join(folder, 'ab'), guest: '/ab' },
      { host: join(folder, 'a'), guest: '/again' },
    ]);
    expect(trees).toHaveLength(2);
    expect(preopens).toEqual([
      { guest: '/deep', tree: 0, path: ['sub', 'deep'] },
      { guest: '/a', tree: 0, path: [] },
      { guest: '/ab', tree: 1, path: [] },
      { guest: '/again', tree: 0, path: [] },
    ]);
  });
});

describe('writeChanges', () => {
  it('makes what is new, changes what is other, removes what is gone, and leaves the rest alone', async () => {
    await mkdir(join(folder, 'goes/with/all'), { recursive: true });
    for (const name of ['stays', 'changes', 'becomes-a-directory']) await writeFile(join(folder, name), 'old');
    await symlink('stays', join(folder, 'link'));
    const before = readDirectories([{ host: folder, guest: '/' }]).trees[0];
    const inode = (await stat(join(folder, 'stays'))).ino;
    const after = throughJson({
      dir: {
        stays: { bytes: 'old' },
        changes: { bytes: '\xff\0' },
        'becomes-a-directory': { dir: { ü: { bytes: 'new' } } },
        link: { symlink: 'elsewhere' },
        constructor: { bytes: 'a name as any other' },
      },
    });
    writeChanges(folder, before, after);
    expect((await readdir(folder)).sort()).toEqual(['becomes-a-directory', 'changes', 'constructor', 'link', 'stays']);
    expect(readDirectories([{ host: folder, guest: '/' }]).trees[0]).toEqual(after);
    expect(await readFile(join(folder, 'changes'))).toEqual(Buffer.from([255, 0]));
    expect(await readlink(join(folder, 'link'))).toBe('elsewhere');
    expect((await stat(join(folder, 'stays'))).ino).toBe(inode);
  });
});
