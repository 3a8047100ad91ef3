import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Runner } from '../src/model/host.js';
import { projectRoot } from '../src/paths.js';
import { cached } from './cache.js';
import { hostArguments, installRelease, writeTranspiled } from './jco-release.js';

const NAME = 'guest';
const HOST = join(projectRoot, 'dist/runners/jco-draft-host.js');

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
 *
 * @throws {UsageError} when npm cannot install it
 */
export async function jcoDraftAt(version: string): Promise<Runner> {
  const release = await installRelease(version, HOST);
  return {
    name: 'jco',
    capabilities: ['args', 'env', 'cwd', 'stdin', 'preopens'],
    snapshot: '2023-08',

    detect: () => Promise.resolve({ name: 'jco', version, executable: release.host }),

    async prepare(fixture, file) {
      const folder = await cached([`jco-${version}`, fixture.sha256], async (draft) => {
        const { transpile } = (await release.load()) as Period;
        const options = { name: NAME, noTypescript: true, wasiShim: true };
        const { files } = await transpile(await readFile(file), options);
        await writeTranspiled(draft, Object.entries(files));
        await symlink(join(release.folder, 'node_modules'), join(draft, 'node_modules'));
      });
      return join(folder, `${NAME}.js`);
    },

    invoke: (job) => ({ argv: [process.execPath, release.host, ...hostArguments(job)] }),
  };
}
