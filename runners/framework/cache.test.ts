import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UsageError } from '../../src/errors.js';
import { found } from '../../tests/support/driver.js';
import { scratchFolder } from '../../tests/support/cli.js';
import { cached, cacheFolder, checkCacheFolder, copyOf } from './cache.js';
import { loadRunner } from './registry.js';

const scratch = scratchFolder();
beforeEach(() => void vi.stubEnv('XDG_CACHE_HOME', join(scratch.path, 'cache')));
afterEach(() => void vi.unstubAllEnvs());

const maker = () => vi.fn((folder: string) => writeFile(join(folder, 'made'), 'whole'));
const read = (folder: string) => readFileSync(join(folder, 'made'), 'utf8');
/** Also for root, who may write to what is read-only. */
function overwrite(file: string, content: string) {
  chmodSync(file, 0o644);
  writeFileSync(file, content);
}

describe('a cached folder', () => {
  it('is made once, and cannot be written to', async () => {
    const make = maker();
    const folder = await cached(['once'], make);
    expect(await cached(['once'], make)).toBe(folder);
    expect(make).toHaveBeenCalledTimes(1);
    expect(read(folder)).toBe('whole');
    expect(statSync(join(folder, 'made')).mode & 0o222).toBe(0);
  });

  it.each([
    ['a file of it was changed', (file: string) => overwrite(file, 'other')],
    ['a file of it was cut off', (file: string) => overwrite(file, '')],
    ['a file of it was removed', (file: string) => rmSync(file)],
  ])('is made again when %s', async (what, damage) => {
    const make = maker();
    const folder = await cached([what], make);
    damage(join(folder, 'made'));
    expect(read(await cached([what], make))).toBe('whole');
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('is whole for each of several runs that make it at the same time, also over one that is damaged', async () => {
    const folder = await cached(['several', 'runs'], maker());
    overwrite(join(folder, 'made'), 'other');
    const all = await Promise.all(Array.from({ length: 8 }, () => cached(['several', 'runs'], maker())));
    expect(all.map(read)).toEqual(Array.from({ length: 8 }, () => 'whole'));
    expect(readdirSync(join(cacheFolder(), 'several'))).toEqual(['runs']);
  });

  it('does not appear when it cannot be made', async () => {
    await expect(cached(['failed', 'one'], () => Promise.reject(new Error('no compiler')))).rejects.toThrow(
      'no compiler',
    );
    expect(readdirSync(join(cacheFolder(), 'failed'))).toEqual([]);
  });
});

describe("the cache's place", () => {
  it.each(['', 'relative/folder'])('is in the home folder when XDG_CACHE_HOME is "%s"', (value) => {
    vi.stubEnv('XDG_CACHE_HOME', value);
    expect(cacheFolder()).toBe(join(homedir(), '.cache/wasi-conformance'));
  });

  it.skipIf(process.platform !== 'linux')('must be a folder that can be made: one line says so at once', async () => {
    vi.stubEnv('XDG_CACHE_HOME', '/proc/nowhere');
    await expect(checkCacheFolder()).rejects.toThrow(UsageError);
    const message = /the cache folder \/proc\/nowhere\/wasi-conformance cannot be used: .*XDG_CACHE_HOME/;
    await expect((await loadRunner('jco')).detect()).rejects.toThrow(message);
  });

  it('must be a folder, and not a file', async () => {
    vi.stubEnv('XDG_CACHE_HOME', await scratch.file('a-file', ''));
    await expect(checkCacheFolder()).rejects.toThrow(/a-file\/wasi-conformance cannot be used/);
  });
});

it('a host that writes to its component writes to a copy', async () => {
  const component = await scratch.file('guest.wasm', 'a component');
  const sha256 = createHash('sha256').update('a component').digest('hex');
  const fixture = { file: 'guest.wasm', sha256, size: 11, imports: [] };
  const manifest = await scratch.file('writer.json', { name: 'writer', executable: { command: 'sh' }, argv: [] });
  const driver = await found(await loadRunner(manifest));
  const copy = (await driver.prepare?.(fixture, component)) ?? component;
  overwrite(copy, 'something else');
  expect(readFileSync(component, 'utf8')).toBe('a component');
  expect(readFileSync(await copyOf(fixture, component), 'utf8')).toBe('a component');
});

it('a component that was built again since it was checked is not kept under the old hash', async () => {
  const component = await scratch.file('again.wasm', 'built again');
  const sha256 = createHash('sha256').update('built before').digest('hex');
  await expect(copyOf({ file: 'again.wasm', sha256, size: 12 }, component)).rejects.toThrow(/has changed/);
});
