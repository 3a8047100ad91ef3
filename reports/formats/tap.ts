import { stringify } from 'yaml';
import type { Report, Result } from '../../src/model/report.js';
import { plain } from '../../src/report/plain.js';
import { statusOf } from '../../src/report/status.js';
import { resultMessage } from '../../src/report/message.js';

/** TAP 14: known failures are `todo`, which fails nothing. */
export default function tap({ host, results, complete }: Report): string {
  const lines = ['TAP version 14', `1..${results.length}`, `# ${oneLine(`${host.name} ${host.version}`)}`];
  if (!complete) lines.push('# PARTIAL: the run was cut short');
  results.forEach((result, index) => {
    const { ok, directive } = point(result);
    const note = directive === '' ? '' : ` # ${directive} ${oneLine(resultMessage(result))}`.trimEnd();
    lines.push(`${ok ? 'ok' : 'not ok'} ${index + 1} - ${oneLine(result.id)}${note}`);
    if (!ok) lines.push('  ---', ...diagnostics(result), '  ...');
  });
  return `${lines.join('\n')}\n`;
}

function point(result: Result): { ok: boolean; directive: string } {
  switch (statusOf(result)) {
    case 'pass':
      return { ok: true, directive: '' };
    case 'skip':
      return { ok: true, directive: 'SKIP' };
    case 'known':
    case 'choice':
      return { ok: false, directive: 'TODO' };
    case 'fixed':
    case 'failure':
    case 'error':
      return { ok: false, directive: '' };
  }
}

// A directive begins at a number sign, and a line ends where the point does.
const oneLine = (text: string) => plain(text.replace(/\s+/g, ' ')).replace(/[\\#]/g, '\\$&');

function diagnostics(result: Result): string[] {
  const { title, verdict, finding, command, rerun, requirements } = result;
  const text = stringify({
    title,
    verdict,
    message: resultMessage(result),
    requirements,
    ...finding,
    again: rerun,
    command,
  });
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`);
}
