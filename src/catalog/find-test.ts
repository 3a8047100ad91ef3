import { UsageError } from '../errors.js';
import type { Test } from '../model/test.js';
import { theNearest } from '../nearest.js';
import { namesOf } from './aliases.js';

/** The test with this id, present or former. @throws {UsageError} when there is none, with the nearest one */
export function findTest(id: string, tests: readonly Test[]): Test {
  const test = tests.find((one) => namesOf(one).includes(id));
  if (test) return test;
  const ids = tests.map((one) => one.id);
  const below = ids.filter((one) => one.startsWith(`${id}/`)).length;
  throw new UsageError(
    below > 0
      ? `"${id}" is ${below} tests: name one (wasi-conformance list -f ${id})`
      : `there is no test "${id}"${theNearest(id, ids)}`,
  );
}
