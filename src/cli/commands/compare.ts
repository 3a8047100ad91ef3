import { loadManifest } from '../../catalog/load.js';
import { type Change, type Comparison, compareReports } from '../../report/compare.js';
import { UsageError } from '../../errors.js';
import { plain } from '../../report/plain.js';
import type { Report } from '../../model/report.js';
import { readReport } from '../../report/read.js';
import { ExitCode } from '../exit-code.js';
import { print } from '../terminal/print.js';
import { style } from '../terminal/style.js';

const FORMATS = ['text', 'markdown', 'json'] as const;

/** `compare`: what changed from one report to the next. Returns the exit code: 1 when something broke. */
export function compare(before: string, after: string, options: { format?: string }): number {
  const { format = 'text' } = options;
  if (!FORMATS.includes(format as 'text'))
    throw new UsageError(`unknown format "${format}": it must be one of ${FORMATS.join(', ')}`);
  const { tests } = loadManifest();
  const [a, b] = [readReport(before, tests), readReport(after, tests)];
  const comparison = compareReports(a, b);
  print(format === 'json' ? JSON.stringify(comparison, null, 1) : describe(comparison, [a, b], format === 'markdown'));
  return comparison.broken.length > 0 ? ExitCode.failures : ExitCode.ok;
}

const nameOf = ({ host, started }: Report) => `${host.name} ${host.version} (${started.slice(0, 10)})`;

function describe(comparison: Comparison, [before, after]: readonly [Report, Report], isMarkdown: boolean): string {
  const head = (text: string) => (isMarkdown ? `### ${text}` : style.bold(text));
  const id = (text: string) => (isMarkdown ? `\`${text.replaceAll('`', "'")}\`` : plain(text));
  const change = (one: Change) =>
    `${isMarkdown ? '- ' : '  '}${id(one.id)}: ${one.before} → ${one.after}${isMarkdown || one.reason === '' ? '' : `: ${plain(one.reason)}`}`;
  const groups: readonly (readonly [string, readonly string[]])[] = [
    ['Broken', comparison.broken.map(change)],
    ['Fixed', comparison.fixed.map(change)],
    ['Changed in another way', comparison.otherwise.map(change)],
    ['Appeared', comparison.appeared.map((one) => `${isMarkdown ? '- ' : '  '}${id(one.id)}: ${one.verdict}`)],
    ['Gone', comparison.gone.map((one) => `${isMarkdown ? '- ' : '  '}${id(one.id)}: ${one.verdict}`)],
  ];
  const shown = groups.filter(([, lines]) => lines.length > 0);
  const title = `${nameOf(before)} → ${nameOf(after)}`;
  const body = shown.map(([name, lines]) =>
    [head(`${name}: ${lines.length}`), ...(isMarkdown ? [''] : []), ...lines].join('\n'),
  );
  return [isMarkdown ? `## ${title}` : title, ...(body.length > 0 ? body : ['No verdict differs.'])].join('\n\n');
}
