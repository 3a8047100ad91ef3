import type { Report } from '../model/report.js';
import type { Expectations } from './expectations.js';

/** Takes what an earlier report says for what is known: only what got worse than that is not as expected. */
export function expectationsFrom(baseline: Report, name: string): Expectations {
  const bad = new Map(
    baseline.results.filter(({ verdict }) => !['pass', 'skip'].includes(verdict)).map((result) => [result.id, result]),
  );
  return (testId) => {
    const result = bad.get(testId);
    if (!result) return undefined;
    return {
      tests: [testId],
      verdicts: ['fail', 'timeout', 'crash', 'pass'],
      reason: result.expectation?.reason ?? `it is so in the baseline ${name}: ${result.reason}`,
      evidence: result.expectation?.evidence ?? result.reason,
    };
  };
}
