import picomatch from 'picomatch';
import semver from 'semver';
import { namesOf } from '../catalog/aliases.js';
import { UsageError } from '../errors.js';
import { didYouMean, theNearest } from '../nearest.js';
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
 * @throws {UsageError} when it takes no test, with the nearest name where a part of it cannot
 */
export function select(tests: readonly Test[], { filters, suites, levels, since }: Selection): Test[] {
  const ids = tests.flatMap(namesOf);
  for (const filter of filters) {
    if (filter === '') throw new UsageError('a filter is empty: it must be an id, a folder of ids, or a glob');
    if (!ids.some(matcher(filter))) {
      throw new UsageError(
        `no test matches the filter "${filter}"${theNearest(filter, namesIn(tests.map(({ id }) => id)))}`,
      );
    }
  }
  checkEach('suite', suites, [...new Set(tests.map((test) => test.suite))]);
  checkEach('level', levels, LEVELS);
  if (since !== undefined && !semver.valid(since))
    throw new UsageError(`"${since}" is not a version of WASI, such as 0.2.3`);
  const matches = filters.map(matcher);
  const selected = tests.filter(
    (test) =>
      (matches.length === 0 || matches.some((match) => namesOf(test).some(match))) &&
      (suites.length === 0 || suites.includes(test.suite)) &&
      (levels.length === 0 || levels.includes(test.level satisfies Level)) &&
      (since === undefined || semver.lte(test.since, since)),
  );
  // A gate that runs nothing must not be taken for one that passes.
  if (selected.length === 0)
    throw new UsageError('no test is selected: each part of the selection has tests, but none is in all of them');
  return selected;
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
        `unknown ${what} "${name}"${didYouMean(name, known)}: it must be one of ${known.join(', ')}`,
      );
    }
  }
}
