import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { execa } from 'execa';
import { UsageError } from '../src/errors.js';
import type { Job } from '../src/model/host.js';
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
  const hash = createHash('sha256')
    .update(await readFile(host))
    .digest('hex')
    .slice(0, 12);
  const folder = await cached([`jco-${version}`, `release-${hash}`], async (draft) => {
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
    await copyFile(host, join(draft, basename(host)));
  });
  return {
    folder,
    host: join(folder, basename(host)),
    load: () => import(pathToFileURL(join(folder, 'jco.js')).href) as Promise<unknown>,
  };
}

/** Writes what a transpilation gave, without the types. */
export async function writeTranspiled(
  folder: string,
  files: Iterable<readonly [name: string, bytes: Uint8Array]>,
): Promise<void> {
  for (const [name, bytes] of files) {
    if (name.endsWith('.d.ts')) continue;
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
  await writeFile(join(folder, 'package.json'), '{"type":"module"}\n');
}

/** What our host processes take: `[--dir HOST::GUEST] [--env NAME=VALUE] [--cwd DIR] -- COMPONENT.js ARGUMENT...`. */
export function hostArguments({ component, args, env, cwd, dirs }: Job): string[] {
  return [
    ...dirs.flatMap(({ host, guest }) => ['--dir', `${host}::${guest}`]),
    ...env.flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...(cwd === undefined ? [] : ['--cwd', cwd]),
    '--',
    component,
    ...args,
  ];
}
