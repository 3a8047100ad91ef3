import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fixturesFolder } from '../../src/paths.js';
import { DRAFT } from './sources.js';

/** What a build has made anew. */
export interface Scope {
  /** All guests of WASI 0.2 and Preview 1, so that other files have no source. */
  readonly whole: boolean;
  /** The guests of the drafts too. */
  readonly drafts: boolean;
}

/** The files in `fixtures/` that a build of this scope answers for. */
function committed({ whole, drafts }: Scope): string[] {
  if (!whole) return [];
  return readdirSync(fixturesFolder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /\.(?:wasm|json)$/.test(file) && (drafts || !file.startsWith(`${DRAFT}/`)));
}

/** Writes files into `fixtures/`, and removes those that have no source any more. */
export function writeFixtures(files: ReadonlyMap<string, Uint8Array>, scope: Scope): void {
  mkdirSync(fixturesFolder, { recursive: true });
  for (const file of committed(scope)) if (!files.has(file)) rmSync(join(fixturesFolder, file));
  for (const [file, bytes] of files) {
    const path = join(fixturesFolder, file);
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path) || !readFileSync(path).equals(bytes)) writeFileSync(path, bytes);
  }
}

/**
 * Compares files with what is in `fixtures/`.
 *
 * @param versions of what has built the files
 * @throws {Error} naming the files that differ, are missing, or have no source
 */
export function compareFixtures(
  files: ReadonlyMap<string, Uint8Array>,
  versions: Readonly<Record<string, string>>,
  scope: Scope,
): void {
  const problems: string[] = [];
  for (const [file, bytes] of files) {
    const path = join(fixturesFolder, file);
    if (!existsSync(path)) problems.push(`${file} is missing`);
    else if (!readFileSync(path).equals(bytes)) problems.push(`${file} differs`);
  }
  for (const file of committed(scope)) if (!files.has(file)) problems.push(`${file} has no source`);
  if (problems.length === 0) return;
  const shown = problems.slice(0, 10).join(', ');
  const more = problems.length > 10 ? ` and ${problems.length - 10} more` : '';
  throw new Error(`fixtures/: ${shown}${more}${otherToolchain(files, versions)}`);
}

/** Another compiler gives other bytes. */
function otherToolchain(files: ReadonlyMap<string, Uint8Array>, versions: Readonly<Record<string, string>>): string {
  const file = [...files.keys()].find((name) => name.endsWith('/manifest.json'));
  if (file === undefined || !existsSync(join(fixturesFolder, file))) return '';
  const before = JSON.parse(readFileSync(join(fixturesFolder, file), 'utf8')) as { toolchain: Record<string, string> };
  const other = Object.entries(versions)
    .filter(([name, version]) => name in before.toolchain && before.toolchain[name] !== version)
    .map(([name, version]) => `${name}: committed with ${before.toolchain[name]}, here ${version}`);
  return other.length > 0 ? `\n(another toolchain gives other bytes: ${other.join('; ')})` : '';
}
