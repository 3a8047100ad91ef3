import type { Report, Result } from '../model/report.js';
import type { Verdict } from '../model/verdict.js';

/** A test whose verdicts differ. */
export interface Change {
  readonly id: string;
  readonly before: Verdict;
  readonly after: Verdict;
  /** Why it is not a pass, where it is not one. */
  readonly reason: string;
}

/** What changed from one report to the next. */
export interface Comparison {
  readonly fixed: readonly Change[];
  readonly broken: readonly Change[];
  /** Neither passes, and they fail in different ways; or one of them was skipped. */
  readonly otherwise: readonly Change[];
  /** Only in the second, with its verdict. */
  readonly appeared: readonly Pick<Result, 'id' | 'verdict'>[];
  /** Only in the first. */
  readonly gone: readonly Pick<Result, 'id' | 'verdict'>[];
}

const BAD: readonly Verdict[] = ['fail', 'timeout', 'crash', 'error'];

export function compareReports(before: Report, after: Report): Comparison {
  const old = new Map(before.results.map((result) => [result.id, result]));
  const now = new Map(after.results.map((result) => [result.id, result]));
  const changes = after.results.flatMap(({ id, verdict, reason }): Change[] => {
    const was = old.get(id);
    if (!was || was.verdict === verdict) return [];
    return [{ id, before: was.verdict, after: verdict, reason: reason || was.reason }];
  });
  const isFixed = (one: Change) => one.after === 'pass' && BAD.includes(one.before);
  const isBroken = (one: Change) => one.before === 'pass' && BAD.includes(one.after);
  const only = (from: Report, other: ReadonlyMap<string, Result>) =>
    from.results.filter(({ id }) => !other.has(id)).map(({ id, verdict }) => ({ id, verdict }));
  return {
    fixed: changes.filter(isFixed),
    broken: changes.filter(isBroken),
    otherwise: changes.filter((one) => !isFixed(one) && !isBroken(one)),
    appeared: only(after, old),
    gone: only(before, now),
  };
}
