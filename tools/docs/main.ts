/** `npm run docs [-- --check]`: writes the generated parts of README.md and docs/, or says which of them are out of date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtinRunners } from '../../runners/framework/registry.js';
import { loadCatalog } from '../../src/catalog/profile.js';
import { packageVersion } from '../../src/packages.js';
import { projectRoot } from '../../src/paths.js';
import { withBlocks } from './blocks.js';
import { knownHost } from './known-host.js';
import { knownFailuresOf } from './known-failures.js';
import { numbersOf } from './numbers.js';
import { type Sources, withTables } from './tables.js';

const stable = loadCatalog('wasi-0.2').whole;
/** What the tables of the drafts are made of. */
const sources = async (): Promise<Sources> => ({
  drafts: loadCatalog('draft-2023-08').whole,
  stable,
  draftHosts: [
    await knownHost('wasmtime-12', '12.0.2', 'draft-2023-08'),
    await knownHost('jco@0.11.1', '0.11.1', 'draft-2023-08'),
    await knownHost('wasmtime-13', '13.0.1', 'draft-2023-08'),
  ],
  // The releases that tools/get-hosts.sh gets.
  stableHosts: [
    await knownHost('wasmtime', '49.0.3', 'wasi-0.2'),
    await knownHost('jco', packageVersion('@bytecodealliance/jco'), 'wasi-0.2'),
    await knownHost('wamr', '3.0.0-dev.14', 'wasi-0.2'),
  ],
});

/** Each page with generated parts, and how it is filled. */
const PAGES: Readonly<Record<string, (page: string) => string | Promise<string>>> = {
  'README.md': (page) => withBlocks(page, { numbers: numbersOf(stable) }),
  'docs/hosts.md': (page) => withBlocks(page, { hosts: knownFailuresOf(builtinRunners, stable.tests) }),
  'docs/from-stream-status-to-check-write.md': async (page) => withTables(page, await sources()),
};

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
for (const [name, fill] of Object.entries(PAGES)) {
  const file = join(projectRoot, name);
  const page = readFileSync(file, 'utf8');
  const filled = await fill(page);
  if (!values.check) writeFileSync(file, filled);
  else if (filled !== page) {
    console.error(`${name} is out of date: npm run docs`);
    process.exitCode = 1;
  }
}
