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
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { ask } from '../runners/framework/ask.js';
import { ANSWER } from '../runners/framework/limits.js';
import { jco } from '../runners/jco/runner.js';
import { loadManifest } from './catalog/load.js';
import { UsageError } from './errors.js';
import { probeMachine, unsupportedOn } from './execute/machine.js';
import { Workspace } from './execute/workspace.js';
import { loadExpectations } from './expectations/expectations.js';
import type { Driver, Runner, Serving } from './model/host.js';
export type { HostJob, HostModule, TranspiledComponent } from './model/host-module.js';
import { packageOf } from './model/suite.js';
import type { Capability, Test } from './model/test.js';
import { fixturesFolder, projectRoot } from './paths.js';
import { plan } from './plan/plan.js';
import { select, type Selection } from './plan/select.js';
import { resultMessage } from './report/message.js';
import { resultOf } from './report/result.js';
import { statusOf } from './report/status.js';
import { runCanaries } from './run/canaries.js';
import { detectHost } from './run/detect.js';
import { Session } from './run/session.js';

export interface ConformanceOptions extends Partial<Selection> {
  /** What the host can do beyond running a component. */
  readonly capabilities?: readonly Capability[];
  /** A file of known failures: a test in it fails when it passes. */
  readonly expectations?: string;
}

const PROCESS = join(projectRoot, 'dist/runners/vitest/process/host.js');

/** What that process writes once a host module serves. */
const SERVING: Serving = { stream: 'stderr', pattern: '^Serving on (\\S+)$' };

/** How many tests run at a time: vitest runs those of one file one after the other. */
const JOBS = 2;
/** Seconds that the canaries may take, which run before the first test. */
const CANARIES = 120;

/**
 * Declares a vitest test for each test of the suite, each in a fresh process that loads the host module. What the host cannot do is
 * skipped; where the specification leaves the choice, a test whose host chose otherwise is skipped with that reason.
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
  const runner = moduleRunner(name, capabilities);
  const known =
    file === undefined ? () => undefined : loadExpectations({ name, version: '0.0.0' }, manifest.tests, { file });
  const machine = probeMachine(tests);
  const { jobs, skips } = plan(tests, { runner, driver: {}, unsupported: (one) => unsupportedOn(machine, one) });
  describe(basename(name), () => {
    let session: Session | undefined;
    beforeAll(async () => {
      const detected = await detectHost(runner);
      const { signal } = new AbortController();
      session = await Session.open(detected.driver, { fixtures: fixturesFolder, jobs: JOBS, keep: false, signal });
      await runCanaries(detected, session, { canaries: manifest.canaries, tests: jobs });
    }, CANARIES * 1000);
    afterAll(async () => {
      await session?.close();
    });
    const check = async (one: Test, skip: (reason: string) => void) => {
      if (!session) throw new Error('the host could not be started');
      const result = resultOf(await session.run(one, 'vitest'), { runner }, known(one.id));
      switch (statusOf(result)) {
        case 'pass':
        case 'known':
          return;
        case 'skip':
        case 'choice':
          skip(resultMessage(result));
          return;
        case 'fixed':
          throw new Error(`fixed: remove it from ${file ?? 'the expectations'}`);
        default:
          throw new Error(`${result.verdict}: ${result.reason}`);
      }
    };
    for (const suite of new Set(tests.map((one) => one.suite))) {
      describe(packageOf(suite), () => {
        for (const one of jobs.filter((job) => job.suite === suite))
          test(`${one.id}: ${one.title}`, { timeout: (one.timeout + 30) * 1000 }, ({ skip }) => check(one, skip));
        for (const { test: one, reason } of skips.filter((skipped) => skipped.test.suite === suite))
          test.skip(`${one.id} (${reason})`, () => undefined);
      });
    }
  });
}

/** The runner of a host module: each job in a process of its own, with the fixtures as jco transpiles them. */
function moduleRunner(name: string, capabilities: readonly Capability[]): Runner {
  return {
    name,
    capabilities,
    async detect(): Promise<Driver> {
      await checkModule(name);
      const transpiler = await detectHost(jco);
      const workspace = await Workspace.open();
      const close = async () => {
        await workspace.close();
      };
      return {
        host: { name, version: '0.0.0', executable: name },
        prepare: (fixture, component) => transpiler.driver.prepare?.(fixture, component) ?? Promise.resolve(component),
        start: () => Promise.resolve({ env: {}, close }),
        async invoke(job) {
          // In a file: a job may be longer than an argument can be.
          await mkdir(workspace.folder, { recursive: true });
          const place = join(workspace.folder, `${randomUUID()}.json`);
          await writeFile(place, JSON.stringify(job));
          return { argv: [process.execPath, PROCESS, name, place], ...(job.serve ? { address: SERVING } : {}) };
        },
      };
    },
  };
}

/** @throws {UsageError} saying once what is wrong with a host module, in the place of each of its tests */
async function checkModule(name: string): Promise<void> {
  const { ended, timedOut, stderr } = await ask(process.execPath, [PROCESS, name], { seconds: ANSWER });
  if (timedOut) throw new UsageError(`the host module ${name} cannot be used: it is not loaded within ${ANSWER} s`);
  if (!ended) throw new UsageError(`the host module ${name} cannot be used: ${stderr.trim()}`);
}
