/**
 * The programmatic interface: load the catalog, choose tests, load a runner, run, and write reports.
 *
 * ```ts
 * import { loadManifest, loadRunner, run, select } from 'wasi-conformance';
 *
 * const manifest = loadManifest();
 * const tests = select(manifest.tests, { filters: ['io/stdin'] });
 * const report = await run(await loadRunner('jco'), tests, manifest);
 * console.log(report.totals);
 * ```
 */
import { availableParallelism } from 'node:os';
import type { Manifest } from './catalog/manifest.js';
import type { Runner } from './model/host.js';
import type { Report } from './model/report.js';
import type { Test } from './model/test.js';
import { fixturesFolder } from './paths.js';
import { select as selectAll, type Selection } from './plan/select.js';
import { detectHost } from './run/detect.js';
import type { RunHooks, RunOptions } from './run/options.js';
import { runOn } from './run/run.js';

export { builtinRunners, loadRunner } from '../runners/framework/registry.js';
export { writeSite } from '../reports/dashboard/write.js';
export { FORMATS } from '../reports/formats.js';
export { writeReport } from '../reports/write.js';
export { loadManifest } from './catalog/load.js';
export { loadCatalog, type Catalog } from './catalog/profile.js';
export type { Manifest } from './catalog/manifest.js';
export { coverageOf, type Coverage } from './catalog/coverage.js';
export { BrokenError, MissingHostError, UsageError } from './errors.js';
export { readReport } from './report/read.js';
export { judge } from './judge/judge.js';
export type { Driver, Host, Invocation, Job, MappedDir, Missing, Runner, RunScope } from './model/host.js';
export type { Outcome } from './model/outcome.js';
export type { Report, Result, Totals } from './model/report.js';
export type { Level, Requirement } from './model/requirement.js';
export type { Capability, Test } from './model/test.js';
export type { Judgement, Verdict } from './model/verdict.js';
export type { Selection } from './plan/select.js';
export type { RunHooks, RunOptions } from './run/options.js';

/**
 * The tests that a selection takes, in the catalog's order; all of them where a part is not given.
 *
 * @throws {UsageError} when a part of it can take no test, with the nearest name
 */
export function select(tests: readonly Test[], selection: Partial<Selection> = {}): Test[] {
  return selectAll(tests, { filters: [], suites: [], levels: [], ...selection });
}

/**
 * Runs tests on a runner's host, canaries first, and gives the report.
 *
 * @param options what differs from the command line's defaults
 * @param hooks called as the run goes on
 * @throws {MissingHostError} when the host does not exist here
 * @throws {UsageError} when its expectations cannot be read
 * @throws {BrokenError} when a canary shows that nothing the host does could be judged
 */
export async function run(
  runner: Runner,
  tests: readonly Test[],
  manifest: Manifest,
  options: Partial<RunOptions> = {},
  hooks: Partial<RunHooks> = {},
): Promise<Report> {
  const nothing = () => undefined;
  return runOn(
    await detectHost(runner),
    tests,
    manifest,
    {
      fixtures: fixturesFolder,
      jobs: availableParallelism(),
      failFast: false,
      keep: false,
      commandLine: [],
      signal: new AbortController().signal,
      ...options,
    },
    { started: nothing, result: nothing, sandbox: nothing, warning: nothing, ...hooks },
  );
}
