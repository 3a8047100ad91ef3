import { failedAt, isUnexpected, verdictAt } from '../score.js';
import type { SiteIndex, SiteRun, SiteTest } from '../site.js';

/** What the list of tests is narrowed to, as the URL's query has it. */
export interface Choice {
  readonly suite?: string;
  readonly level?: string;
  readonly verdict?: string;
  /** A run's key: what only this one fails. */
  readonly only?: string;
  /** Whose verdict is meant; any run's when not given. */
  readonly run?: string;
  /** `disagree`: where hosts differ. `unexpected`: what is not as expected. */
  readonly show?: string;
  readonly text?: string;
}

/** The places in the index of the tests that a choice takes. */
export function chosen(index: SiteIndex, runs: readonly SiteRun[], choice: Choice): number[] {
  const words = (choice.text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const looked = choice.run ? runs.filter(({ key }) => key === choice.run) : runs;
  const takes = (test: SiteTest, at: number): boolean => {
    if (choice.suite && test.suite !== choice.suite) return false;
    if (choice.level && test.level !== choice.level) return false;
    if (choice.verdict && !looked.some((run) => (verdictAt(run, at) ?? 'absent') === choice.verdict)) return false;
    if (choice.show === 'disagree' && !disagree(runs, at)) return false;
    if (choice.show === 'unexpected' && !runs.some((run) => isUnexpected(run, at))) return false;
    if (choice.only && !runs.every((run) => failedAt(run, at) === (run.key === choice.only))) return false;
    const text = `${test.id} ${test.title} ${test.requirements.join(' ')}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return index.tests.flatMap((test, at) => (takes(test, at) ? [at] : []));
}

/** Some pass and some fail; what was skipped or not run says nothing. */
function disagree(runs: readonly SiteRun[], at: number): boolean {
  return runs.some((run) => failedAt(run, at)) && runs.some((run) => verdictAt(run, at) === 'pass');
}

/** The newest run of each host and version: what tables show. */
export function newest(runs: readonly SiteRun[]): SiteRun[] {
  const byHost = new Map<string, SiteRun>();
  for (const run of runs) {
    const name = `${run.host} ${run.version}`;
    const other = byHost.get(name);
    if (!other || other.started < run.started) byHost.set(name, run);
  }
  return [...byHost.values()].sort((a, b) => a.host.localeCompare(b.host) || byVersion(a, b));
}

/** Older versions first, and of one version older runs. */
export const byVersion = (a: SiteRun, b: SiteRun): number =>
  a.version.localeCompare(b.version, 'en', { numeric: true }) || a.started.localeCompare(b.started);

/** The newest version of each host. */
export function latest(runs: readonly SiteRun[]): SiteRun[] {
  const byHost = new Map(newest(runs).map((run) => [`${run.host} ${run.spec}`, run]));
  return [...byHost.values()];
}

/** What holds of a version, in the words of a reader who has another: nothing where the reports are of one version alone. */
export function sinceWhen(
  runs: readonly SiteRun[],
  run: SiteRun,
  holds: (run: SiteRun) => boolean | undefined,
): string {
  const line = newest(runs).filter(({ host, spec }) => host === run.host && spec === run.spec);
  const said = line.filter((one) => holds(one) !== undefined);
  if (said.length < 2) return '';
  const first = said.findIndex(holds);
  const always = said.slice(first).every(holds);
  if (first === 0 && always) return `in each of the ${said.length} versions here`;
  if (always) return `since ${said[first]?.version}, and not in ${said[first - 1]?.version}`;
  return `in ${said
    .filter(holds)
    .map(({ version }) => version)
    .join(', ')} of the ${said.length} versions here`;
}
