import { create } from 'xmlbuilder2';
import type { Report, Result } from '../src/model/report.js';
import { packageOf } from '../src/model/suite.js';
import { statusOf } from '../src/report/status.js';

/** JUnit's XML, as CI services read it: a suite for each package, known failures as skipped. */
export function junit(report: Report): string {
  const { host, results, duration, started } = report;
  const name = `${host.name} ${host.version}`;
  const root = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '\uFFFD' }).ele('testsuites', {
    name: `wasi-conformance on ${name}`,
    ...counts(results),
    time: seconds(duration),
  });
  if (!report.complete) root.com(' PARTIAL: the run was cut short ');
  for (const suite of new Set(results.map((result) => result.suite))) {
    const own = results.filter((result) => result.suite === suite);
    const element = root.ele('testsuite', {
      name: packageOf(suite),
      hostname: name,
      timestamp: started,
      ...counts(own),
      time: seconds(own.reduce((sum, one) => sum + one.duration, 0)),
    });
    for (const result of own) {
      const test = element.ele('testcase', {
        name: result.id,
        classname: `wasi.${suite}`,
        time: seconds(result.duration),
      });
      const message = messageOf(result);
      switch (statusOf(result)) {
        case 'failure':
        case 'fixed':
          test.ele('failure', { type: result.verdict, message }).txt(detailsOf(result));
          break;
        case 'error':
          test.ele('error', { type: 'error', message }).txt(detailsOf(result));
          break;
        case 'known':
        case 'choice':
        case 'skip':
          test.ele('skipped', { message });
          break;
        case 'pass':
          break;
      }
    }
  }
  return `${root.end({ prettyPrint: true })}\n`;
}

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(3);

function counts(results: readonly Result[]) {
  const all = results.map(statusOf);
  const count = (...wanted: readonly string[]) => String(all.filter((one) => wanted.includes(one)).length);
  return {
    tests: String(all.length),
    failures: count('failure', 'fixed'),
    errors: count('error'),
    skipped: count('known', 'choice', 'skip'),
  };
}

/** One line that says why a result is not a plain pass. */
export function messageOf(result: Result): string {
  const { reason, expectation } = result;
  switch (statusOf(result)) {
    case 'known':
      return `known: ${expectation?.reason ?? ''} (${result.verdict}: ${reason})`;
    case 'fixed':
      return `fixed: take it off the expectations (was known: ${expectation?.reason ?? ''})`;
    case 'choice':
      return `free choice of the host: ${reason}`;
    default:
      return reason;
  }
}

function detailsOf(result: Result): string {
  const { title, finding, reproduction, stderr } = result;
  const lines = [title, ...result.requirements];
  if (finding) lines.push(`check: ${finding.check}`, `expected: ${finding.expected}`, `seen: ${finding.seen}`);
  if (reproduction !== '') lines.push(`again: ${reproduction}`);
  if (stderr.text !== '') lines.push('stderr:', stderr.text);
  return lines.join('\n');
}
