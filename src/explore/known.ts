import type { Expectations } from '../expectations/expectations.js';
import type { Requirement } from '../model/requirement.js';
import type { Test } from '../model/test.js';

/** The requirements of all tests that a host is known to fail. */
export function knownRequirements(tests: readonly Test[], expected: Expectations): ReadonlySet<string> {
  return new Set(tests.filter(({ id }) => expected(id) !== undefined).flatMap(({ requirements }) => requirements));
}

const STRICTNESS = ['must', 'should', 'may'] as const;

/** The strictest level of these requirements. @param requirements all of them, by id */
export function levelOf(
  ids: readonly string[],
  requirements: ReadonlyMap<string, Pick<Requirement, 'level'>>,
): (typeof STRICTNESS)[number] {
  const levels = ids.map((id) => requirements.get(id)?.level);
  return STRICTNESS.find((level) => levels.includes(level)) ?? 'may';
}
