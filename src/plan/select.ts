import picomatch from 'picomatch';
import semver from 'semver';
import { namesOf } from '../catalog/aliases.js';
import { UsageError } from '../errors.js';
import { nearest } from '../nearest.js';
import type { Level } from '../model/requirement.js';
import { LEVELS } from '../model/requirement.js';
import type { Test } from '../model/test.js';

/** Which tests to take; every part that is given must hold. */
export interface Selection {
  /** Ids, folders of ids, or globs over ids: any of them. */
  readonly filters: readonly string[];
  readonly suites: readonly string[];
  readonly levels: readonly string[];
  /** A version of WASI: only what it has. */
  readonly since?: string;
}

/**
 * The tests that a selection takes, in the catalog's order.
 *
 * @throws {UsageError} when a part of it can take no test, with the nearest name
 */
export function select(tests: readonly Test[], { filters, suites, levels, since }: Selection): Test[] {
  const ids = tests.flatMap(namesOf);
  for (const filter of filters) {
    if (!ids.some(matcher(filter))) {
      throw new UsageError(
        `no test matches the filter "${filter}"; the nearest is ${nearest(filter, namesIn(tests.map(({ id }) => id)))}`,
      );
    }
  }
  checkEach('suite', suites, [...new Set(tests.map((test) => test.suite))]);
  checkEach('level', levels, LEVELS);
  if (since !== undefined && !semver.valid(since))
    throw new UsageError(`"${since}" is not a version of WASI, such as 0.2.3`);
  const matches = filters.map(matcher);
  return tests.filter(
    (test) =>
      (matches.length === 0 || matches.some((match) => namesOf(test).some(match))) &&
      (suites.length === 0 || suites.includes(test.suite)) &&
      (levels.length === 0 || levels.includes(test.level satisfies Level)) &&
      (since === undefined || semver.lte(test.since, since)),
  );
}

/** An id, a folder of ids, or a glob. */
function matcher(filter: string): (id: string) => boolean {
  const folder = filter.endsWith('/') ? filter : `${filter}/`;
  const glob = picomatch(filter);
  return (id) => id === filter || id.startsWith(folder) || glob(id);
}

/** Ids, and the folders that they lie in. */
function namesIn(ids: readonly string[]): string[] {
  const names = new Set<string>();
  for (const id of ids) {
    const parts = id.split('/');
    parts.forEach((_, index) => names.add(parts.slice(0, index + 1).join('/')));
  }
  return [...names];
}

function checkEach(what: string, given: readonly string[], known: readonly string[]): void {
  for (const name of given) {
    if (!known.includes(name)) {
      throw new UsageError(
        `unknown ${what} "${name}" (did you mean ${nearest(name, known)}?): it must be one of ${known.join(', ')}`,
      );
    }
  }
}
