import type { Manifest } from '../../src/catalog/manifest.js';
import type { Report, Result } from '../../src/model/report.js';
import { packageInfo } from '../../src/packages.js';
import {
  type Evidence,
  LETTERS,
  SITE_FORMAT,
  type SiteEvidence,
  type SiteIndex,
  type SiteRequirement,
  type SiteRun,
  type SiteTest,
} from './site.js';

/** The site's index of some reports. Tests and requirements that only a report knows are taken from it. */
export function indexOf(reports: readonly Report[], manifest: Manifest): SiteIndex {
  const tests = new Map<string, SiteTest>(manifest.tests.map((test) => [test.id, described(test)]));
  for (const result of reports.flatMap((report) => report.results)) {
    if (!tests.has(result.id)) tests.set(result.id, described(result));
  }
  const ids = [...tests.keys()].sort();
  const keys = keysOf(reports);
  return {
    format: SITE_FORMAT,
    tool: packageInfo(),
    spec: manifest.spec,
    runs: reports.map((report, index) => runOf(report, keys[index] ?? '', ids)),
    requirements: manifest.requirements.map(requirementOf),
    tests: ids.map((id) => tests.get(id) as SiteTest),
  };
}

/** What each test of a report has to show. */
export function evidenceOf(report: Report): SiteEvidence {
  return Object.fromEntries(report.results.map((result) => [result.id, evidence(result)]));
}

const described = ({ id, suite, title, level, requirements, source }: SiteTest): SiteTest => ({
  id,
  suite,
  title,
  level,
  requirements,
  source,
});

function requirementOf(one: Manifest['requirements'][number]): SiteRequirement {
  const { id, level, since, statement, quote, link, untestable, became, was } = one;
  return {
    id,
    suite: id.split('.')[0] ?? '',
    interface: one.interface,
    function: one.function,
    level,
    since,
    statement,
    link,
    ...(quote === undefined ? {} : { quote }),
    ...(untestable === undefined ? {} : { untestable }),
    ...(became === undefined ? {} : { became }),
    ...(was === undefined ? {} : { was }),
  };
}

/** Host and version, and a number where several reports have the same. */
function keysOf(reports: readonly Report[]): string[] {
  const seen = new Map<string, number>();
  return reports.map(({ host }) => {
    const base = `${host.name}-${host.version}`.toLowerCase().replace(/[^a-z0-9.-]+/g, '-');
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base}_${count}`;
  });
}

function runOf(report: Report, key: string, ids: readonly string[]): SiteRun {
  const { host, platform, started, durationMs, complete, fixtures, results } = report;
  const letters = new Map(results.map((result) => [result.id, letterOf(result)]));
  return {
    key,
    host: host.name,
    version: host.version,
    runner: host.runner,
    spec: report.spec,
    os: platform.os,
    arch: platform.arch,
    started,
    durationMs,
    complete,
    fixtures,
    verdicts: ids.map((id) => letters.get(id) ?? '-').join(''),
  };
}

function letterOf({ verdict, asExpected }: Result): string {
  const letter = Object.keys(LETTERS).find((one) => LETTERS[one] === verdict) ?? '-';
  return asExpected ? letter : letter.toUpperCase();
}

function evidence(result: Result): Evidence {
  const { verdict, reason, finding, expectation, asExpected, durationMs, command, rerun, stdout, stderr } = result;
  return {
    verdict,
    reason,
    asExpected,
    durationMs,
    command,
    rerun,
    stdout,
    stderr,
    ...(finding ? { finding } : {}),
    ...(expectation ? { expectation } : {}),
  };
}
