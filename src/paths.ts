import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function findRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** The package's folder: the same whether the code runs from `src/` (tests) or from `dist/`. */
export const projectRoot = findRoot();

/** The precompiled components and their manifest. */
export const fixturesFolder = join(projectRoot, 'fixtures');
