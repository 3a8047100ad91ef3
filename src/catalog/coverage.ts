import type { Requirement } from '../model/requirement.js';
import type { Test } from '../model/test.js';

/** A requirement and the tests that name it. */
export interface CoveredRequirement {
  readonly requirement: Requirement;
  readonly tests: readonly string[];
}

/** A function of the spec, as components import it, with its requirements and the tests that really call it. */
export interface CoveredFunction {
  readonly interface: string;
  readonly function: string;
  readonly requirements: readonly CoveredRequirement[];
  /** Tests whose component imports it. */
  readonly callers: number;
}

/** Requirements by suite: how many, how many with a test, how many that no guest can observe. */
export interface SuiteCoverage {
  readonly suite: string;
  readonly requirements: number;
  readonly tested: number;
  readonly untestable: number;
}

export interface Coverage {
  readonly functions: readonly CoveredFunction[];
  readonly suites: readonly SuiteCoverage[];
}

/** Sets requirements against tests: what a test claims counts, and what its component really imports. */
export function coverageOf(requirements: readonly Requirement[], tests: readonly Test[]): Coverage {
  const functions = new Map<string, { interface: string; function: string; requirements: CoveredRequirement[] }>();
  for (const requirement of requirements) {
    const key = `${requirement.interface}#${requirement.function}`;
    const entry = functions.get(key) ?? {
      interface: requirement.interface,
      function: requirement.function,
      requirements: [],
    };
    const naming = tests.filter((test) => test.requirements.includes(requirement.id)).map((test) => test.id);
    entry.requirements.push({ requirement, tests: naming });
    functions.set(key, entry);
  }
  const imported = new Map<string, number>();
  for (const name of tests.flatMap((test) => test.fixture.imports)) {
    const [from = '', item = ''] = name.split('#');
    const key = `${from.replace(/@.*$/, '')}#${item}`;
    imported.set(key, (imported.get(key) ?? 0) + 1);
  }
  const covered = [...functions].map(([key, entry]) => ({ ...entry, callers: imported.get(key) ?? 0 }));
  const suiteOf = (requirement: Requirement) => requirement.id.split('.')[0] ?? '';
  const suites = [...new Set(requirements.map(suiteOf))].map((suite) => {
    const own = covered
      .flatMap((entry) => entry.requirements)
      .filter(({ requirement }) => suiteOf(requirement) === suite);
    return {
      suite,
      requirements: own.length,
      tested: own.filter((one) => one.tests.length > 0).length,
      untestable: own.filter((one) => one.tests.length === 0 && one.requirement.untestable !== undefined).length,
    };
  });
  return { functions: covered, suites };
}
