import type { Manifest } from '../catalog/manifest.js';
import { probeMachine, unsupportedOn } from '../execute/machine.js';
import { type Expectations, loadExpectations } from '../expectations/expectations.js';
import type { Host } from '../model/host.js';
import type { Report } from '../model/report.js';
import type { Test } from '../model/test.js';
import type { TestRun } from '../model/test-run.js';
import { plan } from '../plan/plan.js';
import { makeReport } from '../report/make.js';
import { resultOf, skippedResult } from '../report/result.js';
import { runCanaries } from './canaries.js';
import type { Detected } from './detect.js';
import { Gate } from './gate.js';
import type { RunHooks, RunOptions } from './options.js';
import { Session } from './session.js';

/** What is run, and how. */
export interface RunRequest {
  readonly tests: readonly Test[];
  readonly manifest: Manifest;
  readonly options: RunOptions;
  /** Told as the run goes on. */
  readonly hooks: RunHooks;
}

/**
 * Runs the tests on a host: canaries first, then the plan.
 *
 * @throws {UsageError} when the host's expectations cannot be read
 * @throws {BrokenError} when a canary shows that nothing the host does could be judged
 */
export async function runOn(detected: Detected, { tests, manifest, options, hooks }: RunRequest): Promise<Report> {
  const started = new Date();
  const { runner, driver } = detected;
  const expectations = expectationsOf(driver.host, manifest, options);
  const machine = probeMachine(tests);
  const planned = plan(tests, { runner, driver, unsupported: (test) => unsupportedOn(machine, test) });
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const results = new Gate(hooks, options.failFast, () => stop.abort());
  const session = await Session.open(driver, { ...options, signal });
  const runs: TestRun[] = [];
  try {
    const canaries = runCanaries(detected, session, {
      canaries: manifest.canaries,
      tests: planned.jobs,
      timeoutSeconds: options.timeoutSeconds,
    }).then(() => {
      hooks.started(driver.host, planned.jobs.length);
      results.open(planned.skips.map(({ test, reason }) => skippedResult(test, reason)));
    });
    canaries.catch(() => stop.abort());
    await runAll(session, { tests: planned.jobs, atATime: options.jobs, signal }, (run) => {
      runs.push(run);
      if (options.keep && run.outcome.sandbox !== undefined) hooks.sandbox(run.outcome.sandbox, run.test.id);
      results.add(resultOf(run, detected, expectations(run.test.id)));
    });
    await canaries;
  } catch (error) {
    // A canary that was interrupted says nothing about its host.
    if (!options.signal.aborted) throw error;
  } finally {
    for (const text of await session.close()) hooks.warning(text);
  }
  return makeReport({ detected, tests, manifest, options, started, results: results.all, runs });
}

function expectationsOf(host: Host, manifest: Manifest, { expectations }: RunOptions): Expectations {
  if (typeof expectations === 'function') return expectations(host);
  return loadExpectations(host, manifest.tests, { file: expectations });
}

/** Runs each test, several at a time, until the signal. */
async function runAll(
  session: Session,
  { tests, atATime, signal }: { tests: readonly Test[]; atATime: number; signal: AbortSignal },
  onRun: (run: TestRun) => void,
): Promise<void> {
  const queue = tests.values();
  const isOver = () => signal.aborted;
  const work = async (worker: number): Promise<void> => {
    for (const test of queue) {
      if (isOver()) return;
      const run = await session.run(test, String(worker));
      // What was interrupted has no verdict.
      if (isOver()) return;
      onRun(run);
    }
  };
  // Twice as many workers: while the hosts of some run, others make ready or clear up.
  await Promise.all(Array.from({ length: 2 * Math.max(1, atATime) }, (_, worker) => work(worker)));
}
