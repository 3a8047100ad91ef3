import { existsSync, readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { parseDocument } from 'yaml';
import { namesOf } from '../catalog/aliases.js';
import { messageOf, UsageError } from '../errors.js';
import type { Host } from '../model/host.js';
import type { Test } from '../model/test.js';
import { versionInRange } from '../model/version.js';
import { projectRoot } from '../paths.js';
import type { Expectation } from '../shapes/expectations.js';
import { validate } from '../schema/validate.js';

export type { Expectation };

/** Finds what is known of a test, or nothing. */
export type Expectations = (testId: string) => Expectation | undefined;

/** Whether an entry is about this version of the host, and this platform. */
export const applies = ({ versions, platforms }: Expectation, { version }: Pick<Host, 'version'>): boolean =>
  (versions === undefined || versionInRange(version, versions)) && (platforms?.includes(platform()) ?? true);

/** Most are ids, and to compile each as a glob would take a tenth of a second. */
export function matcher(glob: string): (id: string) => boolean {
  if (!picomatch.scan(glob).isGlob) return (id) => id === glob;
  const matches = picomatch(glob);
  // Its other parameters are not for who passes this to an array's functions.
  return (id) => matches(id);
}

/** Where a host's expectations are. */
export interface ExpectationsPlace {
  /** In place of the shipped ones. */
  readonly file?: string | undefined;
  /** The folder below `expectations/` of hosts of a draft. */
  readonly profile?: string | undefined;
}

/**
 * Reads a host's expectations: the file given, or the shipped `expectations/<host>.yaml` where there is one.
 *
 * @param tests every test of the catalog: an entry that names none of them, by any of its ids, is out of date
 * @throws {UsageError} naming the file and what is wrong in it
 */
export function loadExpectations(
  host: Pick<Host, 'name' | 'version'>,
  tests: readonly Pick<Test, 'id' | 'formerly'>[],
  { file, profile = '' }: ExpectationsPlace = {},
): Expectations {
  const shipped = join(projectRoot, 'expectations', profile, `${host.name}.yaml`);
  if (file === undefined && !existsSync(shipped)) return () => undefined;
  const path = file ?? shipped;
  const name = file ?? join('expectations', profile, `${host.name}.yaml`);
  let entries: readonly Expectation[];
  try {
    const document = parseDocument(readFileSync(path, 'utf8'));
    if (document.errors[0]) throw document.errors[0];
    entries = validate<{ expectations: Expectation[] }>('expectations', document.toJS()).expectations;
  } catch (error) {
    throw new UsageError(`${name}: ${messageOf(error).split('\n')[0]}`, { cause: error });
  }
  const names = new Map(tests.map((test) => [test.id, namesOf(test)]));
  const all = new Set([...names.values()].flat());
  const unknown = entries
    .flatMap((entry) => entry.tests)
    .find((glob) => !all.has(glob) && ![...all].some(matcher(glob)));
  if (unknown !== undefined) throw new UsageError(`${name}: "${unknown}" matches no test: remove it from the list`);
  const applying = entries
    .filter((entry) => applies(entry, host))
    .map((entry) => ({ entry, matchers: entry.tests.map(matcher) }));
  return (testId) => {
    const own = names.get(testId) ?? [testId];
    return applying.find(({ matchers }) => matchers.some((matches) => own.some(matches)))?.entry;
  };
}
