import type { Test } from '../model/test.js';

/** A test's id and its earlier ones: any of them may stand in a filter, a list of expectations, a baseline or an old report. */
export const namesOf = ({ id, formerly }: Pick<Test, 'id' | 'formerly'>): readonly string[] => [id, ...formerly];

/** Finds the id that a test has now by one that it had. What is not a test's id stays as it is. */
export function currentId(tests: readonly Pick<Test, 'id' | 'formerly'>[]): (id: string) => string {
  const current = new Map(tests.flatMap(({ id, formerly }) => formerly.map((old) => [old, id] as const)));
  for (const { id } of tests) current.delete(id);
  return (id) => current.get(id) ?? id;
}
