import { accessSync, constants, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import { loadRunner } from '../../../runners/framework/registry.js';
import { loadCatalog } from '../../catalog/profile.js';
import { UsageError } from '../../errors.js';
import { expectationsFrom } from '../../expectations/baseline.js';
import { loadExpectations } from '../../expectations/expectations.js';
import { updateExpectations } from '../../expectations/update.js';
import type { Host } from '../../model/host.js';
import type { Report } from '../../model/report.js';
import { select } from '../../plan/select.js';
import { inShard, parseShard } from '../../plan/shard.js';
import { readReport } from '../../report/read.js';
import { runOn } from '../../run/run.js';
import { ExitCode, exitCodeOf } from '../exit-code.js';
import type { SelectionOptions } from '../main.js';
import { selectionOf } from '../selection.js';
import { parseTarget, type Target, writeTargets } from '../target.js';
import { makeProgress } from '../terminal/progress.js';
import { summary } from '../terminal/summary.js';

export interface RunCommandOptions extends SelectionOptions {
  readonly runner?: readonly string[];
  readonly jobs?: number;
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
  const { dashboard } = options;
  // Loaded when it is asked for: most runs write no site.
  const site = dashboard === undefined ? undefined : await import('../../../reports/dashboard/write.js');
  if (dashboard !== undefined) site?.checkSiteFolder(dashboard);
  const catalog = loadCatalog(options.profile, options.fixtures && resolve(options.fixtures));
  const shard = options.shard === undefined ? undefined : parseShard(options.shard);
  const selected = select(catalog.whole.tests, selectionOf(options));
  const tests = shard ? inShard(selected, shard) : selected;
  const { baseline, expectations } = options;
  if (options.updateExpectations && expectations === undefined)
    throw new UsageError('--update-expectations needs --expectations FILE: the file to update');
  if (baseline !== undefined && expectations !== undefined)
    throw new UsageError('--baseline takes the place of --expectations: name one of them');
  const before = baseline === undefined ? undefined : readReport(baseline);
  const runners = await Promise.all((options.runner ?? ['jco']).map(loadRunner));
  const hosts = runners.map((runner) => ({ runner, ...catalog.fixturesFor(runner) }));
  if (options.updateExpectations && runners.length > 1)
    throw new UsageError('--update-expectations is of one host: name one --runner');
  const other = before && runners.find(({ name }) => name !== before.host.runner);
  if (before && other)
    throw new UsageError(`the baseline ${baseline} is of ${before.host.runner}, and not of ${other.name}`);
  // A report on stdout must stay readable by programs: then people are told on stderr.
  const stream = targets.some(({ file }) => file === '-') ? process.stderr : process.stdout;
  const progress = await makeProgress(stream, options.verbose ?? false);
  const stop = new AbortController();
  const interrupt = () => {
    // Whoever asks twice does not want to wait for reports.
    if (stop.signal.aborted) process.exit(ExitCode.interrupted);
    stop.abort();
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  const ids = catalog.whole.tests.map(({ id }) => id);
  const taken = new Set(tests.map(({ id }) => id));
  const known = (host: Host, file?: string) => loadExpectations(host, ids, file, catalog.expectations);
  const asIn = (report: Report, name: string) => (host: Host) => expectationsFrom(report, name, known(host));
  const reports: Report[] = [];
  try {
    for (const { runner, folder, manifest } of hosts) {
      if (stop.signal.aborted) break;
      const runOptions = {
        fixtures: folder,
        expectations: (host: Host) => known(host, expectations),
        jobs: options.jobs ?? availableParallelism(),
        failFast: options.failFast ?? false,
        keep: options.keep ?? false,
        commandLine: process.argv.slice(2),
        signal: stop.signal,
        ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
        ...(before ? { expectations: asIn(before, baseline ?? '') } : {}),
        ...(shard ? { shard } : {}),
      };
      // What the host's draft has of them.
      const own = manifest.tests.filter(({ id }) => taken.has(id));
      const sandbox = (path: string, id: string) => stream.write(`left ${path} (${id})\n`);
      reports.push(await runOn(runner, own, manifest, runOptions, { ...progress, sandbox }));
    }
  } finally {
    progress.stop();
    // What the hosts before a broken one gave is not lost.
    if (reports.length > 0) stream.write(`\n${summary(reports, catalog.whole.requirements)}\n`);
  }
  await writeTargets(reports, targets);
  if (site && dashboard !== undefined) {
    await site.writeSite(reports, dashboard);
    stream.write(`${dashboard}/index.html: the dashboard\n`);
  }
  if (options.updateExpectations && expectations !== undefined) {
    for (const report of reports) {
      const { removed, added } = updateExpectations(expectations, report, ids);
      stream.write(`${expectations}: ${removed.length} taken off, ${added.length} put on\n`);
    }
    if (stop.signal.aborted) return ExitCode.interrupted;
    return exitCodeOf(reports) === ExitCode.broken ? ExitCode.broken : ExitCode.ok;
  }
  return stop.signal.aborted ? ExitCode.interrupted : exitCodeOf(reports);
}

/** Found out before the run, not after it. */
function checkWritable({ file }: Target): void {
  if (file === '-') return;
  const folder = dirname(resolve(file));
  try {
    accessSync(folder, constants.W_OK);
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw new Error('it is a folder');
  } catch (error) {
    throw new UsageError(`the report ${file} cannot be written: ${(error as Error).message}`, { cause: error });
  }
}
