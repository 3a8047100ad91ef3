import type { Expectations } from '../expectations/expectations.js';
import { type Level, type Requirement, strictest } from '../model/requirement.js';
import type { Test } from '../model/test.js';
import type { Findings } from '../shapes/findings.js';

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

/** The requirements that a host has violated, also those of which a test is known to fail. @param host as a run names it */
export function violatedBy({ findings, hosts }: Findings, host: string): ReadonlySet<string> {
  const listed = hosts.filter(({ name, version }) => `${name} ${version}` === host).flatMap(({ known }) => known);
  return new Set([
    ...findings.filter((finding) => finding.host === host).flatMap(({ requirements }) => requirements),
    ...listed.map(({ requirement }) => requirement),
  ]);
}

/** The strictest level of these requirements. @param requirements all of them, by id */
export function levelOf(ids: readonly string[], requirements: ReadonlyMap<string, Pick<Requirement, 'level'>>): Level {
  return strictest(ids.map((id) => requirements.get(id)?.level)) ?? 'may';
}
