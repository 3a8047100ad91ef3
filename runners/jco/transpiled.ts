import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FixtureFile } from '../../src/model/test.js';
import { cached, readComponent } from '../framework/cache.js';

/** The name that a transpiled component's files start with. */
const NAME = 'guest';

/** What transpiles. */
interface Transpiler {
  /** Its name and version: a folder of the cache. */
  readonly maker: string;
  /** What a release of jco makes of a component. */
  transpile(component: Uint8Array, name: string): Promise<{ files: Readonly<Record<string, Uint8Array>> }>;
  /** Puts into the folder what else the module needs. */
  more?(folder: string): Promise<void>;
}

/** Transpiles a fixture once; returns the module to import. */
export async function transpiled(
  { fixture, file }: { readonly fixture: FixtureFile; readonly file: string },
  transpiler: Transpiler,
): Promise<string> {
  const folder = await cached([transpiler.maker, fixture.sha256], async (draft) => {
    const { files } = await transpiler.transpile(readComponent(fixture, file), NAME);
    for (const [name, bytes] of Object.entries(files)) {
      // Types are for people.
      if (name.endsWith('.d.ts')) continue;
      await mkdir(dirname(join(draft, name)), { recursive: true });
      await writeFile(join(draft, name), bytes);
    }
    await writeFile(join(draft, 'package.json'), '{"type":"module"}\n');
    await transpiler.more?.(draft);
  });
  return join(folder, `${NAME}.js`);
}
