import type { Report, Result } from '../src/model/report.js';
import { statusOf } from '../src/report/status.js';
import { messageOf } from './junit.js';

/** Annotations of a GitHub Actions job: workflow commands on stdout. */
export function github({ host, results, complete }: Report): string {
  const on = `${host.name} ${host.version}`;
  const lines = results.flatMap((result) => annotation(result, on));
  if (!complete) lines.push(command('warning', on, 'the run was cut short: what is missing was not run'));
  return lines.map((line) => `${line}\n`).join('');
}

function annotation(result: Result, on: string): string[] {
  const title = `${result.id} on ${on}`;
  const again = result.reproduction === '' ? '' : `\n${result.reproduction}`;
  switch (statusOf(result)) {
    case 'failure':
    case 'error':
      return [command('error', title, `${result.title}\n${messageOf(result)}${again}`)];
    case 'fixed':
      return [command('error', title, messageOf(result))];
    case 'known':
      return [command('notice', title, messageOf(result))];
    default:
      return [];
  }
}

const command = (kind: string, title: string, message: string) =>
  `::${kind} title=${property(title)}::${data(message)}`;

const data = (value: string) => value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (value: string) => data(value).replace(/:/g, '%3A').replace(/,/g, '%2C');
