import type { Driver, Runner } from '../model/host.js';
import { isOfMachine, type Test } from '../model/test.js';

/** A test that will not run on this host, and why. */
export interface Skipped {
  readonly test: Test;
  readonly reason: string;
}

/** What a run will do: every selected test is in one of the two. */
export interface Plan {
  readonly jobs: readonly Test[];
  readonly skips: readonly Skipped[];
}

/** What stands between a test and its run. */
export interface Means {
  readonly runner: Pick<Runner, 'name' | 'capabilities' | 'refuses'>;
  readonly driver: Pick<Driver, 'refuses'>;
  /** Why the harness cannot play its own part in a test here; nothing when it can. */
  readonly unsupported: (test: Test) => string | undefined;
}

/** Sets the selected tests against what a runner, its host and the harness can do. */
export function plan(tests: readonly Test[], { runner, driver, unsupported }: Means): Plan {
  const jobs: Test[] = [];
  const skips: Skipped[] = [];
  for (const test of tests) {
    const missing = test.needs.filter((need) => !isOfMachine(need) && !runner.capabilities.includes(need));
    const reason =
      missing.length > 0
        ? `${runner.name} does not have the capability ${missing.join(', ')}`
        : (runner.refuses?.(test) ?? driver.refuses?.(test) ?? unsupported(test));
    if (reason === undefined) jobs.push(test);
    else skips.push({ test, reason });
  }
  return { jobs, skips };
}
