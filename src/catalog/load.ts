import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BrokenError, messageOf } from '../errors.js';
import { isDraftSuite } from '../model/suite.js';
import { fixturesFolder } from '../paths.js';
import { MANIFEST_FORMAT, type Manifest } from './manifest.js';

const NAME = 'manifest.json';

/**
 * Reads a folder of components: its own manifest, or where it has none, the manifests of the suites in it as one.
 *
 * @throws {BrokenError} naming the file and what is wrong with it
 */
export function loadManifest(folder: string = fixturesFolder): Manifest {
  if (existsSync(join(folder, NAME))) return readManifest(join(folder, NAME));
  const parts = suitesIn(folder).map((suite) => readManifest(join(folder, suite, NAME)));
  const [first] = parts;
  if (!first) throw new BrokenError(`${folder}: no ${NAME} in it or in the folders below it`);
  return {
    ...first,
    interfaces: parts.flatMap((part) => part.interfaces).sort((a, b) => (a.name < b.name ? -1 : 1)),
    requirements: parts.flatMap((part) => part.requirements),
    tests: parts.flatMap((part) => part.tests),
    canaries: parts.flatMap((part) => part.canaries),
  };
}

/** The suites that a folder holds, in order. A draft's components are another profile's. */
function suitesIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => !isDraftSuite(name) && existsSync(join(folder, name, NAME)))
    .sort();
}

/**
 * The build has checked a manifest against its schema; here it is only made sure that it is whole and of a format that this version
 * reads, so that listing tests costs no more than reading files.
 */
function readManifest(file: string): Manifest {
  let manifest: Partial<Record<keyof Manifest, unknown>>;
  try {
    manifest = (JSON.parse(readFileSync(file, 'utf8')) ?? {}) as typeof manifest;
  } catch (error) {
    throw new BrokenError(`${file}: ${messageOf(error)}`, { cause: error });
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
