import type { Report, Result } from '../../src/model/report.js';
import { plain } from '../../src/report/plain.js';
import { statusOf } from '../../src/report/status.js';
import { resultMessage } from '../../src/report/message.js';

/** Annotations of a GitHub Actions job: workflow commands on stdout. */
export default function github({ host, results, complete }: Report): string {
  const on = `${host.name} ${host.version}`;
  const lines = results.flatMap((result) => annotation(result, on));
  if (!complete) lines.push(command('warning', on, 'the run was cut short: what is missing was not run'));
  return lines.map((line) => `${line}\n`).join('');
}

function annotation(result: Result, on: string): string[] {
  const title = `${result.id} on ${on}`;
  const again = result.rerun === '' ? '' : `\n${result.rerun}`;
  switch (statusOf(result)) {
    case 'failure':
    case 'error':
      return [command('error', title, `${result.title}\n${resultMessage(result)}${again}`)];
    case 'fixed':
      return [command('error', title, resultMessage(result))];
    case 'known':
      return [command('notice', title, resultMessage(result))];
    default:
      return [];
  }
}

const command = (kind: string, title: string, message: string) =>
  `::${kind} title=${property(title)}::${data(message)}`;

const data = (value: string) => value.split('\n').map(plain).join('\n').replace(/%/g, '%25').replace(/\n/g, '%0A');
const property = (value: string) => data(value).replace(/:/g, '%3A').replace(/,/g, '%2C');
