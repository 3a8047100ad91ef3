import { accessSync, constants, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadRunner } from '../../../runners/framework/registry.js';
import { loadCatalog } from '../../catalog/profile.js';
import { messageOf, UsageError } from '../../errors.js';
import { loadExpectations } from '../../expectations/expectations.js';
import { ExplorerHost } from '../../explore/explorer-host.js';
import { AREAS, type CallName, callsOf } from '../../explore/calls.js';
import { Explorer } from '../../explore/explore.js';
import type { Explored } from '../../explore/options.js';
import { knownRequirements } from '../../explore/known.js';
import { decode } from '../../explore/program.js';
import { guestOf } from '../../explore/write/guest.js';
import { makeFolder, writeWhole } from '../../files.js';
import { fixturesFolder } from '../../paths.js';
import { detectHost } from '../../run/detect.js';
import type { Findings } from '../../shapes/findings.js';
import { ExitCode } from '../exit-code.js';
import { onInterrupt } from '../interrupt.js';
import { checkWritable } from '../target.js';
import { disagreementLines, findingLines, findingsSummary } from '../terminal/findings.js';
import { statusLine } from '../terminal/status-line.js';

export interface ExploreCommandOptions {
  readonly runner?: readonly string[];
  readonly area?: string;
  readonly seed?: number;
  readonly runs?: number;
  readonly minutes?: number;
  readonly replay?: string;
  readonly json?: string;
  readonly write?: string;
  /** Seconds. */
  readonly timeout?: number;
  readonly expectations?: boolean;
}

/** Programs where neither a number nor a time is given. */
const RUNS = 2000;
/** Programs in one start of a host. */
const BATCH = 200;
/** Calls of a program, before it is made smaller. */
const LEAST = 5;
const MOST = 30;

/** `explore`: programs that are made at random, on each host named. Returns the exit code. */
export async function explore(options: ExploreCommandOptions): Promise<number> {
  const replay = options.replay === undefined ? undefined : decode(readText(options.replay), options.replay);
  const calls = callsIn(options.area);
  const length = runsOf(options);
  if (options.json !== undefined) checkWritable({ format: 'json', file: options.json });
  if (options.write !== undefined) await makeWritable(options.write);
  const { whole } = loadCatalog();
  const runners = await Promise.all((options.runner ?? ['jco']).map(loadRunner));
  const draft = runners.find(({ snapshot }) => snapshot !== undefined);
  if (draft) throw new UsageError(`${draft.name} speaks a draft of 2023, and explore is about WASI 0.2`);
  const withoutPreopens = runners.find(({ capabilities }) => !capabilities.includes('preopens'));
  if (withoutPreopens)
    throw new UsageError(`${withoutPreopens.name} can give a guest no directories, which explore needs`);
  const detected = await Promise.all(runners.map(detectHost));
  const stream = options.json === '-' ? process.stderr : process.stdout;
  const stop = onInterrupt();
  const progress = await statusLine(stream);
  const explored: Explored[] = [];
  try {
    for (const one of detected) {
      const host = await ExplorerHost.open(one, {
        fixtures: fixturesFolder,
        timeoutSeconds: options.timeout ?? 10,
        signal: stop,
      });
      const { name, version } = one.driver.host;
      const listed =
        options.expectations === false ? () => undefined : loadExpectations({ name, version }, whole.tests);
      explored.push({ host, runner: one.runner.name, known: knownRequirements(whole.tests, listed) });
    }
    const explorer = new Explorer(
      explored,
      {
        seed: options.seed ?? Math.trunc(Math.random() * 2 ** 31),
        ...length,
        ...(replay ? { replay } : {}),
        batch: BATCH,
        bounds: { least: LEAST, most: MOST, ...(calls ? { calls } : {}) },
        requirements: new Map(whole.requirements.map((requirement) => [requirement.id, requirement])),
        signal: stop,
      },
      {
        progress: (programs, made, found) => progress.show(`${programs} programs, ${made} calls, ${found} findings`),
        finding: (finding) => progress.line(findingLines(finding)),
        disagreement: (one) => progress.line(disagreementLines(one)),
      },
    );
    const findings = await explorer.run();
    progress.stop();
    stream.write(`${findingsSummary(findings)}\n`);
    await writeAll(findings, options, stream);
    if (stop.aborted) return ExitCode.interrupted;
    return findings.findings.length > 0 ? ExitCode.failures : ExitCode.ok;
  } finally {
    progress.stop();
    for (const { host } of explored) await host.close();
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${messageOf(error)}`, { cause: error });
  }
}

/** The calls of an area; all where none is named. @throws {UsageError} */
function callsIn(area: string | undefined): ReadonlySet<CallName> | undefined {
  if (area === undefined) return undefined;
  const known = AREAS.find((one) => one === area);
  if (!known) throw new UsageError(`unknown area "${area}": it is one of ${AREAS.join(', ')}`);
  return callsOf(known);
}

/** How long it goes on. @throws {UsageError} */
function runsOf({ runs, minutes, replay }: ExploreCommandOptions): { runs?: number; most?: number } {
  if (runs !== undefined && minutes !== undefined)
    throw new UsageError('--runs and --minutes are two ways to say how long: name one of them');
  if (replay !== undefined && (runs !== undefined || minutes !== undefined))
    throw new UsageError('--replay runs the programs of its file once: leave out --runs and --minutes');
  return minutes === undefined ? { runs: runs ?? RUNS } : { most: minutes * 60_000 };
}

/** @throws {UsageError} when nothing can be written into the folder: found out before the run, not after it */
async function makeWritable(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new UsageError(`the guests cannot be written to ${folder}: ${messageOf(error)}`, { cause: error });
  }
}

async function writeAll(
  findings: Findings,
  { json, write }: ExploreCommandOptions,
  stream: NodeJS.WriteStream,
): Promise<void> {
  try {
    if (json !== undefined) {
      const text = `${JSON.stringify(findings, null, 2)}\n`;
      if (json === '-') process.stdout.write(text);
      else await writeWhole(json, text);
    }
    if (write === undefined) return;
    for (const [index, finding] of findings.findings.entries()) {
      const { file, text } = guestOf(finding, index + 1);
      const path = join(write, file);
      await makeFolder(dirname(path));
      await writeWhole(path, text);
      stream.write(`${path}\n`);
    }
  } catch (error) {
    throw new UsageError(messageOf(error), { cause: error });
  }
}
