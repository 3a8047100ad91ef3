import { readFileSync, writeFileSync } from 'node:fs';
import picomatch from 'picomatch';
import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { UsageError } from '../errors.js';
import type { Report } from '../model/report.js';
import type { Verdict } from '../model/verdict.js';
import { statusOf } from '../report/status.js';

/** What an update did to a file. */
export interface Update {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/**
 * Rewrites a file of expectations after a run: takes off what now passes, puts on what failed unexpectedly, for somebody to say why.
 * Comments, and the reasons of what stays, are kept.
 *
 * @throws {UsageError} naming the file, when it cannot be read or written
 */
export function updateExpectations(file: string, report: Report): Update {
  try {
    const document = parseDocument(readFileSync(file, 'utf8'));
    const list = document.get('expectations');
    if (!isSeq(list)) throw new Error('it holds no list of expectations');
    const fixed = new Set(report.results.filter((one) => statusOf(one) === 'fixed').map(({ id }) => id));
    const ids = report.results.map(({ id }) => id);
    list.items = list.items.filter((entry) => !isMap(entry) || keeps(entry, fixed, ids));
    const failed = report.results.filter((one) => statusOf(one) === 'failure');
    // What was known to fail in one way and now fails in another stays where it is, with both.
    const unknown = failed.filter((one) => !one.expectation);
    for (const one of failed.filter((other) => other.expectation)) widen(list.items, one.id, one.verdict);
    for (const verdict of ['fail', 'timeout', 'crash'] as const) {
      const tests = unknown.filter((one) => one.verdict === verdict).map(({ id }) => id);
      if (tests.length === 0) continue;
      const todo = {
        reason: 'TODO: say in a sentence what the host does',
        evidence: 'TODO: say where in the host the cause lies',
      };
      list.items.push(document.createNode({ tests, verdicts: [verdict], ...todo }));
    }
    writeFileSync(file, document.toString({ lineWidth: 120 }));
    return { removed: [...fixed], added: unknown.map(({ id }) => id) };
  } catch (error) {
    throw new UsageError(`${file} cannot be updated: ${(error as Error).message}`, { cause: error });
  }
}

const globsOf = (entry: YAMLMap) => (entry.toJSON() as { tests: string[] }).tests;

/** Takes fixed tests out of an entry; a glob over some of them becomes the list of the others. False when nothing is left. */
function keeps(entry: YAMLMap, fixed: ReadonlySet<string>, ids: readonly string[]): boolean {
  const globs = globsOf(entry);
  const left = globs.flatMap((glob) => {
    const taken = ids.filter((id) => picomatch.isMatch(id, glob));
    return taken.some((id) => fixed.has(id)) ? taken.filter((id) => !fixed.has(id)) : [glob];
  });
  if (left.length > 0 && left.join() !== globs.join()) entry.set('tests', left);
  return left.length > 0;
}

function widen(entries: readonly unknown[], id: string, verdict: Verdict): void {
  const entry = entries.find((one) => isMap(one) && globsOf(one).some((glob) => picomatch.isMatch(id, glob)));
  if (!isMap(entry)) return;
  const { verdicts } = entry.toJSON() as { verdicts: Verdict[] };
  if (!verdicts.includes(verdict)) entry.set('verdicts', [...verdicts, verdict]);
}
