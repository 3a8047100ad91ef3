import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { arch, availableParallelism, platform, release } from 'node:os';
import limit from 'p-limit';
import { dir as temporaryDirectory } from 'tmp-promise';
import { runCanaries } from '../canaries/canaries.js';
import type { Manifest } from '../catalog/manifest.js';
import { UsageError } from '../errors.js';
import { execute } from '../execute/execute.js';
import { removeSandbox } from '../execute/sandbox.js';
import { Station } from '../execute/station.js';
import { harnessLacks } from '../execute/lacks.js';
import { type Expectations, loadExpectations } from '../expectations/expectations.js';
import { judge } from '../judge/judge.js';
import type { Host, Invocation, Job, Runner, RunScope } from '../model/host.js';
import type { Outcome } from '../model/outcome.js';
import { REPORT_FORMAT, type Report, type Result } from '../model/report.js';
import type { FixtureFile, Test } from '../model/test.js';
import { packageInfo } from '../packages.js';
import { plan } from '../plan/plan.js';
import type { Shard } from '../plan/shard.js';
import { totalsOf } from '../report/totals.js';
import { resultOf, skippedResult } from '../report/result.js';
import { verifiedFixture } from './fixtures.js';

export interface RunOptions {
  /** The folder of the components and their manifest. */
  readonly fixtures: string;
  /** Tests at a time. */
  readonly jobs: number;
  /** Seconds, in place of each test's own. */
  readonly timeout?: number;
  /** Stop at the first result that is not as expected. */
  readonly failFast: boolean;
  /** Leave the sandboxes. */
  readonly keep: boolean;
  /** A file in place of the shipped expectations, or what gives a host's. */
  readonly expectations?: string | ((host: Host) => Expectations);
  /** Which part of a split run this is. */
  readonly shard?: Shard;
  readonly commandLine: readonly string[];
  /** Ends the run early; what has been judged is reported. */
  readonly signal: AbortSignal;
}

export interface RunHooks {
  started(host: Host, jobs: number): void;
  result(result: Result): void;
  /** A sandbox was left, as asked for. */
  sandbox(path: string, testId: string): void;
}

/** Seconds that a canary may take. */
const CANARY_PATIENCE = 30;

/**
 * Runs the tests on the runner's host: canaries first, then the plan.
 *
 * @throws {UsageError} when the host is not there, or its expectations cannot be read
 * @throws {BrokenError} when a canary shows that nothing the host does could be judged
 */
export async function runOn(
  runner: Runner,
  tests: readonly Test[],
  manifest: Manifest,
  options: RunOptions,
  hooks: RunHooks,
): Promise<Report> {
  const started = new Date();
  const driver = await runner.detect();
  if ('missing' in driver) throw new UsageError(`${runner.name}: ${driver.missing}. To get it: ${driver.hint}`);
  const { host } = driver;
  const allIds = manifest.tests.map((test) => test.id);
  const { expectations: given } = options;
  const expectations = typeof given === 'function' ? given(host) : loadExpectations(host, allIds, given);
  const { jobs, skips } = plan(tests, runner, (test) => driver.refuses?.(test) ?? harnessLacks(test));
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const isOver = () => signal.aborted;
  const { path: stations } = await temporaryDirectory({ prefix: 'wasi-conformance-' });
  const stationOf = (worker: number) => {
    mkdirSync(stations, { recursive: true });
    return new Station(stations, String(worker));
  };
  let scope: RunScope | undefined;
  const invoke = async (job: Job): Promise<Invocation> => {
    const invocation = await driver.invoke(job);
    return scope ? { ...invocation, env: { ...invocation.env, ...scope.env } } : invocation;
  };
  const hostsAtATime = Math.max(1, options.jobs);
  const turn = limit(hostsAtATime);

  const runOne = async (
    test: Test,
    station: Station,
    timeout: number,
  ): Promise<{ outcome: Outcome; component: string }> => {
    const ready = async (fixture: FixtureFile) => {
      const file = verifiedFixture(options.fixtures, fixture);
      return driver.prepare ? await driver.prepare(fixture, file) : file;
    };
    const { keep } = options;
    const component = await ready(test.fixture);
    const outcome = await execute(test, component, { timeout, signal, keep, station, turn, invoke });
    const { control } = test.fixture;
    if (!control) return { component, outcome };
    const besides = await execute(test, await ready(control), { timeout, signal, keep: false, station, turn, invoke });
    return { component, outcome: { ...outcome, control: besides } };
  };

  const results = new Map<string, Result>();
  const tell = (result: Result) => {
    results.set(result.id, result);
    hooks.result(result);
    if (options.failFast && !result.expected) stop.abort();
  };
  // Tests start while the canaries run; nothing is said of them before every canary has passed.
  let held: Result[] | undefined = [];
  const add = (result: Result) => {
    if (held) held.push(result);
    else tell(result);
  };

  try {
    scope = await driver.start?.();
    let canary = 0;
    const patience = options.timeout ?? CANARY_PATIENCE;
    const canaries = runCanaries(manifest.canaries, host, runner, patience, async (test, { timeout }) => {
      const { outcome } = await runOne(test, stationOf(--canary), timeout);
      return outcome;
    }).then(() => {
      hooks.started(host, jobs.length);
      for (const { test, reason } of skips) tell(skippedResult(test, reason));
      const waiting = held ?? [];
      held = undefined;
      waiting.forEach(tell);
    });
    canaries.catch(() => stop.abort());
    const queue = jobs.values();
    const work = async (worker: number) => {
      const station = stationOf(worker);
      for (const test of queue) {
        if (isOver()) return;
        const seconds = options.timeout ?? test.timeout;
        try {
          const { outcome, component } = await runOne(test, station, seconds);
          if (isOver()) return;
          if (outcome.sandbox !== undefined) hooks.sandbox(outcome.sandbox, test.id);
          add(
            await resultOf(
              test,
              judge(test, outcome),
              outcome,
              { ...runner, ...driver },
              component,
              expectations(test.id),
            ),
          );
        } catch (error) {
          add(skippedResult(test, (error as Error).message, 'error'));
        }
      }
    };
    // Twice as many workers: while the hosts of some run, others make ready or clear up.
    await Promise.all(Array.from({ length: 2 * hostsAtATime }, (_, worker) => work(worker)));
    await canaries;
  } catch (error) {
    // A canary that was interrupted says nothing about its host.
    if (!interrupted(options)) throw error;
  } finally {
    await scope?.close();
    await removeSandbox(stations);
  }

  const inOrder = tests.map((test) => results.get(test.id)).filter((result) => result !== undefined);
  return {
    format: REPORT_FORMAT,
    tool: packageInfo(),
    spec: manifest.spec,
    fixtures: fixturesHash(manifest),
    host: { name: host.name, version: host.version, runner: runner.name },
    platform: {
      os: platform(),
      arch: arch(),
      release: release(),
      node: process.versions.node,
      cores: availableParallelism(),
    },
    commandLine: options.commandLine,
    ...(options.shard ? { shard: options.shard } : {}),
    started: started.toISOString(),
    duration: Date.now() - started.getTime(),
    complete: inOrder.length === tests.length,
    totals: totalsOf(inOrder),
    results: inOrder,
  };
}

const interrupted = ({ signal }: RunOptions) => signal.aborted;

/** One hash over all components: reports with the same one are of the same tests. */
function fixturesHash(manifest: Manifest): string {
  const hash = createHash('sha256');
  for (const test of manifest.tests) hash.update(`${test.id} ${test.fixture.sha256}\n`);
  return hash.digest('hex');
}
