import type { Report, Result } from '../../src/model/report.js';
import { plain } from '../../src/report/plain.js';
import { type Status, statusOf } from '../../src/report/status.js';

/** A summary for people, as a CI job shows it. */
export default function markdown(report: Report): string {
  const { host, results, totals, complete } = report;
  const of = (status: Status) => results.filter((result) => statusOf(result) === status);
  const good = totals.unexpected === 0 && complete;
  const lines = [
    `## ${good ? '✅' : '❌'} WASI 0.2 conformance of ${text(`${host.name} ${host.version}`)}`,
    '',
    ...(complete ? [] : ['The run was cut short: what is missing was not run.', '']),
    '| package | pass | unexpected | known | free choice | skipped |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
  ];
  for (const suite of new Set(results.map((result) => result.suite))) {
    const count = (...wanted: readonly Status[]) =>
      results.filter((result) => result.suite === suite && wanted.includes(statusOf(result))).length;
    const row = [count('pass', 'fixed'), count('failure', 'error'), count('known'), count('choice'), count('skip')];
    lines.push(`| ${text(suite)} | ${row.join(' | ')} |`);
  }
  const failures = [...of('failure'), ...of('error')];
  if (failures.length > 0) lines.push('', '### Not as expected', '', ...failures.flatMap(failure));
  const fixed = of('fixed');
  if (fixed.length > 0)
    lines.push('', '### Fixed: remove these from the expectations', '', ...fixed.map(({ id }) => `- ${code(id)}`));
  const known = of('known');
  if (known.length > 0) {
    lines.push('', `<details><summary>${known.length} known failures</summary>`, '');
    lines.push(...known.map(({ id, expectation }) => `- ${code(id)}: ${text(expectation?.reason ?? '')}`));
    lines.push('', '</details>');
  }
  return `${lines.join('\n')}\n`;
}

function failure({ id, title, verdict, reason, command, rerun }: Result): string[] {
  const lines = [`- **${verdict}** ${code(id)}: ${text(title)}  `, `  ${text(reason)}`];
  for (const again of [rerun, command].filter((one) => one !== '')) lines.push(`  ${code(again)}  `);
  return lines;
}

/** Text that means nothing to Markdown or HTML. */
const text = (value: string) =>
  plain(value.replace(/\s+/g, ' '))
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_{}[\]()#+!|~>]/g, '\\$&');

/** Code on one line, fenced by more backticks than it holds. */
function code(value: string): string {
  const line = plain(value.replace(/\s+/g, ' '));
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
}
