import type { Expectation } from '../expectations/expectations.js';
import type { Runner } from '../model/host.js';
import type { Captured } from '../model/outcome.js';
import type { Excerpt, Result } from '../model/report.js';
import type { Test } from '../model/test.js';
import type { TestRun } from '../model/test-run.js';
import type { Finding, Verdict } from '../model/verdict.js';
import { withoutMachinePaths, withoutPathsOf } from './portable.js';
import { commandOf, rerunCommand } from './reproduction.js';

/** The most of a stream that a report carries, in bytes. */
const MOST_REPORTED = 4096;
/** The most of a reason that a report carries, in characters: a host may have said anything. */
const MOST_REASON = 1000;

const described = (test: Test) => ({
  id: test.id,
  title: test.title,
  suite: test.suite,
  level: test.level,
  requirements: test.requirements,
  source: test.source,
});

const NOTHING: Excerpt = { text: '', bytes: 0, truncated: false };

/** The report's record of a test that ran. */
export function resultOf(
  { test, outcome, judgement }: TestRun,
  { runner }: { readonly runner: Pick<Runner, 'name' | 'asked' | 'snapshot'> },
  expectation: Expectation | undefined,
): Result {
  const { verdict, reason, finding } = judgement;
  const portable = withoutPathsOf(outcome.invocation?.argv[0]);
  const short = (text: string) => limited(portable(text));
  return {
    ...described(test),
    verdict,
    reason: short(reason),
    ...(finding ? { finding: shortened(finding, short) } : {}),
    ...(expectation ? { expectation: known(expectation, verdict) } : {}),
    asExpected: asExpected(test, verdict, expectation),
    durationMs: Math.round(outcome.durationMs * 10) / 10,
    command: portable(commandOf(test, outcome)),
    rerun: rerunCommand(test, runner),
    stdout: excerpt(outcome.stdout, portable),
    stderr: excerpt(outcome.stderr, portable),
  };
}

const limited = (text: string): string => (text.length > MOST_REASON ? `${text.slice(0, MOST_REASON)}…` : text);

const shortened = (finding: Finding, short: (text: string) => string): Finding => ({
  ...finding,
  check: short(finding.check),
  expected: short(finding.expected),
  seen: short(finding.seen),
});

/** The record of a test that is not run, and why. */
export function skippedResult(test: Test, reason: string): Result {
  return {
    ...described(test),
    verdict: 'skip',
    reason: withoutMachinePaths(reason),
    asExpected: true,
    durationMs: 0,
    command: '',
    rerun: '',
    stdout: NOTHING,
    stderr: NOTHING,
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

function excerpt(captured: Captured, portable: (text: string) => string): Excerpt {
  return {
    text: portable(captured.head.subarray(0, MOST_REPORTED).toString('utf8')),
    bytes: captured.total,
    truncated: captured.total > MOST_REPORTED,
  };
}
