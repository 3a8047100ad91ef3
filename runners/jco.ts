import { join } from 'node:path';
import { UsageError } from '../src/errors.js';
import type { Driver, Runner } from '../src/model/host.js';
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

const RUNNER: Omit<Runner, 'detect'> = {
  name: 'jco',
  capabilities: ['args', 'env', 'cwd', 'stdin', 'preopens', 'composition', 'tty'],
};

/**
 * jco: each fixture is transpiled once, in this process, and the result is cached; each test is a fresh Node process that
 * instantiates it over preview2-shim.
 */
function driverOf({ version, host, load }: Release): Driver {
  return {
    host: { name: 'jco', version, executable: host },

    prepare: (fixture, file) =>
      transpiled(`jco-${version}`, fixture, file, async (component, name) => {
        const { transpile } = await load();
        return transpile(component, { name, instantiation: 'sync', noTypescript: true });
      }),

    invoke: (job) => ({ argv: [process.execPath, host, ...hostArguments(job)] }),
  };
}

/** The jco that this package depends on. */
export const jcoDriver = (): Driver =>
  driverOf({
    version: packageVersion('@bytecodealliance/jco'),
    host: HOST,
    load: () => import('@bytecodealliance/jco'),
  });

/** {@link jcoDriver} as a runner. */
export const jco: Runner = { ...RUNNER, detect: () => Promise.resolve(jcoDriver()) };

/**
 * Another release of jco, installed from npm the first time.
 *
 * @throws {UsageError} when it is no release
 */
export function jcoAt(version: string): Runner {
  if (!/^\d+\.\d+\.\d+[\w.-]*$/.test(version))
    throw new UsageError(`jco@${version}: name a release, such as jco@1.24.0`);
  return {
    ...RUNNER,
    async detect() {
      const release = await installRelease(version, HOST);
      return 'missing' in release ? release : driverOf({ ...release, version, load: release.load as Release['load'] });
    },
  };
}
