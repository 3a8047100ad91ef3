import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { chmod, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { codeOf, messageOf, UsageError } from '../../src/errors.js';
import { makeFolder } from '../../src/files.js';
import { sha256 } from '../../src/hash.js';
import type { FixtureFile } from '../../src/model/test.js';

/** Lists the files of a cached folder, and what is in them. */
const SEAL = '.seal.json';

/** What npm installs is much, and not ours: its list of it stands for it. */
const INSTALLED = 'node_modules';
const LIST = '.package-lock.json';

/** Where runners keep what they make of fixtures: `XDG_CACHE_HOME`, or `.cache` in the home folder. @throws {UsageError} without either */
export function cacheFolder(): string {
  const named = process.env['XDG_CACHE_HOME'] ?? '';
  // Its specification has a relative path ignored.
  const parent = isAbsolute(named) ? named : join(homedir(), '.cache');
  if (isAbsolute(parent)) return join(parent, 'wasi-conformance');
  throw new UsageError('there is no home folder for the cache: name a folder with XDG_CACHE_HOME');
}

/** Bytes that must fit into the cache: about those of one component and what is made of it. */
const PROBE = 1 << 20;

/** Makes the cache's folder, if it does not exist. @throws {UsageError} when it cannot be made, or nothing can be written into it */
export async function checkCacheFolder(): Promise<void> {
  const folder = cacheFolder();
  const probe = join(folder, `.${randomUUID()}`);
  try {
    await makeFolder(folder);
    // Bytes are written: a folder can be made on a disk that is full.
    await writeFile(probe, Buffer.alloc(PROBE)).finally(() => rm(probe, { force: true }));
  } catch (error) {
    const why = `the cache folder ${folder} cannot be used: ${messageOf(error)}`;
    throw new UsageError(`${why}; name another with XDG_CACHE_HOME`, { cause: error });
  }
}

/**
 * The cached folder for a key, made by `make` the first time, and again when it is not as it was made. It appears only when it is
 * whole, also when two runs make it at the same time. Its files cannot be written to.
 *
 * @param key unique for what is made: the maker's version and the fixture's hash belong in it
 */
export async function cached(key: readonly string[], make: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cacheFolder(), ...key);
  if (isIntact(folder)) return folder;
  await makeFolder(dirname(folder));
  const draft = `${folder}.${randomUUID()}`;
  await mkdir(draft);
  try {
    await make(draft);
    await seal(draft);
    await moveTo(folder, draft);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return folder;
}

/**
 * The bytes of a component, for something that is kept under its hash.
 *
 * @throws {Error} when they have another hash: guests may be built while tests run
 */
export function readComponent(fixture: FixtureFile, file: string): Buffer {
  const bytes = readFileSync(file);
  if (sha256(bytes) === fixture.sha256) return bytes;
  throw new Error(`${file} has changed since it was checked`);
}

/** A copy of a component for a host, which may write to its component, or beside it. */
export async function copyOf(fixture: FixtureFile, file: string): Promise<string> {
  const name = basename(file);
  const folder = await cached(['components', fixture.sha256], (draft) =>
    writeFile(join(draft, name), readComponent(fixture, file)),
  );
  return join(folder, name);
}

async function moveTo(folder: string, draft: string): Promise<void> {
  for (;;) {
    try {
      await rename(draft, folder);
      return;
    } catch (error) {
      // Another run was first.
      if (isIntact(folder)) return;
      if (!['ENOTEMPTY', 'EEXIST'].includes(codeOf(error) ?? '')) throw error;
      const broken = `${folder}.${randomUUID()}`;
      await rename(folder, broken).catch(() => undefined);
      await rm(broken, { recursive: true, force: true });
    }
  }
}

/** Hash by path, of each file. */
type Seal = Readonly<Record<string, string>>;

const hashOf = (file: string) => sha256(readFileSync(file));

async function seal(folder: string): Promise<void> {
  const files = await filesIn(folder);
  await Promise.all(files.map((file) => chmod(join(folder, file), 0o444)));
  const hashes: Seal = Object.fromEntries(files.map((file) => [file, hashOf(join(folder, file))]));
  await writeFile(join(folder, SEAL), JSON.stringify(hashes));
}

/** Read at once: they are few and small, and it takes a tenth of what reading them in turns takes. */
function isIntact(folder: string): boolean {
  try {
    const hashes = JSON.parse(readFileSync(join(folder, SEAL), 'utf8')) as Seal;
    return Object.entries(hashes).every(([file, hash]) => hashOf(join(folder, file)) === hash);
  } catch {
    return false;
  }
}

async function filesIn(folder: string, below = ''): Promise<string[]> {
  const files: string[] = [];
  for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
    if (basename(below) === INSTALLED && entry.name !== LIST) continue;
    const path = join(below, entry.name);
    if (entry.isDirectory()) files.push(...(await filesIn(folder, path)));
    else if (entry.isFile()) files.push(path);
  }
  return files;
}
