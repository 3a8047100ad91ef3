import { create } from 'xmlbuilder2';
import type { Report, Result } from '../../src/model/report.js';
import { packageOf } from '../../src/model/suite.js';
import { resultMessage } from '../../src/report/message.js';
import { statusOf } from '../../src/report/status.js';

/** JUnit's XML, as CI services read it: a suite for each package, known failures as skipped. */
export default function junit(report: Report): string {
  const { host, results, durationMs, started } = report;
  const name = `${host.name} ${host.version}`;
  const root = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '\uFFFD' }).ele('testsuites', {
    name: `wasi-conformance on ${name}`,
    ...counts(results),
    time: seconds(durationMs),
  });
  if (!report.complete) root.com(' PARTIAL: the run was cut short ');
  for (const suite of new Set(results.map((result) => result.suite))) {
    const own = results.filter((result) => result.suite === suite);
    const element = root.ele('testsuite', {
      name: packageOf(suite),
      hostname: name,
      timestamp: started,
      ...counts(own),
      time: seconds(own.reduce((sum, one) => sum + one.durationMs, 0)),
    });
    for (const result of own) {
      const test = element.ele('testcase', {
        name: result.id,
        classname: `wasi.${suite}`,
        time: seconds(result.durationMs),
      });
      const message = resultMessage(result);
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

function detailsOf(result: Result): string {
  const { title, finding, command, rerun, stderr } = result;
  const lines = [title, ...result.requirements];
  if (finding) lines.push(`check: ${finding.check}`, `expected: ${finding.expected}`, `seen: ${finding.seen}`);
  for (const again of [rerun, command].filter((one) => one !== '')) lines.push(`again: ${again}`);
  if (stderr.text !== '') lines.push('stderr:', stderr.text);
  return lines.join('\n');
}
