/** How hosts stand: counted from the index alone, by the builder for its badges and by the app for its pages. */
import { isAsStrict } from '../../src/model/requirement.js';
import { isDraftSuite } from '../../src/model/suite.js';
import { isFailure } from '../../src/model/verdict.js';
import { LETTERS, type SiteIndex, type SiteRequirement, type SiteRun } from './site.js';

/** What a run says of a requirement: its tests passed, one that decides did not, or nothing. */
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

/** Whether a run did not do what this test asks for. */
export const failedAt = (run: SiteRun, at: number): boolean => isFailure(verdictAt(run, at));

/** A test of a weaker level asks for more than the requirement states: who fails it may still keep the requirement. */
export function metBy(index: SiteIndex, { id, level }: Pick<SiteRequirement, 'id' | 'level'>, run: SiteRun): Met {
  const places = testsByRequirement(index).get(id) ?? [];
  const decides = (at: number) => isAsStrict(index.tests[at]?.level ?? 'may', level);
  if (places.some((at) => decides(at) && failedAt(run, at))) return 'unmet';
  return places.some((at) => verdictAt(run, at) === 'pass') ? 'met' : 'unknown';
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
  return shareAmong(index, run, index.requirements.filter(which));
}

function shareAmong(index: SiteIndex, run: SiteRun, among: readonly SiteRequirement[]): Share {
  const all = among.map((one) => metBy(index, one, run));
  return { met: all.filter((one) => one === 'met').length, judged: all.filter((one) => one !== 'unknown').length };
}

/** In whole per cents, rounded down: 100 means all. */
export const percent = ({ met, judged }: Share): number => (judged === 0 ? 0 : Math.floor((100 * met) / judged));

/**
 * How far a run has some requirements: all of them, those that bind a host and not all that it should do, some or none of those that bind
 * it. `skipped` is: their tests were left out; `unknown`: nothing says.
 */
export type Support = 'all' | 'musts' | 'part' | 'none' | 'skipped' | 'unknown';

export interface Supported {
  readonly support: Support;
  /** Of what binds a host; of what it should do, where nothing does. */
  readonly share: Share;
}

export function supportOf(index: SiteIndex, run: SiteRun, among: readonly SiteRequirement[]): Supported {
  const [must, should] = ['must', 'should'].map((level) =>
    shareAmong(
      index,
      run,
      among.filter((one) => one.level === level),
    ),
  ) as [Share, Share];
  const share = must.judged > 0 ? must : should;
  const of = (support: Support): Supported => ({ support, share });
  if (share.judged === 0) {
    const places = among.flatMap(({ id }) => testsByRequirement(index).get(id) ?? []);
    return of(places.some((at) => verdictAt(run, at) === 'skip') ? 'skipped' : 'unknown');
  }
  if (share.met === 0) return of('none');
  if (share.met < share.judged) return of('part');
  return of(should.met === should.judged ? 'all' : 'musts');
}
