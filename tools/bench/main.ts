/**
 * `npm run bench [-- PART...]`: ratios, measured side by side in one run. Machines differ and are noisy, so no test depends on
 * them; the goals stand beside each number. Without a part, all are measured.
 */
import { availableParallelism, cpus } from 'node:os';
import { withDir } from 'tmp-promise';
import { loadRunner } from '../../runners/framework/registry.js';
import type { Driver } from '../../src/model/host.js';
import { harnessAgainstShell } from './against-shell.js';
import { dashboardOfMany } from './dashboard.js';
import { type Bench, isPlain, passedTests } from './generated.js';
import { jcoAgainstItself } from './jco.js';
import { manyTests } from './many-tests.js';
import { withPeers } from './peers.js';
import { startUp } from './start-up.js';

const JOBS = availableParallelism();

async function found(name: string): Promise<Driver | undefined> {
  const driver = await (await loadRunner(name)).detect();
  if (!('missing' in driver)) return driver;
  console.log(`skipped ${name}: ${driver.missing}`);
  return undefined;
}

type Measure = (scratch: string) => Promise<void>;

/** A part on wasmtime. */
const onWasmtime =
  (measure: (bench: Bench) => Promise<void>): Measure =>
  async (scratch) => {
    const wasmtime = await found('wasmtime');
    if (!wasmtime) return;
    console.log(`wasmtime ${wasmtime.host.version}`);
    await measure({ scratch, driver: wasmtime, passed: passedTests([wasmtime.host]), jobs: JOBS });
  };

const PARTS = new Map<string, Measure>([
  ['start', startUp],
  ['dashboard', dashboardOfMany],
  [
    'jco',
    async (scratch) => {
      const jco = await found('jco');
      if (!jco) return;
      console.log(`jco ${jco.host.version}`);
      await jcoAgainstItself(scratch, jco, passedTests([jco.host]).filter(isPlain));
    },
  ],
  ['shell', onWasmtime(harnessAgainstShell)],
  ['peers', onWasmtime(withPeers)],
  ['many', onWasmtime(({ scratch, passed }) => manyTests(scratch, passed))],
]);

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !PARTS.has(part));
if (unknown.length > 0) {
  console.error(`bench has no part ${unknown.join(', ')}: it has ${[...PARTS.keys()].join(', ')}`);
  process.exit(2);
}

await withDir(
  async ({ path: scratch }) => {
    console.log(`${JOBS} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.versions.node}`);
    for (const [part, measure] of PARTS) if (asked.length === 0 || asked.includes(part)) await measure(scratch);
  },
  { unsafeCleanup: true },
);
