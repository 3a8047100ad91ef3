import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from './paths.js';

/**
 * The installed version of a package that this one depends on. Its package.json need not be among its exports.
 *
 * @throws {Error} when it is not installed
 */
export function packageVersion(name: string): string {
  for (let folder = projectRoot; ; folder = dirname(folder)) {
    const file = join(folder, 'node_modules', name, 'package.json');
    if (existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
    if (folder === dirname(folder)) throw new Error(`the package ${name} is not installed: run npm ci`);
  }
}

/** This package's name and version. */
export function packageInfo(): { name: string; version: string } {
  const { name, version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  return { name: name ?? '', version: version ?? '' };
}
