import { createHash } from 'node:crypto';
import { arch, availableParallelism, platform, release } from 'node:os';
import type { Manifest } from '../catalog/manifest.js';
import type { Host } from '../model/host.js';
import { REPORT_FORMAT, type Report, type Result } from '../model/report.js';
import type { Test } from '../model/test.js';
import type { TestRun } from '../model/test-run.js';
import type { Judgement } from '../model/verdict.js';
import { packageInfo } from '../packages.js';
import { withoutFolders } from './portable.js';
import { totalsOf } from './totals.js';

/** What a report is made of. */
export interface ReportParts {
  readonly detected: { readonly runner: { readonly name: string }; readonly driver: { readonly host: Host } };
  /** All that were asked for, in the catalog's order. */
  readonly tests: readonly Test[];
  readonly manifest: Manifest;
  readonly options: {
    readonly commandLine: readonly string[];
    readonly shard?: { readonly index: number; readonly of: number };
  };
  readonly started: Date;
  readonly results: ReadonlyMap<string, Result>;
  readonly runs: readonly Pick<TestRun, 'judgement'>[];
}

/** The record of a run. */
export function makeReport({ detected, tests, manifest, options, started, results, runs }: ReportParts): Report {
  const { host } = detected.driver;
  const inOrder = tests.map((test) => results.get(test.id)).filter((result) => result !== undefined);
  const broken = whyBroken(runs);
  return {
    format: REPORT_FORMAT,
    tool: packageInfo(),
    spec: manifest.spec,
    fixtures: fixturesHash(manifest),
    host: { name: host.name, version: host.version, runner: detected.runner.name },
    platform: {
      os: platform(),
      arch: arch(),
      release: release(),
      node: process.versions.node,
      cores: availableParallelism(),
    },
    commandLine: options.commandLine.map(withoutFolders),
    ...(options.shard ? { shard: options.shard } : {}),
    started: started.toISOString(),
    durationMs: Date.now() - started.getTime(),
    complete: inOrder.length === tests.length,
    ...(broken === undefined ? {} : { broken }),
    totals: totalsOf(inOrder),
    results: inOrder,
  };
}

/** Why no verdict of a run means anything: the host reports success, and no guest has given its sign. */
function whyBroken(runs: readonly Pick<TestRun, 'judgement'>[]): string | undefined {
  const count = (ran: Judgement['ran']) => runs.filter(({ judgement }) => judgement.ran === ran).length;
  const silent = count('no');
  if (silent === 0 || count('yes') > 0) return undefined;
  return `${silent} of ${runs.length} tests ended with exit code 0, and none of their guests said that it ran: the host does not run its guests`;
}

/** One hash over all components: reports with the same one are of the same tests. */
function fixturesHash(manifest: Manifest): string {
  const hash = createHash('sha256');
  for (const test of manifest.tests) hash.update(`${test.id} ${test.fixture.sha256}\n`);
  return hash.digest('hex');
}
