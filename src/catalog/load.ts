import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BrokenError } from '../errors.js';
import { fixturesFolder } from '../paths.js';
import { MANIFEST_FORMAT, type Manifest } from './manifest.js';

/**
 * Reads the fixtures' manifest. The build has checked it against its schema; here it is only made sure that it is whole and of a
 * format that this version reads, so that listing tests costs no more than reading a file.
 *
 * @throws {BrokenError} naming the file and what is wrong with it
 */
export function loadManifest(folder: string = fixturesFolder): Manifest {
  const file = join(folder, 'manifest.json');
  let manifest: Partial<Record<keyof Manifest, unknown>>;
  try {
    manifest = JSON.parse(readFileSync(file, 'utf8')) as typeof manifest;
  } catch (error) {
    throw new BrokenError(`${file}: ${(error as Error).message}`, { cause: error });
  }
  if (manifest.format !== MANIFEST_FORMAT) {
    throw new BrokenError(
      `${file}: format ${String(manifest.format)}, but this version reads format ${MANIFEST_FORMAT}`,
    );
  }
  for (const key of ['interfaces', 'requirements', 'tests', 'canaries'] as const) {
    if (!Array.isArray(manifest[key])) throw new BrokenError(`${file}: "${key}" is missing`);
  }
  return manifest as Manifest;
}
