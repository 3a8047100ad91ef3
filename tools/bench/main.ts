/**
 * `npm run bench`: ratios, measured side by side in one run. Machines differ and are noisy, so no test depends on them; the
 * goals stand beside each number.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { withDir } from 'tmp-promise';
import { loadRunner } from '../../runners/framework/registry.js';
import { configured } from '../../src/model/content.js';
import type { Driver } from '../../src/model/host.js';
import type { Test } from '../../src/model/test.js';
import { fixturesFolder, projectRoot } from '../../src/paths.js';
import { commandOf, imaginedJob, SANDBOX } from '../../src/report/reproduction.js';
import { fixturesOf, isPlain, optionsFor, passedTests } from './generated.js';
import type { BareCommand } from './bare-loop.js';
import { measureDashboard, REPORTS, TESTS } from './dashboard.js';
import { measurePeer, measureSockets } from './peers.js';
import { bareLoop, cli, milliseconds, peakMemory, ratio } from './measure.js';

const TURNS = 5;
const JOBS = availableParallelism();

function say(what: string, value: string, goal: string, met: boolean): void {
  console.log(`${met ? 'met   ' : 'MISSED'}  ${what.padEnd(58)} ${value.padStart(14)}   goal ${goal}`);
}

const ms = (time: number) => `${time.toFixed(0)} ms`;

async function found(name: string): Promise<Driver | undefined> {
  const driver = await (await loadRunner(name)).detect();
  if (!('missing' in driver)) return driver;
  console.log(`skipped ${name}: ${driver.missing}`);
  return undefined;
}

/** The harness's whole run on wasmtime against a shell that runs the same command lines, canaries too, as many at a time. */
async function harnessAgainstShell(scratch: string, driver: Driver, originals: readonly Test[]): Promise<void> {
  const folder = join(scratch, 'against-shell');
  const lineOf = async (test: Test) => {
    const invocation = await driver.invoke(imaginedJob(test, join(folder, test.fixture.file)));
    return commandOf(test, { invocation, sandbox: SANDBOX });
  };
  // What only the harness can do, such as closing a pipe at a signal, has no command line; one that starts Node to make its content
  // would make the shell slow; one of several lines is not for xargs.
  const tests: Test[] = [];
  for (const test of originals) if (!/^$|node -e|\n/.test(await lineOf(test))) tests.push(test);
  await fixturesOf(folder, tests);
  const canary = async (name: string, argument = '') => {
    const component = join(folder, `canaries/${name}.wasm`);
    const { argv } = await driver.invoke({ component, args: [], env: [], dirs: [] });
    return `${argv.join(' ')} ${argument}`;
  };
  const lines = [
    await canary('echoes', 'nonce'),
    await canary('returns-err'),
    await canary('traps'),
    `timeout 0.3 ${await canary('loops')}`,
    ...(await Promise.all(tests.map(lineOf))),
  ];
  // A command line that fails, as three of the canaries must, does not end the loop.
  await writeFile(join(scratch, 'lines'), lines.map((line) => `${line}; true\n`).join(''));
  const harness = () =>
    milliseconds([process.execPath, cli, ...optionsFor(folder), '--runner', 'wasmtime', '--jobs', String(JOBS)]);
  const shell = () =>
    milliseconds(['xargs', '-a', join(scratch, 'lines'), '-d', '\n', '-P', String(JOBS), '-n', '1', 'sh', '-c']);
  const { ratio: times, one, other } = await ratio(TURNS, harness, shell);
  say(
    `wasmtime, ${tests.length} tests: harness ${ms(one)} / shell loop ${ms(other)}`,
    times.toFixed(2),
    '<= 1.10',
    times <= 1.1,
  );
  // What bounds it: a program in Node that starts the same command lines and does nothing else.
  const commands = join(scratch, 'commands.json');
  await writeFile(commands, JSON.stringify(lines.map((line) => ({ argv: ['sh', '-c', line] }))));
  const bare = () => milliseconds([process.execPath, bareLoop, commands, String(JOBS)]);
  const bound = await ratio(TURNS, harness, bare);
  say(
    `the same: harness ${ms(bound.one)} / loop in Node ${ms(bound.other)}`,
    bound.ratio.toFixed(2),
    '<= 1.10',
    bound.ratio <= 1.1,
  );
}

/** A test on jco, transpiled afresh and from the cache, against `jco run` on the same component. */
async function jcoAgainstItself(scratch: string, driver: Driver, originals: readonly Test[]): Promise<void> {
  const folder = join(scratch, 'against-jco');
  // `jco run` takes most of a second: so a few from all over the suite, and more of them for the harness.
  // Guests that wait or count for a second of their own would be timed on both sides, and hide what the two add to it.
  const quick = originals.filter(({ suite }) => suite !== 'clocks' && suite !== 'random');
  const every = (count: number) => quick.filter((_, index) => index % Math.ceil(quick.length / count) === 0);
  const few = every(20);
  const tests = every(100);
  await fixturesOf(folder, tests);
  const jco = join(projectRoot, 'node_modules/.bin/jco');
  const own = async () => {
    let all = 0;
    for (const test of few)
      all += await milliseconds([jco, 'run', join(folder, test.fixture.file), ...configured(test).args]);
    return all / few.length;
  };
  const harness = (cache: string) => async () =>
    (await milliseconds([process.execPath, cli, ...optionsFor(folder), '--jobs', '1'], { XDG_CACHE_HOME: cache })) /
    tests.length;
  const warm = join(scratch, 'warm');
  await harness(warm)();
  let turn = 0;
  for (const [what, run] of [
    ['nothing cached', () => harness(join(scratch, `cold-${turn++}`))()],
    ['cached', harness(warm)],
  ] as const) {
    const { ratio: times, one, other } = await ratio(2, run, own);
    say(`jco, ${what}: per test ${ms(one)} / jco run ${ms(other)}`, times.toFixed(2), '<= 0.20', times <= 0.2);
  }
  // What bounds it: the processes in which the same transpiled components run, and nothing else.
  const commands: BareCommand[] = [];
  for (const test of tests) {
    const file = join(folder, test.fixture.file);
    const component = (await driver.prepare?.(test.fixture, file)) ?? file;
    commands.push({ argv: (await driver.invoke({ component, ...configured(test), dirs: [] })).argv });
  }
  const file = join(scratch, 'jco-commands.json');
  await writeFile(file, JSON.stringify(commands));
  const bare = async () => (await milliseconds([process.execPath, bareLoop, file, '1'])) / tests.length;
  const { ratio: times, one, other } = await ratio(2, harness(warm), bare);
  say(`the same, cached: per test ${ms(one)} / loop in Node ${ms(other)}`, times.toFixed(2), '<= 1.10', times <= 1.1);
}

async function startUp(): Promise<void> {
  const {
    ratio: times,
    one,
    other,
  } = await ratio(
    15,
    () => milliseconds([process.execPath, cli, 'list']),
    () => milliseconds([process.execPath, '-e', '0']),
  );
  say(`list ${ms(one)} / node -e 0 ${ms(other)}`, times.toFixed(2), '<= 2.5', times <= 2.5);
}

/** Memory, and whether time grows with the number of tests alone. */
async function manyTests(scratch: string, originals: readonly Test[]): Promise<void> {
  const per: number[] = [];
  const all = originals.length;
  for (const count of [100, all]) {
    const folder = join(scratch, `of-${count}`);
    const step = Math.floor(all / count);
    await fixturesOf(folder, originals.filter((_, index) => index % step === 0).slice(0, count));
    const report = join(scratch, `report-${count}.json`);
    const { bytes, time } = await peakMemory(
      [...optionsFor(folder), '--runner', 'wasmtime', '--report', `json=${report}`],
      scratch,
    );
    per.push(time / count);
    if (count === all) {
      const megabytes = bytes / 1e6;
      say(`harness, ${all} tests: peak memory`, `${megabytes.toFixed(0)} MB`, '<= 150 MB', megabytes <= 150);
    }
  }
  const [few = NaN, many = NaN] = per;
  const growth = many / few;
  say(
    `time per test: ${all} tests ${many.toFixed(1)} ms / 100 tests ${few.toFixed(1)} ms`,
    growth.toFixed(2),
    '<= 1.1',
    growth <= 1.1,
  );
}

async function dashboardOfTwenty(scratch: string): Promise<void> {
  const { build, firstPage, browser } = await measureDashboard(scratch);
  const what = `dashboard of ${REPORTS} reports of ${TESTS} tests`;
  say(`${what}: built`, `${(build / 1000).toFixed(2)} s`, '<= 3 s', build <= 3000);
  say(`${what}: first page, compressed`, `${(firstPage / 1000).toFixed(0)} kB`, '<= 300 kB', firstPage <= 300_000);
  if (!browser) {
    console.log('skipped Chromium: not found; CHROMIUM names it');
    return;
  }
  console.log(`Chromium ${browser.version}`);
  say(`${what}: usable`, ms(browser.usable), '<= 1000 ms', browser.usable <= 1000);
  say(`${what}: filtered`, ms(browser.filter), '<= 50 ms', browser.filter <= 50);
}

async function withPeers(scratch: string, driver: Driver, passed: readonly Test[]): Promise<void> {
  const one = await measurePeer(driver, passed, scratch);
  say(
    `wasmtime, a test with a peer: ${ms(one.harness)} / command alone ${ms(one.bare)}`,
    one.ratio.toFixed(2),
    '<= 1.30',
    one.ratio <= 1.3,
  );
  const all = await measureSockets(driver, passed, JOBS, scratch);
  say(
    `wasmtime, ${all.tests} tests of sockets: ${ms(all.harness)} / loop with peers ${ms(all.bare)}`,
    all.ratio.toFixed(2),
    '<= 1.15',
    all.ratio <= 1.15,
  );
}

await withDir(
  async ({ path: scratch }) => {
    await mkdir(scratch, { recursive: true });
    console.log(
      `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.versions.node}, fixtures ${fixturesFolder}`,
    );
    await startUp();
    await dashboardOfTwenty(scratch);
    const [jco, wasmtime] = [await found('jco'), await found('wasmtime')];
    if (jco) {
      const plain = passedTests([jco.host]).filter(isPlain);
      console.log(`jco ${jco.host.version}`);
      await jcoAgainstItself(scratch, jco, plain);
    }
    if (wasmtime) {
      const passed = passedTests([wasmtime.host]);
      console.log(`wasmtime ${wasmtime.host.version}`);
      await harnessAgainstShell(scratch, wasmtime, passed);
      await withPeers(scratch, wasmtime, passed);
      await manyTests(scratch, passed);
    }
  },
  { unsafeCleanup: true },
);
