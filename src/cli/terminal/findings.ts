import { violatedBy } from '../../explore/known.js';
import { plain } from '../../report/plain.js';
import type { ExplorerDisagreement, ExplorerFinding, Findings } from '../../shapes/findings.js';
import { style } from './style.js';

/** The calls, one a line, and beside each what hosts answered. */
function programLines({ program, hosts }: Pick<ExplorerFinding, 'program' | 'hosts'>): string[] {
  const width = Math.min(60, Math.max(...program.map((line) => line.length)));
  return program.map((line, at) => {
    const answers = hosts.map(
      ({ host, answers: own }) => `${hosts.length > 1 ? `${host}: ` : ''}${plain(own[at] ?? '-')}`,
    );
    // Where all hosts give one answer, it is shown once.
    const distinct = new Set(hosts.map(({ answers: own }) => own[at] ?? '-'));
    const text = distinct.size === 1 ? plain([...distinct][0] ?? '') : answers.join(' | ');
    return `    ${line.padEnd(width)}  ${style.dim(text)}`;
  });
}

/** A finding for people: the calls, the answers, what the text allows, and by which requirement. */
export function findingLines(finding: ExplorerFinding): string {
  const { host, call, seen, allowed, requirements, level, from, steady } = finding;
  return [
    `${style.red('✗')} ${style.bold(host)}: ${call}`,
    `    answered  ${plain(seen)}`,
    `    allowed   ${plain(allowed.join('; '))}`,
    `    by        ${requirements.join(', ')} (${level})`,
    ...(steady ? [] : ['    It was not seen again when the program ran alone.']),
    `    The calls (program ${from}):`,
    ...programLines(finding),
  ].join('\n');
}

/** A disagreement for people. */
export function disagreementLines(one: ExplorerDisagreement): string {
  return [
    `${style.yellow('≠')} hosts differ, and the text allows it: ${one.call}`,
    `    allowed   ${plain(one.allowed.join('; '))}`,
    `    The calls (program ${one.from}):`,
    ...programLines(one),
  ].join('\n');
}

/** What came of it, in a few lines. */
export function findingsSummary(findings: Findings): string {
  const seconds = findings.durationMs / 1000;
  const lines = findings.hosts.map(({ name, version, calls, judged, starts, known }) => {
    const violated = violatedBy(findings, `${name} ${version}`);
    const times = known.reduce((sum, one) => sum + one.times, 0);
    const listed = times === 0 ? '' : `, ${known.length} of them known from expectations/ (${times} answers)`;
    const requirements = `${violated.size} ${violated.size === 1 ? 'requirement' : 'requirements'} violated${listed}`;
    return `${name} ${version}: ${calls} calls, ${judged} judged, ${starts} starts; ${requirements}`;
  });
  const { length } = findings.findings;
  const differ = findings.disagreements.length;
  return [
    ...lines,
    `${findings.programs} ${findings.programs === 1 ? 'program' : 'programs'} in ${seconds.toFixed(1)} s, seed ${findings.seed}: ${length} ${length === 1 ? 'finding' : 'findings'}` +
      (findings.hosts.length > 1 ? `, ${differ} ${differ === 1 ? 'disagreement' : 'disagreements'}` : '') +
      (findings.complete ? '' : ', interrupted'),
  ].join('\n');
}
