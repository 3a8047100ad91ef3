import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FixtureFile } from '../../src/model/test.js';
import { cached } from '../framework/cache.js';

/** The name that a transpiled component's files start with. */
const NAME = 'guest';

/** What a release of jco makes of a component. */
type Transpile = (component: Uint8Array, name: string) => Promise<{ files: Readonly<Record<string, Uint8Array>> }>;

/**
 * Transpiles a fixture once; returns the module to import.
 *
 * @param maker what transpiles, and its version: a folder of the cache
 * @param more puts into the folder what else the module needs
 */
export async function transpiled(
  maker: string,
  fixture: FixtureFile,
  file: string,
  transpile: Transpile,
  more?: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = await cached([maker, fixture.sha256], async (draft) => {
    const { files } = await transpile(await readFile(file), NAME);
    for (const [name, bytes] of Object.entries(files)) {
      // Types are for people.
      if (name.endsWith('.d.ts')) continue;
      await mkdir(dirname(join(draft, name)), { recursive: true });
      await writeFile(join(draft, name), bytes);
    }
    await writeFile(join(draft, 'package.json'), '{"type":"module"}\n');
    await more?.(draft);
  });
  return join(folder, `${NAME}.js`);
}
