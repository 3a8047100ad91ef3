import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { withAddresses } from '../../src/model/addresses.js';
import { configured } from '../../src/model/content.js';
import type { Driver } from '../../src/model/host.js';
import type { Test } from '../../src/model/test.js';
import { fixturesFolder } from '../../src/paths.js';
import { Laboratory } from '../changed/trial.js';
import type { BareCommand } from './bare-loop.js';
import { fixturesOf, optionsFor } from './generated.js';
import { bareLoop, cli, milliseconds, ratio } from './measure.js';

/** A test whose one peer is an echo, and which takes no time of its own. */
const WITH_PEER = 'sockets/tcp-connect/a-connection-carries-bytes-and-has-addresses/ipv4';
const RUNS = 25;
const TURNS = 5;

export interface Compared {
  /** How many tests. */
  readonly tests: number;
  readonly ratio: number;
  /** Milliseconds. */
  readonly harness: number;
  readonly bare: number;
}

/** A host's command for a test, with placeholders where the addresses of its peers stand. */
async function commandFor(driver: Driver, test: Test, folder: string): Promise<readonly string[]> {
  const { argv } = await driver.invoke({ component: join(folder, test.fixture.file), ...configured(test), dirs: [] });
  return argv;
}

/** One test with a peer in the harness, against its command alone with a peer that is always there. */
export async function measurePeer(driver: Driver, tests: readonly Test[], scratch: string): Promise<Compared> {
  const test = tests.find(({ id }) => id === WITH_PEER);
  const [name] = Object.keys(test?.peers ?? {});
  if (!test || name === undefined) throw new Error(`there is no test ${WITH_PEER} with a peer that passes`);
  const server = createServer((socket) => socket.on('error', () => socket.destroy()).pipe(socket));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { address, port } = server.address() as AddressInfo;
  const argv = (await commandFor(driver, test, fixturesFolder)).map((text) =>
    withAddresses(text, new Map([[name, { address, port }]])),
  );
  const laboratory = await Laboratory.open(driver, new Map(), scratch);
  const inHarness = async () => {
    const start = performance.now();
    const { judgement } = await laboratory.alone(test);
    if (judgement.verdict !== 'pass') throw new Error(`${test.id}: ${judgement.reason}`);
    return performance.now() - start;
  };
  try {
    // What is loaded once is not part of a test.
    await inHarness();
    const { ratio: times, one, other } = await ratio(RUNS, inHarness, () => milliseconds(argv));
    return { tests: 1, ratio: times, harness: one, bare: other };
  } finally {
    await laboratory.close();
    server.close();
  }
}

/** The tests of wasi:sockets in the harness, against a loop that starts the same commands and plays the same peers. */
export async function measureSockets(
  driver: Driver,
  passed: readonly Test[],
  jobs: number,
  scratch: string,
): Promise<Compared> {
  const folder = join(scratch, 'sockets');
  const tests = passed.filter(({ suite, needs }) => suite === 'sockets' && !needs.includes('network-namespace'));
  await fixturesOf(folder, tests);
  const canary = async (name: string, timeout?: number): Promise<BareCommand> => {
    const { argv } = await driver.invoke({
      component: join(folder, `canaries/${name}.wasm`),
      args: [],
      env: [],
      dirs: [],
    });
    return { argv, ...(timeout === undefined ? {} : { timeout }) };
  };
  const commands: BareCommand[] = [
    // What the harness runs before all tests.
    await canary('echoes'),
    await canary('returns-err'),
    await canary('traps'),
    await canary('loops', 0.3),
  ];
  for (const test of tests) {
    const argv = await commandFor(driver, test, folder);
    commands.push({ argv, ...(test.peers ? { peers: test.peers } : {}) });
  }
  const file = join(scratch, 'commands.json');
  await writeFile(file, JSON.stringify(commands));
  const harness = [process.execPath, cli, ...optionsFor(folder), '--runner', driver.host.name, '--jobs', String(jobs)];
  const loop = [process.execPath, bareLoop, file, String(jobs)];
  const {
    ratio: times,
    one,
    other,
  } = await ratio(
    TURNS,
    () => milliseconds(harness),
    () => milliseconds(loop),
  );
  return { tests: tests.length, ratio: times, harness: one, bare: other };
}
