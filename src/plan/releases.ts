import semver from 'semver';
import { UsageError } from '../errors.js';
import type { Release } from '../model/host.js';

/** The first and the last version of a series; both belong to it. */
export interface Ends {
  readonly from?: string;
  readonly to?: string;
}

/** The stable ones among releases, the oldest first. */
export function stableOf<R extends Release>(releases: readonly R[]): R[] {
  return releases
    .filter(({ version }) => semver.valid(version) !== null && semver.prerelease(version) === null)
    .sort((a, b) => semver.compare(a.version, b.version));
}

/** @throws {UsageError} when an end is not a version, or the first comes after the last */
export function checkEnds({ from, to }: Ends): void {
  for (const [option, version] of Object.entries({ from, to })) {
    if (version !== undefined && semver.valid(version) === null)
      throw new UsageError(`--${option} ${version}: name a version with three numbers, such as 1.24.0`);
  }
  if (from !== undefined && to !== undefined && semver.gt(from, to))
    throw new UsageError(`--from ${from} is after --to ${to}: --from names the older version`);
}

/** Whether a version, which need not be strict semver, lies between two ends. What has no version lies everywhere. */
export function isBetween(version: string, { from, to }: Ends): boolean {
  const parsed = semver.parse(version) ?? semver.coerce(version);
  if (parsed === null) return true;
  return (from === undefined || semver.gte(parsed, from)) && (to === undefined || semver.lte(parsed, to));
}

/** Whether what follows an `@` is a range of versions, and not one version. */
export const isRange = (text: string): boolean => semver.valid(text) === null && semver.validRange(text) !== null;

/** The releases that stand for a range: of each minor version in it the newest stable patch, the oldest first. */
export function seriesOf(releases: readonly Release[], range: string): Release[] {
  const newest = new Map<string, Release>();
  for (const release of stableOf(releases)) {
    const { major, minor } = semver.parse(release.version) as semver.SemVer;
    if (semver.satisfies(release.version, range)) newest.set(`${major}.${minor}`, release);
  }
  return [...newest.values()];
}

/** Items by their versions, the oldest first; in the given order where one of them has no version. */
export function byVersion<T>(items: readonly T[], versionOf: (item: T) => string): T[] {
  const parsed = items.map((item) => {
    const version = versionOf(item);
    return { item, version: semver.parse(version) ?? semver.coerce(version) };
  });
  if (parsed.some(({ version }) => version === null)) return [...items];
  return parsed
    .sort((a, b) => semver.compare(a.version as semver.SemVer, b.version as semver.SemVer))
    .map(({ item }) => item);
}
