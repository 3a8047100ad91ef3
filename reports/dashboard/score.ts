/** How hosts stand: counted from the index alone, by the builder for its badges and by the app for its pages. */
import { isDraftSuite } from '../../src/model/suite.js';
import { LETTERS, type SiteIndex, type SiteRequirement, type SiteRun } from './site.js';

/** What a run says of a requirement: all its tests passed, one did not, or none ran. */
export type Met = 'met' | 'unmet' | 'unknown';

export interface Share {
  readonly met: number;
  /** Requirements that the run says anything of. */
  readonly judged: number;
}

const positions = new WeakMap<SiteIndex, Map<string, number[]>>();

/** For each requirement the places of its tests in the index. */
function testsByRequirement(index: SiteIndex): Map<string, number[]> {
  let found = positions.get(index);
  if (!found) {
    found = new Map();
    for (const [at, test] of index.tests.entries()) {
      for (const id of test.requirements) {
        const places = found.get(id) ?? [];
        places.push(at);
        found.set(id, places);
      }
    }
    positions.set(index, found);
  }
  return found;
}

export const verdictAt = (run: SiteRun, at: number) => LETTERS[(run.verdicts[at] ?? '-').toLowerCase()];

/** The verdict is another than was to be expected. */
export const isUnexpected = (run: SiteRun, at: number) => /[A-Z]/.test(run.verdicts[at] ?? '-');

export function metBy(index: SiteIndex, requirement: string, run: SiteRun): Met {
  const seen = (testsByRequirement(index).get(requirement) ?? []).map((at) => verdictAt(run, at));
  if (seen.some((verdict) => verdict === 'fail' || verdict === 'timeout' || verdict === 'crash')) return 'unmet';
  return seen.includes('pass') ? 'met' : 'unknown';
}

/** Whether a run is of a draft of 2023. */
export const isDraft = ({ spec }: Pick<SiteRun, 'spec'>): boolean => spec.startsWith('draft ');

/** Whether a test or a requirement of this suite is of a draft. */
export const isOfDraft = ({ suite }: { readonly suite: string }): boolean => isDraftSuite(suite);

/** The runs that could say anything of some tests or requirements: a host is held against WASI 0.2, or against a draft. */
export function runsAbout(runs: readonly SiteRun[], items: readonly { readonly suite: string }[]): SiteRun[] {
  return runs.filter((run) => items.some((item) => isOfDraft(item) === isDraft(run)));
}

/** The share of requirements that a run meets, of those that it says anything of. */
export function shareOf(index: SiteIndex, run: SiteRun, which: (requirement: SiteRequirement) => boolean): Share {
  const all = index.requirements.filter(which).map(({ id }) => metBy(index, id, run));
  return { met: all.filter((one) => one === 'met').length, judged: all.filter((one) => one !== 'unknown').length };
}

/** In whole per cents, rounded down: 100 means all. */
export const percent = ({ met, judged }: Share): number => (judged === 0 ? 0 : Math.floor((100 * met) / judged));
