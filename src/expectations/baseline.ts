import type { Report } from '../model/report.js';
import { FAILURES, type Verdict } from '../model/verdict.js';
import type { Expectation, Expectations } from './expectations.js';

/** What is not worse than each: a host that hung or died may hang, die or fail; one that failed may not hang or die. */
const NO_WORSE: Partial<Record<Verdict, Expectation['verdicts']>> = {
  fail: ['fail', 'pass'],
  timeout: [...FAILURES, 'pass'],
  crash: [...FAILURES, 'pass'],
};

/**
 * Takes what an earlier report says for what is known: only what got worse than that is not as expected. Of tests that it has no
 * verdict for, because they are new or were skipped, the shipped expectations say what is known.
 */
export function expectationsFrom(baseline: Report, name: string, shipped: Expectations): Expectations {
  const before = new Map(baseline.results.map((result) => [result.id, result]));
  return (testId) => {
    const result = before.get(testId);
    const known = shipped(testId);
    if (result?.verdict === 'pass') return undefined;
    const noWorse = result && NO_WORSE[result.verdict];
    if (!noWorse) return known;
    return {
      tests: [testId],
      verdicts: [...new Set([...noWorse, ...(known?.verdicts ?? [])])],
      reason: result.expectation?.reason ?? `it is so in the baseline ${name}: ${result.reason}`,
      evidence: result.expectation?.evidence ?? result.reason,
    };
  };
}
