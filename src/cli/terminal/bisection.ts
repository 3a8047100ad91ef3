import type { Verdict } from '../../model/verdict.js';
import { plain } from '../../report/plain.js';
import type { Bisection, Change } from '../../run/bisect.js';
import { style, verdictLabel } from './style.js';

/** A version of a host, with its executable where it is not a release. */
export interface Version {
  readonly version: string;
  readonly executable?: string;
}

/** A version that was tried, or left out, and why. */
export interface Tried extends Version {
  readonly verdict?: Verdict;
  readonly reason: string;
}

const label = ({ version, executable }: Version) => (executable === undefined ? version : `${version} (${executable})`);

/** One line for a version that was tried or left out. */
export function triedLine({ verdict, reason, ...version }: Tried): string {
  const what = verdict === undefined ? style.dim('left out') : verdictLabel(verdict);
  return `${label(version)}  ${what}${reason === '' ? '' : `: ${plain(reason)}`}`;
}

/** What a search in the versions of a host has found. */
export function conclusion(host: string, { oldest, newest, change }: Bisection<Version>): string {
  if (!oldest || !newest) return `No version of ${host} gave a verdict.`;
  const one = ({ release }: { readonly release: Version }) => `${host} ${label(release)}`;
  if (change) return changed(one, change);
  if (oldest.release === newest.release) return `Only ${one(oldest)} gave a verdict: ${oldest.verdict}.`;
  return [
    `Nothing changed from ${one(oldest)} to ${one(newest)}: both ${oldest.verdict}.`,
    'Binary search assumes one change. A change that was undone later is found with other --from and --to.',
  ].join('\n');
}

function changed(
  one: (tried: { readonly release: Version }) => string,
  { last, first, between }: Change<Version>,
): string {
  const lines = [
    `first with the new verdict  ${style.bold(one(first))}: ${first.verdict}`,
    `last with the old verdict   ${one(last)}: ${last.verdict}`,
  ];
  if (between.length > 0)
    lines.push(`not known: ${between.map(label).join(', ')} gave no verdict, and may have made the change`);
  return lines.join('\n');
}
