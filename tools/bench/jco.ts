import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { configured } from '../../src/model/content.js';
import type { Driver } from '../../src/model/host.js';
import type { Test } from '../../src/model/test.js';
import { projectRoot } from '../../src/paths.js';
import type { BareCommand } from './bare-loop.js';
import { fixturesOf, optionsFor } from './generated.js';
import { bareLoop, cli, milliseconds, ratio } from './measure.js';
import { sayRatio } from './say.js';

/** A test on jco, transpiled afresh and from the cache, against `jco run` on the same component. */
export async function jcoAgainstItself(scratch: string, driver: Driver, originals: readonly Test[]): Promise<void> {
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
    sayRatio({ what: `jco, ${what}: per test`, other: 'jco run', goal: 0.2 }, await ratio(2, run, own));
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
  sayRatio(
    { what: 'the same, cached: per test', other: 'loop in Node', goal: 1.1 },
    await ratio(2, harness(warm), bare),
  );
}
