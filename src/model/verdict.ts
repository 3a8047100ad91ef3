import type { Finding } from '../shapes/report.js';
import { VERDICTS } from '../shapes/names.js';

export { VERDICTS };
export type { Finding };
export type Verdict = (typeof VERDICTS)[number];

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
