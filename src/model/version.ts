import semver from 'semver';

/** Whether a host's version, which need not be strict semver, lies in a semver range; pre-releases count. */
export function versionInRange(version: string, range: string): boolean {
  const parsed = semver.parse(version) ?? semver.coerce(version);
  return parsed !== null && semver.satisfies(parsed, range, { includePrerelease: true });
}

/** Whether a text is a range of versions. */
export const isRange = (range: string): boolean => semver.validRange(range) !== null;
