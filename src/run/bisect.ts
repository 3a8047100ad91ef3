import type { Verdict } from '../model/verdict.js';
import type { Attempt } from './attempt.js';

/** A release that gave a verdict. */
export interface Tried<R> {
  readonly release: R;
  readonly verdict: Verdict;
}

/** Where the verdict changed. */
export interface Change<R> {
  /** The last release with the verdict of the oldest one. */
  readonly last: Tried<R>;
  /** The first with another verdict. */
  readonly first: Tried<R>;
  /** Releases between the two that gave no verdict: the change may have come with one of them. */
  readonly between: readonly R[];
}

export interface Bisection<R> {
  /** The ends of the series; absent where no release gave a verdict. */
  readonly oldest?: Tried<R>;
  readonly newest?: Tried<R>;
  /** Absent where both ends have the same verdict. */
  readonly change?: Change<R>;
}

/**
 * Looks in a series of releases for the first one with another verdict than the oldest, by binary search: right where the verdict
 * changes once. A release without a verdict is left out, and its neighbour is tried.
 *
 * @param releases the oldest first
 */
export async function bisect<R>(
  releases: readonly R[],
  attempt: (release: R) => Promise<Attempt>,
): Promise<Bisection<R>> {
  const left = [...releases];
  /** The verdict of the release at a place; one that has none goes. */
  const tryAt = async (place: number): Promise<Tried<R> | undefined> => {
    const release = left[place] as R;
    const { verdict } = await attempt(release);
    if (verdict !== undefined) return { release, verdict };
    left.splice(place, 1);
    return undefined;
  };

  let oldest: Tried<R> | undefined;
  while (!oldest && left.length > 0) oldest = await tryAt(0);
  if (!oldest) return {};
  let newest: Tried<R> | undefined;
  while (!newest && left.length > 1) newest = await tryAt(left.length - 1);
  newest ??= oldest;
  if (newest.verdict === oldest.verdict) return { oldest, newest };

  let last = oldest;
  let first = newest;
  let [low, high] = [0, left.length - 1];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const tried = await tryAt(middle);
    if (!tried) high -= 1;
    else if (tried.verdict === oldest.verdict) [low, last] = [middle, tried];
    else [high, first] = [middle, tried];
  }
  const between = releases.slice(releases.indexOf(last.release) + 1, releases.indexOf(first.release));
  return { oldest, newest, change: { last, first, between } };
}
