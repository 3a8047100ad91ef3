import { createHash } from 'node:crypto';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { execa } from 'execa';
import { UsageError } from '../src/errors.js';
import { cached } from './cache.js';

/** A release of jco that was installed from npm, with the preview2-shim that it asks for. */
export interface JcoRelease {
  readonly folder: string;
  /** The host process beside them, which therefore finds that shim. */
  readonly host: string;
  /** The release's own interface; what it offers differs from one to the next. */
  load: () => Promise<unknown>;
}

/**
 * Installs a release of jco the first time, and our host process beside it.
 *
 * @throws {UsageError} when npm cannot install it
 */
export async function installRelease(version: string, host: string): Promise<JcoRelease> {
  // With another host process the folder is another.
  const files = [host, join(dirname(host), 'host-arguments.js')];
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  const folder = await cached([`jco-${version}`, `release-${hash.digest('hex').slice(0, 12)}`], async (draft) => {
    await writeFile(join(draft, 'package.json'), '{"type":"module","private":true}\n');
    const { failed, stderr } = await execa(
      'npm',
      ['install', '--no-audit', '--no-fund', '--ignore-scripts', `@bytecodealliance/jco@${version}`],
      { cwd: draft, reject: false },
    );
    if (failed) {
      const said = stderr.split('\n').find((line) => /^npm error (?!code|A complete)/.test(line)) ?? 'npm failed';
      throw new UsageError(`jco@${version} cannot be installed: ${said}`);
    }
    await writeFile(join(draft, 'jco.js'), "export { transpile } from '@bytecodealliance/jco';\n");
    for (const file of files) await copyFile(file, join(draft, basename(file)));
  });
  return {
    folder,
    host: join(folder, basename(host)),
    load: () => import(pathToFileURL(join(folder, 'jco.js')).href) as Promise<unknown>,
  };
}
