/**
 * For JavaScript hosts that test themselves with vitest: each test of the suite as a test of theirs.
 *
 * ```ts
 * import { conformance } from 'wasi-conformance/vitest';
 *
 * // The module exports `run(component, job)`: it instantiates a component that jco has transpiled, over the host's own imports.
 * conformance(new URL('./my-shim-host.js', import.meta.url), { filters: ['io/stdin'] });
 * ```
 */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { jcoDriver } from '../runners/jco/runner.js';
import { loadManifest } from './catalog/load.js';
import { execute } from './execute/execute.js';
import { removeSandbox } from './execute/sandbox.js';
import { Station } from './execute/station.js';
import { harnessLacks } from './execute/lacks.js';
import { loadExpectations } from './expectations/expectations.js';
import { judge } from './judge/judge.js';
import { packageOf } from './model/suite.js';
import type { Capability, Test } from './model/test.js';
import { fixturesFolder, projectRoot } from './paths.js';
import { plan } from './plan/plan.js';
import { select, type Selection } from './plan/select.js';
import { verifiedFixture } from './run/fixtures.js';

/** What a host module's `run` is given, beside the transpiled component. */
export interface HostJob {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Guest path to host path. */
  readonly preopens: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** A component that jco has transpiled with `instantiation: 'sync'`. */
export interface TranspiledComponent {
  instantiate(imports: object): { run: { run(): void } };
}

/** What a host module exports. It returns when `run` does, and throws when that returns err or traps. */
export interface HostModule {
  run(component: TranspiledComponent, job: HostJob): void | Promise<void>;
}

export interface ConformanceOptions extends Partial<Selection> {
  /** What the host can do beyond running a component. */
  readonly capabilities?: readonly Capability[];
  /** A file of known failures: a test in it fails when it passes. */
  readonly expectations?: string;
}

const PROCESS = join(projectRoot, 'dist/runners/vitest/process/host.js');

/**
 * Declares a vitest test for each test of the suite, each in a fresh process that loads the host module.
 *
 * @throws {UsageError} when the options choose no test, or the expectations cannot be read
 */
export function conformance(host: URL, options: ConformanceOptions = {}): void {
  const {
    capabilities = ['args', 'env', 'stdin', 'preopens', 'composition'],
    expectations: file,
    ...selection
  } = options;
  const manifest = loadManifest();
  const tests = select(manifest.tests, { filters: [], suites: [], levels: [], ...selection });
  const name = fileURLToPath(host);
  const ids = manifest.tests.map(({ id }) => id);
  const expectations =
    file === undefined ? () => undefined : loadExpectations({ name, version: '0.0.0', executable: name }, ids, file);
  const { jobs, skips } = plan(tests, { name, capabilities }, harnessLacks);
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wasi-conformance-'));
  });
  afterAll(() => removeSandbox(folder));

  const jco = jcoDriver();
  const check = async (one: Test) => {
    const fixture = verifiedFixture(fixturesFolder, one.fixture);
    const component = (await jco.prepare?.(one.fixture, fixture)) ?? fixture;
    const outcome = await execute(one, component, {
      timeout: one.timeout,
      signal: new AbortController().signal,
      keep: false,
      station: new Station(folder, one.id.replaceAll('/', '-')),
      turn: (run) => run(),
      invoke: async (job) => {
        // In a file: a job may be longer than an argument can be.
        const file = join(folder, `${one.id.replaceAll('/', '-')}.json`);
        await writeFile(file, JSON.stringify(job));
        return { argv: [process.execPath, PROCESS, name, file] };
      },
    });
    const { verdict, reason } = judge(one, outcome);
    const known = expectations(one.id);
    if (known && !known.verdicts.includes(verdict))
      throw new Error(verdict === 'pass' ? `fixed: take it off ${file ?? ''}` : `${verdict}: ${reason}`);
    if (!known && verdict !== 'pass' && verdict !== 'skip' && one.level !== 'may')
      throw new Error(`${verdict}: ${reason}`);
  };
  for (const suite of new Set(tests.map((one) => one.suite))) {
    describe(packageOf(suite), () => {
      for (const one of jobs.filter((job) => job.suite === suite))
        test(`${one.id}: ${one.title}`, { timeout: (one.timeout + 30) * 1000 }, () => check(one));
      for (const { test: one, reason } of skips.filter((skip) => skip.test.suite === suite))
        test.skip(`${one.id} (${reason})`, () => undefined);
    });
  }
}
