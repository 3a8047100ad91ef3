import type { Finding } from '../shapes/report.js';
import { FAILURES, VERDICTS } from '../shapes/names.js';

export { FAILURES, VERDICTS };
export type { Finding };
export type Verdict = (typeof VERDICTS)[number];

/** Whether the host did not do what the test asks for. */
export const isFailure = (verdict: Verdict | undefined): boolean => FAILURES.some((failure) => failure === verdict);

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
