import { describe } from '../../src/explore/answer.js';
import type { ExplorerHost } from '../../src/explore/explorer-host.js';
import { check } from '../../src/explore/check.js';
import { lineOf, type Program } from '../../src/explore/program.js';
import type { Batches } from './batches.js';
import { firstOther } from './difference.js';
import type { Trace } from '../../src/explore/traces.js';

/** An answer that the fault has changed, and that the text allows as well. */
export interface OpenAnswer {
  readonly call: string;
  readonly seen: string;
  readonly without: string;
  readonly allowed: readonly string[];
}

/** How often a program has to give the same, before it counts. */
const REPETITIONS = 5;
/** Seconds in which such an answer is looked for. */
const MOST = 15;

/** What the fault changes, where something of it shows. */
export async function openAnswer(
  host: ExplorerHost,
  plain: ExplorerHost,
  batches: Batches,
): Promise<OpenAnswer | undefined> {
  for (const programs of batches.until(MOST)) {
    const [changed, unchanged] = [await host.run(programs), await plain.run(programs)];
    for (const [index, program] of programs.entries()) {
      const at = firstOther(program, changed[index], unchanged[index]);
      const other = at === undefined ? undefined : await steadyDifference(host, plain, program.slice(0, at + 1));
      if (other) return other;
    }
  }
  return undefined;
}

/** The difference of a program's last answers, where it is the same each time: what differs by itself is not of the fault. */
async function steadyDifference(
  host: ExplorerHost,
  plain: ExplorerHost,
  program: Program,
): Promise<OpenAnswer | undefined> {
  const at = program.length - 1;
  const many = Array.from({ length: REPETITIONS }, () => program);
  const [changed, ...changedLater] = await host.run(many);
  const [unchanged, ...unchangedLater] = await plain.run(many);
  if (!changed || !unchanged || firstOther(program, changed, unchanged) !== at) return undefined;
  const varies = (one: Trace, others: readonly Trace[]) =>
    others.some((other) => firstOther(program, one, other) !== undefined);
  if (varies(changed, changedLater) || varies(unchanged, unchangedLater)) return undefined;
  const [call, seen, without] = [program[at], changed.answers[at], unchanged.answers[at]];
  if (!call || !seen || !without) return undefined;
  const judged = check(program, changed).judged[at];
  const allowed = judged === undefined || judged.is === 'skipped' ? [] : judged.options;
  return { call: lineOf(call), seen: describe(seen), without: describe(without), allowed };
}
