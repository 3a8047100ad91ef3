/**
 * `npm run bench`: ratios, measured side by side in one run. Machines differ and are noisy, so no test depends on them; the
 * goals stand beside each number.
 */
import { availableParallelism, cpus } from 'node:os';
import { withDir } from 'tmp-promise';
import { loadRunner } from '../../runners/framework/registry.js';
import type { Driver } from '../../src/model/host.js';
import { harnessAgainstShell } from './against-shell.js';
import { dashboardOfMany } from './dashboard.js';
import { isPlain, passedTests } from './generated.js';
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

await withDir(
  async ({ path: scratch }) => {
    console.log(`${JOBS} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.versions.node}`);
    await startUp();
    await dashboardOfMany(scratch);
    const [jco, wasmtime] = [await found('jco'), await found('wasmtime')];
    if (jco) {
      console.log(`jco ${jco.host.version}`);
      await jcoAgainstItself(scratch, jco, passedTests([jco.host]).filter(isPlain));
    }
    if (wasmtime) {
      const passed = passedTests([wasmtime.host]);
      console.log(`wasmtime ${wasmtime.host.version}`);
      await harnessAgainstShell(scratch, wasmtime, passed, JOBS);
      await withPeers(scratch, wasmtime, passed, JOBS);
      await manyTests(scratch, passed);
    }
  },
  { unsafeCleanup: true },
);
