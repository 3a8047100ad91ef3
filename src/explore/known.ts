import type { Expectations } from '../expectations/expectations.js';
import { LEVELS, type Level, type Requirement } from '../model/requirement.js';
import type { Test } from '../model/test.js';

/** The requirements of all tests that a host is known to fail. */
export function knownRequirements(tests: readonly Test[], expected: Expectations): ReadonlySet<string> {
  return new Set(tests.filter(({ id }) => expected(id) !== undefined).flatMap(({ requirements }) => requirements));
}

/** The causes that are listed, each with the requirements of its tests. @param tests those whose causes are asked for */
export function causesOf<Cause extends object>(
  tests: readonly Pick<Test, 'id' | 'requirements'>[],
  expected: (testId: string) => Cause | undefined,
): ReadonlyMap<Cause, ReadonlySet<string>> {
  const causes = new Map<Cause, Set<string>>();
  for (const { id, requirements } of tests) {
    const cause = expected(id);
    if (!cause) continue;
    const all = causes.get(cause) ?? new Set();
    for (const requirement of requirements) all.add(requirement);
    causes.set(cause, all);
  }
  return causes;
}

/** The strictest level of these requirements. @param requirements all of them, by id */
export function levelOf(ids: readonly string[], requirements: ReadonlyMap<string, Pick<Requirement, 'level'>>): Level {
  const levels = ids.map((id) => requirements.get(id)?.level);
  return LEVELS.find((level) => levels.includes(level)) ?? 'may';
}
