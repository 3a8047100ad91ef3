import { accessSync, constants, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import { loadRunner } from '../../../runners/registry.js';
import { FORMATS, writeReport } from '../../../reports/write.js';
import { loadManifest } from '../../catalog/load.js';
import { UsageError } from '../../errors.js';
import type { Report } from '../../model/report.js';
import { fixturesFolder } from '../../paths.js';
import { select } from '../../plan/select.js';
import { runOn } from '../../run/run.js';
import { ExitCode, exitCodeOf } from '../exit-code.js';
import type { SelectionOptions } from '../main.js';
import { selectionOf } from '../selection.js';
import { makeProgress } from '../terminal/progress.js';
import { summary } from '../terminal/summary.js';

export interface RunCommandOptions extends SelectionOptions {
  readonly runner?: readonly string[];
  readonly jobs?: number;
  readonly timeout?: number;
  readonly report?: readonly string[];
  readonly expectations?: string;
  readonly failFast?: boolean;
  readonly keep?: boolean;
  readonly verbose?: boolean;
}

/** Where one `--report` goes; `-` is stdout. */
interface Target {
  readonly format: string;
  readonly file: string;
}

/** `run`: the tests on each host named, one host after the other. Returns the exit code. */
export async function run(options: RunCommandOptions): Promise<number> {
  const targets = (options.report ?? []).map(parseTarget);
  targets.forEach(checkWritable);
  const manifest = loadManifest(options.fixtures);
  const tests = select(manifest.tests, selectionOf(options));
  const runners = await Promise.all((options.runner ?? ['jco']).map(loadRunner));
  // A report on stdout must stay readable by programs: then people are told on stderr.
  const stream = targets.some(({ file }) => file === '-') ? process.stderr : process.stdout;
  const progress = makeProgress(stream, options.verbose ?? false);
  const stop = new AbortController();
  const interrupt = () => {
    // Whoever asks twice does not want to wait for reports.
    if (stop.signal.aborted) process.exit(ExitCode.interrupted);
    stop.abort();
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  const reports: Report[] = [];
  try {
    for (const runner of runners) {
      if (stop.signal.aborted) break;
      const runOptions = {
        fixtures: resolve(options.fixtures ?? fixturesFolder),
        jobs: options.jobs ?? availableParallelism(),
        failFast: options.failFast ?? false,
        keep: options.keep ?? false,
        commandLine: process.argv.slice(2),
        signal: stop.signal,
        ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
        ...(options.expectations === undefined ? {} : { expectations: options.expectations }),
      };
      const sandbox = (path: string, id: string) => stream.write(`left ${path} (${id})\n`);
      reports.push(await runOn(runner, tests, manifest, runOptions, { ...progress, sandbox }));
    }
  } finally {
    progress.stop();
    // What the hosts before a broken one gave is not lost.
    if (reports.length > 0) stream.write(`\n${summary(reports, manifest.requirements)}\n`);
  }
  await writeAll(reports, targets);
  return stop.signal.aborted ? ExitCode.interrupted : exitCodeOf(reports);
}

function parseTarget(text: string): Target {
  const [format = '', ...rest] = text.split('=');
  if (!FORMATS.includes(format))
    throw new UsageError(`unknown report format "${format}": it is one of ${FORMATS.join(', ')}`);
  return { format, file: rest.join('=') || '-' };
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

async function writeAll(reports: readonly Report[], targets: readonly Target[]): Promise<void> {
  const problems: string[] = [];
  for (const { format, file } of targets) {
    await writeReport(reports, format, file).catch((error: unknown) => problems.push((error as Error).message));
  }
  if (problems.length > 0) throw new UsageError(problems.join('; '));
}
