import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { execa } from 'execa';
import { UsageError } from '../src/errors.js';
import type { Runner } from '../src/model/host.js';
import { packageVersion } from '../src/packages.js';
import { projectRoot } from '../src/paths.js';
import { cached } from './cache.js';

/** The name that a transpiled component's files start with. */
const NAME = 'guest';
const HOST = join(projectRoot, 'dist/runners/jco-host.js');

/** One release of jco, with the preview2-shim that it asks for. */
interface Release {
  readonly version: string;
  /** The process that runs a transpiled component: it finds the shim beside itself. */
  readonly host: string;
  load: () => Promise<Pick<typeof import('@bytecodealliance/jco'), 'transpile'>>;
}

/**
 * jco: each fixture is transpiled once, in this process, and kept; each test is a fresh Node process that instantiates it over
 * preview2-shim.
 */
function runnerOf({ version, host, load }: Release): Runner {
  return {
    name: 'jco',
    capabilities: ['args', 'env', 'cwd', 'stdin', 'preopens', 'composition'],

    detect: () => Promise.resolve({ name: 'jco', version, executable: host }),

    async prepare(fixture, file) {
      const folder = await cached([`jco-${version}`, fixture.sha256], async (draft) => {
        const { transpile } = await load();
        const options = { name: NAME, instantiation: 'sync', noTypescript: true } as const;
        const { files } = await transpile(await readFile(file), options);
        for (const [name, bytes] of Object.entries(files)) {
          if (name.endsWith('.d.ts')) continue;
          await mkdir(dirname(join(draft, name)), { recursive: true });
          await writeFile(join(draft, name), bytes);
        }
        await writeFile(join(draft, 'package.json'), '{"type":"module"}\n');
      });
      return join(folder, `${NAME}.js`);
    },

    invoke({ component, args, env, cwd, dirs }) {
      const options = [
        ...dirs.flatMap(({ host: from, guest }) => ['--dir', `${from}::${guest}`]),
        ...env.flatMap(([name, value]) => ['--env', `${name}=${value}`]),
        ...(cwd === undefined ? [] : ['--cwd', cwd]),
      ];
      return { argv: [process.execPath, host, ...options, '--', component, ...args] };
    },
  };
}

/** The jco that comes along. */
export const jco: Runner = runnerOf({
  version: packageVersion('@bytecodealliance/jco'),
  host: HOST,
  load: () => import('@bytecodealliance/jco'),
});

/**
 * Another release of jco, installed from npm the first time.
 *
 * @throws {UsageError} when npm cannot install it
 */
export async function jcoAt(version: string): Promise<Runner> {
  if (!/^\d+\.\d+\.\d+[\w.-]*$/.test(version))
    throw new UsageError(`jco@${version}: name a release, such as jco@1.24.0`);
  // The host process is ours: with another one of it, the folder is another.
  const hash = createHash('sha256')
    .update(await readFile(HOST))
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
    await copyFile(HOST, join(draft, 'jco-host.js'));
  });
  const module = pathToFileURL(join(folder, 'jco.js')).href;
  return runnerOf({
    version,
    host: join(folder, 'jco-host.js'),
    load: () => import(module) as ReturnType<Release['load']>,
  });
}
