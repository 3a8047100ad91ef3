import type { Result, Totals } from '../model/report.js';
import { VERDICTS } from '../model/verdict.js';

/** Counts results by verdict. */
export function totalsOf(results: readonly Result[]): Totals {
  const totals = { tests: results.length, unexpected: results.filter((result) => !result.asExpected).length };
  const counts = Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, results.filter((result) => result.verdict === verdict).length]),
  );
  return { ...totals, ...counts } as Totals;
}
