import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { loadSeries } from '../../../runners/framework/series.js';
import { type Catalog, loadCatalog } from '../../catalog/profile.js';
import { UsageError } from '../../errors.js';
import { expectationsFrom } from '../../expectations/baseline.js';
import { type Expectations, loadExpectations } from '../../expectations/expectations.js';
import { updateExpectations } from '../../expectations/update.js';
import type { Host, Runner } from '../../model/host.js';
import type { Report } from '../../model/report.js';
import type { Test } from '../../model/test.js';
import { select } from '../../plan/select.js';
import { inShard, parseShard, type Shard } from '../../plan/shard.js';
import { readReport } from '../../report/read.js';
import { detectHost } from '../../run/detect.js';
import type { RunHooks, RunOptions } from '../../run/options.js';
import { runOn } from '../../run/run.js';
import { ExitCode, exitCodeOf } from '../exit-code.js';
import { onInterrupt } from '../interrupt.js';
import { type SelectionOptions, selectionOf } from '../selection.js';
import { checkWritable, parseTarget, writeTargets } from '../target.js';
import { makeProgress } from '../terminal/progress.js';
import { summary } from '../terminal/summary.js';

export interface RunCommandOptions extends SelectionOptions {
  readonly runner?: readonly string[];
  readonly jobs?: number;
  /** Seconds. */
  readonly timeout?: number;
  readonly report?: readonly string[];
  readonly dashboard?: string;
  readonly expectations?: string;
  readonly updateExpectations?: boolean;
  readonly baseline?: string;
  readonly shard?: string;
  readonly failFast?: boolean;
  readonly keep?: boolean;
  readonly verbose?: boolean;
}

/** `run`: the tests on each host named, one host after the other. Returns the exit code. */
export async function run(options: RunCommandOptions): Promise<number> {
  const targets = (options.report ?? []).map(parseTarget);
  targets.forEach(checkWritable);
  const site = await siteOf(options);
  const catalog = loadCatalog(options.profile, options.fixtures && resolve(options.fixtures));
  const runners = await runnersOf(options);
  checkTogether(options, runners);
  const shard = options.shard === undefined ? undefined : parseShard(options.shard);
  const selected = select(catalog.whole.tests, selectionOf(options));
  const wanted = new Set((shard ? inShard(selected, shard) : selected).map(({ id }) => id));
  const known = knownOf(options, catalog, runners);
  // Every host is there before the first one runs.
  const fixtures = runners.map((runner) => ({ runner, ...catalog.fixturesFor(runner) }));
  const hosts = [];
  // One after the other: a release may have to be installed.
  for (const { runner, ...own } of fixtures) hosts.push({ ...own, detected: await detectHost(runner) });
  const all = hosts.map(({ detected }) => detected.driver.host);
  // A report on stdout must stay readable by programs: then people read on stderr.
  const stream = targets.some(({ file }) => file === '-') ? process.stderr : process.stdout;
  const stop = onInterrupt();
  const reports: Report[] = [];
  const progress = await makeProgress(stream, options.verbose ?? false);
  const hooks: RunHooks = {
    ...progress,
    sandbox: (path, id) => stream.write(`left ${path} (${id})\n`),
    warning: (text) => process.stderr.write(`wasi-conformance: ${text}\n`),
  };
  try {
    for (const { detected, folder, manifest } of hosts) {
      if (stop.aborted) break;
      const runOptions = runOptionsOf(options, { fixtures: folder, signal: stop, expectations: known, shard });
      // What the host's draft has of them.
      const own = manifest.tests.filter(({ id }) => wanted.has(id));
      const report = await runOn(detected, { tests: own, manifest, options: runOptions, hooks });
      reports.push(report);
      // What is done is not lost, whatever becomes of the hosts that follow.
      await writeTargets(report, targets, { hosts: all, at: reports.length - 1 });
      if (site) await site.write(reports);
    }
  } finally {
    progress.stop();
    if (reports.length > 0) stream.write(`\n${summary(reports, catalog.whole.requirements)}\n`);
  }
  if (site && reports.length > 0) stream.write(`${site.folder}/index.html: the dashboard\n`);
  for (const { broken, host } of reports)
    if (broken !== undefined) process.stderr.write(`wasi-conformance: ${host.name} ${host.version}: ${broken}\n`);
  const updated = update(options, reports, { tests: catalog.whole.tests, stream });
  if (stop.aborted) return ExitCode.interrupted;
  const code = exitCodeOf(reports);
  return updated && code === ExitCode.failures ? ExitCode.ok : code;
}

/** The runners that are named; a range of versions names several. */
async function runnersOf({ runner: names = ['jco'] }: RunCommandOptions): Promise<Runner[]> {
  const series = await Promise.all(names.map((name) => loadSeries(name)));
  for (const { version, unsupported } of series.flatMap(({ leftOut }) => leftOut))
    process.stderr.write(`wasi-conformance: ${version} is left out: ${unsupported ?? ''}\n`);
  return series.flatMap(({ runners }) => runners);
}

/** The dashboard's writer, where one is asked for: most runs write no site, and do not load it. */
async function siteOf({
  dashboard: folder,
}: RunCommandOptions): Promise<{ folder: string; write(reports: readonly Report[]): Promise<unknown> } | undefined> {
  if (folder === undefined) return undefined;
  const { checkSiteFolder, writeSite } = await import('../../../reports/dashboard/write.js');
  checkSiteFolder(folder);
  return { folder, write: (reports) => writeSite(reports, folder) };
}

/** @throws {UsageError} when options do not go together */
function checkTogether(
  { updateExpectations: updates, expectations, baseline }: RunCommandOptions,
  runners: readonly Runner[],
) {
  if (updates && expectations === undefined)
    throw new UsageError('--update-expectations needs --expectations FILE: the file to update');
  if (baseline !== undefined && expectations !== undefined)
    throw new UsageError('--baseline takes the place of --expectations: name one of them');
  if (updates && runners.length > 1) throw new UsageError('--update-expectations is about one host: name one --runner');
}

/** What each host is known to do: by the file named, by a baseline, or by the shipped list. */
function knownOf(
  { baseline, expectations }: RunCommandOptions,
  catalog: Catalog,
  runners: readonly Runner[],
): (host: Host) => Expectations {
  const { tests } = catalog.whole;
  const listed = (host: Host) => loadExpectations(host, tests, { file: expectations, profile: catalog.expectations });
  if (baseline === undefined) return listed;
  const before = readReport(baseline, tests);
  const other = runners.find(({ name }) => name !== before.host.runner);
  if (other) throw new UsageError(`the baseline ${baseline} is of ${before.host.runner}, and not of ${other.name}`);
  return (host) => expectationsFrom(before, baseline, listed(host));
}

function runOptionsOf(
  { jobs = availableParallelism(), failFast = false, keep = false, timeout: timeoutSeconds }: RunCommandOptions,
  more: Pick<RunOptions, 'fixtures' | 'signal' | 'expectations'> & { readonly shard: Shard | undefined },
): RunOptions {
  const { shard, ...rest } = more;
  return {
    jobs,
    failFast,
    keep,
    commandLine: process.argv.slice(2),
    ...rest,
    ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
    ...(shard ? { shard } : {}),
  };
}

/** Rewrites the list of expectations, where that is asked for. @returns whether it was */
function update(
  { updateExpectations: wanted, expectations: file }: RunCommandOptions,
  reports: readonly Report[],
  { tests, stream }: { readonly tests: readonly Test[]; readonly stream: NodeJS.WriteStream },
): boolean {
  if (!wanted || file === undefined) return false;
  for (const report of reports) {
    const { removed, added } = updateExpectations(file, report, tests);
    stream.write(`${file}: ${removed.length} removed, ${added.length} added\n`);
  }
  return true;
}
