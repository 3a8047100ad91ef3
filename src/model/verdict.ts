/** An outcome judged against its test. */
export const VERDICTS = ['pass', 'fail', 'skip', 'timeout', 'crash', 'error'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What the guest, or the judge, found wrong. */
export interface Finding {
  readonly check: string;
  readonly expected: string;
  readonly seen: string;
  /** File and line of the guest. */
  readonly at?: string;
}

export interface Judgement {
  readonly verdict: Verdict;
  /** One line; empty when the test passed. */
  readonly reason: string;
  readonly finding?: Finding;
  /**
   * Whether the guest ran: `yes` when it gave the sign of its test, or said which check failed; `no` when the host reports success without
   * it; `unknown` in all other cases.
   */
  readonly ran: 'yes' | 'no' | 'unknown';
}
