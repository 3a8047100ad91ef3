import type { Expectation } from '../expectations/expectations.js';
import type { Captured, Outcome } from '../model/outcome.js';
import type { Excerpt, Result } from '../model/report.js';
import type { Test } from '../model/test.js';
import type { Judgement, Verdict } from '../model/verdict.js';
import { type Reproducible, reproduction } from './reproduction.js';

/** The most of a stream that a report carries, in bytes. */
const MOST_REPORTED = 4096;

const described = (test: Test) => ({
  id: test.id,
  title: test.title,
  suite: test.suite,
  level: test.level,
  requirements: test.requirements,
  source: test.source,
});

/** The report's record of a test that ran. */
export async function resultOf(
  test: Test,
  judgement: Judgement,
  outcome: Outcome,
  runner: Reproducible,
  component: string,
  expectation: Expectation | undefined,
): Promise<Result> {
  const { verdict, reason, finding } = judgement;
  return {
    ...described(test),
    verdict,
    reason,
    ...(finding ? { finding } : {}),
    ...(expectation ? { expectation: known(expectation, verdict) } : {}),
    expected: asExpected(test, verdict, expectation),
    duration: Math.round(outcome.duration * 10) / 10,
    reproduction: await reproduction(test, runner, component),
    stdout: excerpt(outcome.stdout),
    stderr: excerpt(outcome.stderr),
  };
}

/** The record of a test that did not run: skipped, or, with `error`, kept from running by the harness. */
export function skippedResult(test: Test, reason: string, verdict: 'skip' | 'error' = 'skip'): Result {
  const nothing = { text: '', bytes: 0, truncated: false };
  return {
    ...described(test),
    verdict,
    reason,
    expected: verdict === 'skip',
    duration: 0,
    reproduction: '',
    stdout: nothing,
    stderr: nothing,
  };
}

function known(expectation: Expectation, seen: Verdict): NonNullable<Result['expectation']> {
  const verdict = expectation.verdicts.find((one) => one === seen) ?? expectation.verdicts[0] ?? 'fail';
  const { reason, evidence, link } = expectation;
  return { verdict, reason, evidence, ...(link === undefined ? {} : { link }) };
}

function asExpected(test: Test, verdict: Verdict, expectation: Expectation | undefined): boolean {
  if (verdict === 'skip') return true;
  if (verdict === 'error') return false;
  if (expectation) return expectation.verdicts.includes(verdict);
  // Where the spec leaves the choice to the host, no choice is a failure; not to end, or to crash, is never a choice.
  return verdict === 'pass' || (test.level === 'may' && verdict === 'fail');
}

function excerpt(captured: Captured): Excerpt {
  return {
    text: captured.kept.subarray(0, MOST_REPORTED).toString('utf8'),
    bytes: captured.total,
    truncated: captured.total > MOST_REPORTED,
  };
}
