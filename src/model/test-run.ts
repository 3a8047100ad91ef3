import type { Outcome } from './outcome.js';
import type { Test } from './test.js';
import type { Judgement } from './verdict.js';

/** A test that was run, what was observed, and what follows from it. */
export interface TestRun {
  readonly test: Test;
  readonly outcome: Outcome;
  readonly judgement: Judgement;
}
