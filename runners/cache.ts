import { randomUUID } from 'node:crypto';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where runners keep what they make of fixtures: `XDG_CACHE_HOME`, or `.cache` in the home folder. */
export function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'wasi-conformance');
}

/**
 * The cached folder for a key, made by `make` the first time. It appears only when it is whole, also when two runs make it at
 * the same time.
 *
 * @param key unique for what is made: the maker's version and the fixture's hash belong in it
 */
export async function cached(key: readonly string[], make: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cacheFolder(), ...key);
  if (await isThere(folder)) return folder;
  const draft = `${folder}.${randomUUID()}`;
  await mkdir(draft, { recursive: true });
  try {
    await make(draft);
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another run was first.
    if (!(await isThere(folder))) throw error;
  }
  return folder;
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
