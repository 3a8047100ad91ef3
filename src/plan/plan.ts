import type { Runner } from '../model/host.js';
import { OF_MACHINE, type Test } from '../model/test.js';

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

/**
 * Sets the selected tests against what a runner can do.
 *
 * @param harnessLacks why the harness cannot play its own part in a test here; nothing when it can
 */
export function plan(
  tests: readonly Test[],
  runner: Pick<Runner, 'name' | 'capabilities' | 'refuses'>,
  harnessLacks: (test: Test) => string | undefined,
): Plan {
  const jobs: Test[] = [];
  const skips: Skipped[] = [];
  for (const test of tests) {
    const lacking = test.needs.filter((need) => !OF_MACHINE.includes(need) && !runner.capabilities.includes(need));
    const reason =
      lacking.length > 0
        ? `${runner.name} lacks the capability ${lacking.join(', ')}`
        : (runner.refuses?.(test) ?? harnessLacks(test));
    if (reason === undefined) jobs.push(test);
    else skips.push({ test, reason });
  }
  return { jobs, skips };
}
