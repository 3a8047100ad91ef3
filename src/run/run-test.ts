import { messageOf } from '../errors.js';
import { execute, type ExecuteOptions, notRun } from '../execute/execute.js';
import { judge } from '../judge/judge.js';
import type { Driver } from '../model/host.js';
import type { Outcome } from '../model/outcome.js';
import type { FixtureFile, Test } from '../model/test.js';
import type { TestRun } from '../model/test-run.js';
import { verifiedFixture } from './fixtures.js';

/** All that it takes to run a test on a host. */
export interface TestContext extends Omit<ExecuteOptions, 'invoke'> {
  /** The folder of the components. */
  readonly fixtures: string;
  readonly driver: Pick<Driver, 'prepare' | 'invoke'>;
}

/**
 * The one path of a test: its component is checked and made ready for the host, it is executed, and where it has a control that too, and
 * the outcome is judged. Never throws: what goes wrong here is the verdict `error`.
 */
export async function runTest(test: Test, context: TestContext): Promise<TestRun> {
  const outcome = await observe(test, context).catch((error: unknown) => notRun(messageOf(error)));
  return { test, outcome, judgement: judge(test, outcome) };
}

async function observe(test: Test, { fixtures, driver, ...options }: TestContext): Promise<Outcome> {
  const ready = async (fixture: FixtureFile): Promise<string> => {
    const file = verifiedFixture(fixtures, fixture);
    return driver.prepare ? driver.prepare(fixture, file) : file;
  };
  const executeOptions: ExecuteOptions = { ...options, invoke: (job) => driver.invoke(job) };
  const outcome = await execute(test, await ready(test.fixture), executeOptions);
  const { control } = test.fixture;
  if (!control) return outcome;
  return { ...outcome, control: await execute(test, await ready(control), { ...executeOptions, keep: false }) };
}
