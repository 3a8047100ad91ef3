import { join } from 'node:path';
import { UsageError } from '../src/errors.js';
import type { Runner } from '../src/model/host.js';
import { packageVersion } from '../src/packages.js';
import { projectRoot } from '../src/paths.js';
import { hostArguments } from './host-arguments.js';
import { installRelease } from './jco-release.js';
import { transpiled } from './jco-transpiled.js';

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
    capabilities: ['args', 'env', 'cwd', 'stdin', 'preopens', 'composition', 'tty'],

    detect: () => Promise.resolve({ name: 'jco', version, executable: host }),

    prepare: (fixture, file) =>
      transpiled(`jco-${version}`, fixture, file, async (component, name) => {
        const { transpile } = await load();
        return transpile(component, { name, instantiation: 'sync', noTypescript: true });
      }),

    invoke: (job) => ({ argv: [process.execPath, host, ...hostArguments(job)] }),
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
  const { host, load } = await installRelease(version, HOST);
  return runnerOf({ version, host, load: load as Release['load'] });
}
