import { symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Driver, Runner } from '../../src/model/host.js';
import { projectRoot } from '../../src/paths.js';
import { hostArguments } from './host-arguments.js';
import { installRelease, type JcoRelease } from './release.js';
import { transpiled } from './transpiled.js';

const HOST = join(projectRoot, 'dist/runners/jco/process/draft-host.js');

/** Of what jco 0.11 offers, the part that is used here. */
interface Period {
  transpile: (
    component: Uint8Array,
    options: { name: string; noTypescript: boolean; wasiShim: boolean },
  ) => Promise<{ files: Readonly<Record<string, Uint8Array>> }>;
}

/** Whether a release of jco is of August 2023. */
export const isDraftRelease = (version: string): boolean => version.startsWith('0.11.');

/**
 * A jco of August 2023 (0.11), which speaks that month's draft: as its `jco run` did it, the transpiled component imports the
 * preview2-shim of the day by name.
 */
export function jcoDraftAt(version: string): Runner {
  return {
    name: 'jco',
    capabilities: ['args', 'env', 'cwd', 'stdin', 'preopens'],
    snapshot: '2023-08',
    async detect() {
      const release = await installRelease(version, HOST);
      return 'missing' in release ? release : driverOf(release);
    },
  };
}

function driverOf({ version, shim, host, folder, load }: JcoRelease): Driver {
  return {
    host: { name: 'jco', version, executable: `${host} (preview2-shim ${shim})` },

    prepare: (fixture, file) =>
      transpiled(
        { fixture, file },
        {
          // The guest must find the very shim that its host process configures: with another release's folder it is another.
          maker: `jco-${version}-${basename(dirname(folder))}`,
          async transpile(component, name) {
            const { transpile } = (await load()) as Period;
            return transpile(component, { name, noTypescript: true, wasiShim: true });
          },
          more: (guest) => symlink(join(folder, 'node_modules'), join(guest, 'node_modules')),
        },
      ),

    invoke: (job) => ({ argv: [process.execPath, host, ...hostArguments(job)] }),
  };
}
