import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { execa } from 'execa';
import type { Missing } from '../../src/model/host.js';
import { cached } from '../framework/cache.js';
import { npmErrorIn } from '../framework/npm.js';
import { PACKAGE } from './releases.js';

const SHIM = '@bytecodealliance/preview2-shim';

/** A release of jco with the preview2-shim that it depends on. */
export interface JcoRelease {
  readonly version: string;
  /** The version of its preview2-shim. */
  readonly shim: string;
  /** Our host process, which finds that shim. */
  readonly host: string;
  /** The folder above all that is to find that shim. */
  readonly folder: string;
  /** The release's own interface; what it offers differs from one to the next. */
  load: () => Promise<unknown>;
}

/** npm cannot install a release. */
class InstallError extends Error {
  override readonly name = 'InstallError';
}

/** Installs a release of jco the first time, and a host process of ours with it; or says why npm cannot. */
export async function installRelease(version: string, program: string): Promise<JcoRelease | Missing> {
  // With another host process the folder is another.
  const files = [program, join(dirname(program), '../host-arguments.js')];
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  const key = [`jco-${version}`, `release-${hash.digest('hex').slice(0, 12)}`];
  try {
    const release = await cached(key, async (draft) => {
      await install(draft, version);
      await writeFile(join(draft, 'jco.js'), `export { transpile } from '${PACKAGE}';\n`);
      const folder = join(draft, 'host');
      await mkdir(join(folder, 'process'), { recursive: true });
      await copyFile(program, join(folder, 'process', basename(program)));
      await copyFile(join(dirname(program), '../host-arguments.js'), join(folder, 'host-arguments.js'));
      await linkShim(draft, folder);
    });
    const folder = join(release, 'host');
    const shim = JSON.parse(await readFile(join(folder, 'node_modules', SHIM, 'package.json'), 'utf8')) as Package;
    return {
      version,
      shim: shim.version,
      folder,
      host: join(folder, 'process', basename(program)),
      load: () => import(pathToFileURL(join(release, 'jco.js')).href) as Promise<unknown>,
    };
  } catch (error) {
    if (!(error instanceof InstallError)) throw error;
    return { missing: error.message, hint: `name a release of ${PACKAGE}, on a machine that reaches npm` };
  }
}

interface Package {
  readonly version: string;
}

/** Lets `folder` have the shim that jco itself gets: npm may have put another one, of another package, at the top. */
async function linkShim(release: string, folder: string): Promise<void> {
  const { resolve } = createRequire(join(release, 'node_modules', PACKAGE, 'package.json'));
  const place = (resolve.paths(SHIM) ?? []).map((path) => join(path, SHIM)).find((path) => existsSync(path));
  if (place === undefined) throw new InstallError(`${SHIM} was not installed with jco`);
  const link = join(folder, 'node_modules', SHIM);
  await mkdir(dirname(link), { recursive: true });
  // The release's folder is moved once it is whole.
  await symlink(relative(dirname(link), place), link);
}

async function install(folder: string, version: string): Promise<void> {
  await writeFile(join(folder, 'package.json'), '{"type":"module","private":true}\n');
  const { failed, stderr } = await execa(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', `${PACKAGE}@${version}`],
    { cwd: folder, reject: false },
  );
  if (!failed) return;
  throw new InstallError(`jco@${version} cannot be installed: ${npmErrorIn(stderr)}`);
}
