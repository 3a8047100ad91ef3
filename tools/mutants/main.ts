/**
 * Sees every test fail: for each function that a test's requirements are about, the test runs on jco with that function broken,
 * and must not pass. Usage: npm run mutants [-- FILTER...]
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dir as temporaryDirectory } from 'tmp-promise';
import { jcoDriver } from '../../runners/jco/runner.js';
import { loadManifest } from '../../src/catalog/load.js';
import { withoutVersion } from '../../src/catalog/surface.js';
import { execute } from '../../src/execute/execute.js';
import { WorkerSlot } from '../../src/execute/worker-slot.js';
import { judge } from '../../src/judge/judge.js';
import type { Driver } from '../../src/model/host.js';
import type { Test } from '../../src/model/test.js';
import { fixturesFolder, projectRoot } from '../../src/paths.js';
import { select } from '../../src/plan/select.js';
import { verifiedFixture } from '../../src/run/fixtures.js';
import type { Kind } from './mutations.js';

const PRELOAD = pathToFileURL(join(projectRoot, 'dist/tools/mutants/preload.js')).href;
const jco = jcoDriver();
const manifest = loadManifest();
const requirements = new Map(manifest.requirements.map((one) => [one.id, one]));

/** jco with one function broken. */
function mutantOf(target: string, kind: Kind): Pick<Driver, 'invoke'> {
  return {
    async invoke(job) {
      const { argv, ...rest } = await jco.invoke(job);
      const [node, ...others] = argv;
      const query = new URLSearchParams({ function: target, kind }).toString();
      return { ...rest, argv: [node, '--import', `${PRELOAD}?${query}`, ...others] };
    },
  };
}

/** The functions that a test is about, of those that its component imports. */
function targetsOf(test: Test): string[] {
  const imported = test.fixture.imports.map(withoutVersion).filter((name) => !name.includes('[resource-drop]'));
  const claimed = test.requirements.map((id) => requirements.get(id)).filter((one) => one !== undefined);
  // Not imported, but what every guest exports.
  return [...imported, 'wasi:cli/run#run'].filter((name) =>
    claimed.some(({ interface: from, function: item }) =>
      item === '*' ? name.startsWith(`${from}#`) : name === `${from}#${item}`,
    ),
  );
}

async function passes(test: Test, runner: Pick<Driver, 'invoke'>, station: WorkerSlot): Promise<boolean> {
  const file = verifiedFixture(fixturesFolder, test.fixture);
  const component = (await jco.prepare?.(test.fixture, file)) ?? file;
  const { signal } = new AbortController();
  const invoke = runner.invoke.bind(runner);
  const outcome = await execute(test, component, {
    timeout: 5,
    signal,
    keep: false,
    slot: station,
    limit: (run) => run(),
    invoke,
  });
  return judge(test, outcome).verdict === 'pass';
}

/** How a test was seen to fail, or `undefined`: it never was. */
async function seenToFail(test: Test, station: WorkerSlot): Promise<string | undefined> {
  if (!(await passes(test, jco, station))) return 'on jco itself';
  const kinds: readonly Kind[] = test.expect.outcome.startsWith('refuse')
    ? ['offers']
    : ['lies', 'skips', 'forgives', 'fails', 'traps'];
  for (const kind of kinds) {
    for (const target of targetsOf(test)) {
      if (!(await passes(test, mutantOf(target, kind), station))) return `when ${target} ${kind}`;
    }
  }
  return undefined;
}

const filters = process.argv.slice(2);
const tests = select(manifest.tests, { filters, suites: [], levels: [] });
const folder = await temporaryDirectory({ prefix: 'wasi-conformance-mutants-', unsafeCleanup: true });
const queue = tests.values();
const survived: string[] = [];
const counts = new Map<string, number>();
await Promise.all(
  Array.from({ length: availableParallelism() }, async (_, worker) => {
    const station = new WorkerSlot(folder.path, String(worker));
    for (const test of queue) {
      const how = await seenToFail(test, station);
      console.log(`${how === undefined ? 'NEVER SEEN TO FAIL' : 'fails'} ${test.id} ${how ?? ''}`);
      const kind = how?.split(' ').at(-1) ?? 'never';
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      if (how === undefined) survived.push(test.id);
    }
  }),
);
await folder.cleanup();
console.log(`${tests.length} tests: ${[...counts].map(([kind, count]) => `${count} ${kind}`).join(', ')}`);
process.exitCode = survived.length > 0 ? 1 : 0;
