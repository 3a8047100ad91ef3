import type { Requirement } from '../model/requirement.js';
import type { Test } from '../model/test.js';
import type { Manifest } from './manifest.js';
import { surfaceOf, type SurfaceItem, type SurfaceKind, withoutVersion } from './surface.js';

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

/** What the interfaces offer, by kind: how much of it tests exercise, how much no guest can reach. */
export interface SurfaceCoverage {
  readonly kind: SurfaceKind;
  readonly items: number;
  readonly exercised: number;
  readonly unreachable: number;
}

export interface Coverage {
  readonly functions: readonly CoveredFunction[];
  /** Every function, resource and case that the interfaces offer. */
  readonly surface: readonly SurfaceItem[];
  readonly surfaces: readonly SurfaceCoverage[];
  readonly suites: readonly SuiteCoverage[];
}

/** What tests are counted against: the spec's interfaces and its statements. */
export type Counted = Pick<Manifest, 'interfaces' | 'requirements'>;

const suiteOf = (requirement: Requirement) => requirement.id.split('.')[0] ?? '';

/** Sets the spec against tests: what a test claims counts, and what its component really imports. */
export function coverageOf({ interfaces, requirements }: Counted, tests: readonly Test[]): Coverage {
  const testsOf = (id: string) => tests.filter((test) => test.requirements.includes(id)).map((test) => test.id);
  const covered = requirements.map((requirement) => ({ requirement, tests: testsOf(requirement.id) }));
  const surface = surfaceOf(interfaces, tests);
  return {
    functions: functionsOf(surface, covered, tests),
    surface,
    surfaces: (['function', 'drop', 'case'] as const).map((kind) => {
      const own = surface.filter((item) => item.kind === kind);
      return {
        kind,
        items: own.length,
        // A guest may name a case out of reach as one that it would let pass.
        exercised: own.filter((item) => item.tests > 0 && item.unreachable === undefined).length,
        unreachable: own.filter((item) => item.unreachable !== undefined).length,
      };
    }),
    suites: [...new Set(requirements.map(suiteOf))].map((suite) => {
      const own = covered.filter(({ requirement }) => suiteOf(requirement) === suite);
      return {
        suite,
        requirements: own.length,
        tested: own.filter((one) => one.tests.length > 0).length,
        untestable: own.filter((one) => one.tests.length === 0 && one.requirement.untestable !== undefined).length,
      };
    }),
  };
}

/** The interfaces' functions, and those others that a requirement is about: of several, or of what must not be there. */
function functionsOf(
  surface: readonly SurfaceItem[],
  covered: readonly CoveredRequirement[],
  tests: readonly Test[],
): CoveredFunction[] {
  const functions = new Map<string, { interface: string; function: string; callers: number }>();
  for (const { kind, interface: from, name, tests: callers } of surface) {
    if (kind === 'function') functions.set(`${from}#${name}`, { interface: from, function: name, callers });
  }
  const keyOf = ({ requirement }: CoveredRequirement) => `${requirement.interface}#${requirement.function}`;
  for (const one of covered) {
    const name = keyOf(one);
    if (functions.has(name)) continue;
    const callers = tests.filter((test) => test.fixture.imports.map(withoutVersion).includes(name)).length;
    functions.set(name, { interface: one.requirement.interface, function: one.requirement.function, callers });
  }
  return [...functions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, entry]) => ({ ...entry, requirements: covered.filter((one) => keyOf(one) === name) }));
}
