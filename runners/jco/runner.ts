import { join } from 'node:path';
import { UsageError } from '../../src/errors.js';
import type { Driver, Runner, Serving } from '../../src/model/host.js';
import { packageVersion } from '../../src/packages.js';
import { projectRoot } from '../../src/paths.js';
import { hostArguments } from './host-arguments.js';
import { isDraftRelease, jcoDraftAt } from './draft.js';
import { installRelease, type JcoRelease } from './release.js';
import { jcoReleases } from './releases.js';
import { transpiled } from './transpiled.js';

const HOST = join(projectRoot, 'dist/runners/jco/process/host.js');

/** What our host process writes once it serves. */
const SERVING: Serving = { stream: 'stderr', pattern: '^Serving on (\\S+)$' };

/** Of what a release of jco exports, the part that is used here. */
type Jco = Pick<typeof import('@bytecodealliance/jco'), 'transpile'>;

const RUNNER: Omit<Runner, 'detect'> = {
  name: 'jco',
  capabilities: [
    'args',
    'env',
    'cwd',
    'stdin',
    'preopens',
    'composition',
    'network',
    'network-error-code',
    'no-network',
    'http',
    'http-denied',
    'tls',
    'tls-certificate',
    'serve',
    'stdin-directory',
    'tty',
  ],
};

/**
 * jco: each fixture is transpiled once, in this process, and the result is cached; each test is a fresh Node process that
 * instantiates it over preview2-shim.
 */
function driverOf({ version, shim, host, load }: Omit<JcoRelease, 'folder'>): Driver {
  return {
    host: { name: 'jco', version, executable: `${host} (preview2-shim ${shim})` },

    prepare: (fixture, file) =>
      transpiled(
        { fixture, file },
        {
          maker: `jco-${version}`,
          async transpile(component, name) {
            const { transpile } = (await load()) as Jco;
            return transpile(component, { name, instantiation: 'sync', noTypescript: true });
          },
        },
      ),

    invoke: (job) => ({
      argv: [process.execPath, host, ...hostArguments(job)],
      // Node reads it when the process starts.
      ...(job.certificate === undefined ? {} : { env: { NODE_EXTRA_CA_CERTS: job.certificate } }),
      ...(job.serve ? { address: SERVING } : {}),
    }),
  };
}

/** The jco that this package depends on. */
export const jcoDriver = (): Driver =>
  driverOf({
    version: packageVersion('@bytecodealliance/jco'),
    shim: packageVersion('@bytecodealliance/preview2-shim'),
    host: HOST,
    load: () => import('@bytecodealliance/jco'),
  });

/** {@link jcoDriver} as a runner. */
export const jco: Runner = { ...RUNNER, detect: () => Promise.resolve(jcoDriver()) };

/** @param release another release, which is installed from npm the first time. @throws {UsageError} when it is not one */
export function load(release?: string): Runner {
  if (release === undefined) return jco;
  if (!/^\d+\.\d+\.\d+[\w.-]*$/.test(release))
    throw new UsageError(`jco@${release}: name a release, such as jco@1.24.0`);
  if (isDraftRelease(release)) return jcoDraftAt(release);
  return {
    ...RUNNER,
    async detect() {
      const found = await installRelease(release, HOST);
      return 'missing' in found ? found : driverOf(found);
    },
  };
}

/** The releases that {@link load} takes. */
export const releases = () => jcoReleases();
