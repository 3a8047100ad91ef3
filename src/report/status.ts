import type { Result } from '../model/report.js';

/** What a result means for who runs the suite. */
export type Status =
  | 'pass'
  /** Not run: the host or runner cannot. */
  | 'skip'
  /** A failure that was to be expected. */
  | 'known'
  /** A pass where a failure was expected: good, but the list of expectations is out of date. */
  | 'fixed'
  /** Not what the test looks for, where the spec leaves the choice. */
  | 'choice'
  /** A failure that was not to be expected. */
  | 'failure'
  /** No verdict: the harness could not run the test. */
  | 'error';

export function statusOf({ verdict, asExpected, expectation }: Result): Status {
  if (verdict === 'skip' || verdict === 'error') return verdict;
  if (verdict === 'pass') return asExpected ? 'pass' : 'fixed';
  if (!asExpected) return 'failure';
  return expectation ? 'known' : 'choice';
}
