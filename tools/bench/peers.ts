import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withAddresses } from '../../src/model/addresses.js';
import { configured } from '../../src/model/content.js';
import type { Driver } from '../../src/model/host.js';
import { isServed, type Test } from '../../src/model/test.js';
import { fixturesFolder } from '../../src/paths.js';
import { Laboratory } from '../changed/trial.js';
import type { BareCommand } from './bare-loop.js';
import { echo, hello, servedByHand, type RunningServer, startServer } from './by-hand.js';
import { type Bench, canaryCommands, fixturesOf, optionsFor } from './generated.js';
import { bareLoop, cli, milliseconds, ratio } from './measure.js';
import { type Compared, sayRatio } from './say.js';

const RUNS = 25;
const TURNS = 5;

/** Tests that take no time of their own, each with what its one peer does. */
const CLIENTS = [
  {
    what: 'a test of sockets with a peer',
    id: 'sockets/tcp-connect/a-connection-carries-bytes-and-has-addresses/ipv4',
    does: echo,
  },
  { what: 'a test of an HTTP client', id: 'http/future-incoming-response/get-succeeds-once', does: hello },
];
/** A test that sends one request to its guest. */
const SERVED = 'http/incoming-request/method-is-the-one-sent';

/** What peers add to a test, on a host that passes these. */
export async function withPeers(bench: Bench): Promise<void> {
  const { scratch, driver, passed } = bench;
  const laboratory = await Laboratory.open(driver, new Map(), scratch);
  try {
    for (const { what, id, does } of CLIENTS) {
      const test = testOf(passed, id);
      const server = await startServer(does);
      const argv = await commandAgainst(driver, test, server);
      await compare({ what: `${what}: in the harness`, other: 'command alone' }, inHarness(laboratory, test), () =>
        milliseconds(argv),
      );
      server.close();
    }
    const test = testOf(passed, SERVED);
    const byHand = async () => servedByHand(await driver.invoke(jobOf(test, fixturesFolder)));
    await compare(
      { what: 'a test of a served guest: in the harness', other: 'by hand' },
      inHarness(laboratory, test),
      byHand,
    );
  } finally {
    await laboratory.close();
  }
  await wholeSuite('sockets', bench);
  await wholeSuite('http', bench);
}

function testOf(tests: readonly Test[], id: string): Test {
  const test = tests.find((one) => one.id === id);
  if (!test) throw new Error(`there is no test ${id} that passes`);
  return test;
}

const jobOf = (test: Test, folder: string) => ({
  component: join(folder, test.fixture.file),
  ...configured(test),
  dirs: [],
});

/** A host's command for a test whose one peer is this server. */
async function commandAgainst(driver: Driver, test: Test, { address }: RunningServer): Promise<readonly string[]> {
  const addresses = new Map(Object.keys(test.peers ?? {}).map((name) => [name, address]));
  const { argv } = await driver.invoke(jobOf(test, fixturesFolder));
  return argv.map((text) => withAddresses(text, addresses));
}

/** Runs a test, and says how many milliseconds it took. */
const inHarness = (laboratory: Laboratory, test: Test) => async (): Promise<number> => {
  const start = performance.now();
  const { judgement } = await laboratory.alone(test);
  if (judgement.verdict !== 'pass') throw new Error(`${test.id}: ${judgement.reason}`);
  return performance.now() - start;
};

async function compare(
  compared: Omit<Compared, 'goal'>,
  harness: () => Promise<number>,
  bare: () => Promise<number>,
): Promise<void> {
  // What is loaded once is not part of a test.
  await harness();
  sayRatio({ ...compared, goal: 1.3 }, await ratio(RUNS, harness, bare));
}

/** A suite's tests in the harness, against a loop that starts the same commands and plays the same peers; guests that are served are left out. */
async function wholeSuite(suite: string, { scratch, driver, passed, jobs }: Bench): Promise<void> {
  const folder = join(scratch, suite);
  const tests = passed.filter(
    ({ fixture, needs, suite: of }) =>
      of === suite && !needs.includes('network-namespace') && !needs.includes('descriptor-limit') && !isServed(fixture),
  );
  await fixturesOf(folder, tests);
  const commands: BareCommand[] = [...(await canaryCommands(driver, folder))];
  for (const test of tests) {
    const { argv } = await driver.invoke(jobOf(test, folder));
    commands.push({ argv, ...(test.peers ? { peers: test.peers } : {}) });
  }
  const file = join(scratch, 'commands.json');
  await writeFile(file, JSON.stringify(commands));
  const harness = [process.execPath, cli, ...optionsFor(folder), '--runner', driver.host.name, '--jobs', String(jobs)];
  const loop = [process.execPath, bareLoop, file, String(jobs)];
  const measured = await ratio(
    TURNS,
    () => milliseconds(harness),
    () => milliseconds(loop),
  );
  sayRatio({ what: `${tests.length} tests of ${suite}: harness`, other: 'loop with peers', goal: 1.15 }, measured);
}
