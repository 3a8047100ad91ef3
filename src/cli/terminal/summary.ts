import { plain } from '../../report/plain.js';
import type { Report, Result } from '../../model/report.js';
import type { Requirement } from '../../model/requirement.js';
import { type Status, statusOf } from '../../report/status.js';
import { style, verdictLabel } from './style.js';
import { table } from './table.js';

const is =
  (...statuses: readonly Status[]) =>
  (result: Result) =>
    statuses.includes(statusOf(result));

const hostName = ({ host }: Report) => `${host.name} ${host.version}`;

/** What a run, or several side by side, came to: for people, on a terminal. */
export function summary(reports: readonly Report[], requirements: readonly Requirement[]): string {
  // Of a host that cannot be judged, no result means anything.
  const parts = reports
    .filter(({ broken }) => broken === undefined)
    .flatMap((report) => [
      ...failures(report, requirements),
      ...fixedTests(report),
      ...knownFailures(report),
      ...freeChoices(report),
      ...skips(report),
      bySuite(report),
    ]);
  if (reports.length > 1) parts.push(sideBySide(reports));
  return [...parts, ...reports.map(lastLine)].join('\n\n');
}

function bySuite(report: Report): string {
  const suites = [...new Set(report.results.map((result) => result.suite))];
  const count = (suite: string, holds: (result: Result) => boolean) =>
    String(report.results.filter((result) => result.suite === suite && holds(result)).length);
  const rows = suites.map((suite) => [
    suite,
    count(suite, is('pass', 'fixed')),
    count(suite, is('failure', 'error')),
    count(suite, is('known')),
    count(suite, is('choice')),
    count(suite, is('skip')),
  ]);
  return table([hostName(report), 'pass', 'unexpected', 'known', 'free choice', 'skip'], rows);
}

function failures(report: Report, requirements: readonly Requirement[]): string[] {
  return report.results.filter(is('failure', 'error')).map((result) => failure(report, result, requirements));
}

function failure(report: Report, result: Result, requirements: readonly Requirement[]): string {
  const lines = [
    `${verdictLabel(result.verdict)} ${style.bold(result.id)} on ${hostName(report)}`,
    `  ${result.title}`,
  ];
  for (const id of result.requirements) {
    const requirement = requirements.find((one) => one.id === id);
    lines.push(
      `  ${style.dim(`${id}${requirement ? ` (${requirement.level}): ${requirement.statement.trim()}` : ''}`)}`,
    );
    if (requirement?.quote !== undefined) lines.push(`  ${style.dim(`"${requirement.quote}"`)}`);
    if (requirement) lines.push(`  ${style.dim(requirement.link)}`);
  }
  const { finding } = result;
  if (finding) {
    lines.push(
      `  check     ${plain(finding.check)}`,
      `  expected  ${plain(finding.expected)}`,
      `  seen      ${plain(finding.seen)}`,
    );
    if (finding.at !== undefined) lines.push(`  at        ${plain(finding.at)}`);
  }
  if (!finding || result.verdict !== 'fail') lines.push(`  reason    ${plain(result.reason)}`);
  if (result.expectation) lines.push(`  known as  ${result.expectation.verdict}: ${result.expectation.reason}`);
  if (result.rerun !== '') lines.push(`  again     ${plain(result.rerun)}`);
  if (result.command !== '') lines.push(`  by hand   ${plain(result.command)}`);
  return lines.join('\n');
}

function fixedTests(report: Report): string[] {
  const all = report.results.filter(is('fixed'));
  if (all.length === 0) return [];
  const lines = all.map((result) => `  ${result.id} (was known: ${result.expectation?.reason ?? ''})`);
  return [
    [style.bold(`Fixed on ${hostName(report)}: remove these from the list of expectations`), ...lines].join('\n'),
  ];
}

/** Results with the same text together. */
function grouped(results: readonly Result[], keyOf: (result: Result) => string): string[] {
  const groups = new Map<string, string[]>();
  for (const result of results) groups.set(keyOf(result), [...(groups.get(keyOf(result)) ?? []), result.id]);
  return [...groups].flatMap(([text, ids]) => [`  ${plain(text)}`, ...ids.map((id) => `    ${style.dim(id)}`)]);
}

function knownFailures(report: Report): string[] {
  const all = report.results.filter(is('known'));
  if (all.length === 0) return [];
  const lines = grouped(
    all,
    (result) => `${result.expectation?.reason ?? ''}${result.expectation?.link ? ` (${result.expectation.link})` : ''}`,
  );
  return [[style.bold(`Known failures on ${hostName(report)}`), ...lines].join('\n')];
}

function freeChoices(report: Report): string[] {
  const all = report.results.filter(is('choice'));
  if (all.length === 0) return [];
  return [
    [
      style.bold(`Where the spec leaves the choice, ${hostName(report)} chose otherwise`),
      ...grouped(all, (result) => result.reason),
    ].join('\n'),
  ];
}

function skips(report: Report): string[] {
  const reasons = new Map<string, number>();
  for (const result of report.results) {
    if (result.verdict === 'skip') reasons.set(result.reason, (reasons.get(result.reason) ?? 0) + 1);
  }
  if (reasons.size === 0) return [];
  return [[style.bold('Skipped'), ...[...reasons].map(([reason, count]) => `  ${count}: ${reason}`)].join('\n')];
}

function sideBySide(reports: readonly Report[]): string {
  const verdictsOf = reports.map((report) => new Map(report.results.map((result) => [result.id, result.verdict])));
  const ids = [...new Set(reports.flatMap((report) => report.results.map((result) => result.id)))];
  const rows = ids
    .map((id) => [id, ...verdictsOf.map((verdicts) => verdicts.get(id) ?? 'not run')])
    .filter(([, ...verdicts]) => new Set(verdicts).size > 1);
  if (rows.length === 0) return 'All hosts gave the same verdicts.';
  return table(['Where the hosts differ', ...reports.map(hostName)], rows);
}

function lastLine(report: Report): string {
  const { totals } = report;
  const counts = (['pass', 'fail', 'timeout', 'crash', 'error', 'skip'] as const)
    .filter((verdict) => totals[verdict] > 0)
    .map((verdict) => `${totals[verdict]} ${verdict}`);
  if (report.broken !== undefined) return `${style.bold(hostName(report))}: ${style.red(`broken: ${report.broken}`)}.`;
  const cut = report.complete ? '' : style.yellow(' PARTIAL: the run was cut short.');
  const asExpected = counts.length === 0 ? [] : [style.green('as expected')];
  const verdict = totals.unexpected === 0 ? asExpected : [style.red(`${totals.unexpected} not as expected`)];
  const parts = [counts.join(', ') || 'no test', ...verdict];
  return `${style.bold(hostName(report))}: ${parts.join('; ')}; ${(report.durationMs / 1000).toFixed(1)} s.${cut}`;
}
