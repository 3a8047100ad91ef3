import { createHash } from 'node:crypto';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { execa } from 'execa';
import type { Missing } from '../src/model/host.js';
import { cached } from './cache.js';

/** A release of jco that was installed from npm, with the preview2-shim that it asks for. */
export interface JcoRelease {
  readonly folder: string;
  /** The host process beside them, which therefore finds that shim. */
  readonly host: string;
  /** The release's own interface; what it offers differs from one to the next. */
  load: () => Promise<unknown>;
}

class InstallError extends Error {}

/** Installs a release of jco the first time, and our host process beside it; or says why npm cannot. */
export async function installRelease(version: string, host: string): Promise<JcoRelease | Missing> {
  // With another host process the folder is another.
  const files = [host, join(dirname(host), 'host-arguments.js')];
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  const key = [`jco-${version}`, `release-${hash.digest('hex').slice(0, 12)}`];
  try {
    const folder = await cached(key, async (draft) => {
      await install(draft, version);
      await writeFile(join(draft, 'jco.js'), "export { transpile } from '@bytecodealliance/jco';\n");
      for (const file of files) await copyFile(file, join(draft, basename(file)));
    });
    return {
      folder,
      host: join(folder, basename(host)),
      load: () => import(pathToFileURL(join(folder, 'jco.js')).href) as Promise<unknown>,
    };
  } catch (error) {
    if (!(error instanceof InstallError)) throw error;
    return { missing: error.message, hint: 'name a release of @bytecodealliance/jco, from a machine that reaches npm' };
  }
}

async function install(folder: string, version: string): Promise<void> {
  await writeFile(join(folder, 'package.json'), '{"type":"module","private":true}\n');
  const { failed, stderr } = await execa(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', `@bytecodealliance/jco@${version}`],
    { cwd: folder, reject: false },
  );
  if (!failed) return;
  const said = stderr.split('\n').find((line) => /^npm error (?!code|A complete)/.test(line)) ?? 'npm failed';
  throw new InstallError(`jco@${version} cannot be installed: ${said}`);
}
