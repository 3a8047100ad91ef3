/** `npm run docs [-- --check]`: fills in the tables of docs/, or says that they are not as they should be. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCatalog } from '../../src/catalog/profile.js';
import { packageVersion } from '../../src/packages.js';
import { projectRoot } from '../../src/paths.js';
import { knownHost } from './kept.js';
import { withTables } from './tables.js';

const PAGE = join(projectRoot, 'docs/from-stream-status-to-check-write.md');

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const page = readFileSync(PAGE, 'utf8');
const filled = withTables(page, {
  drafts: loadCatalog('draft-2023-08').whole,
  stable: loadCatalog('wasi-0.2').whole,
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
if (!values.check) writeFileSync(PAGE, filled);
else if (filled !== page) {
  console.error(`${PAGE} is not up to date: npm run docs`);
  process.exitCode = 1;
}
