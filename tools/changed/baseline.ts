import type { Test } from '../../src/model/test.js';
import type { Verdict } from '../../src/model/verdict.js';
import { REPORT } from './layer.js';
import { changesIn, forEach, type Laboratory } from './trial.js';

/** What a test does on the host behind the layer that changes nothing. */
export interface Basis {
  /** Of the host alone. */
  readonly alone: Verdict;
  readonly behind: Verdict;
  readonly reason: string;
  /** The changes that the layer could have made. */
  readonly could: ReadonlySet<string>;
}

/** Seconds that a test gets behind the layer, beside its own. */
const MORE_TIME = 5;

/** Whether the host is to refuse the test's component: behind a layer it is not the host that does. */
export const isRefusal = ({ expect }: Test): boolean => expect.outcome.startsWith('refuse');

/** Runs the tests on the host alone, and behind the layer. */
export async function baseline(laboratory: Laboratory, tests: readonly Test[]): Promise<Map<string, Basis>> {
  const all = new Map<string, Basis>();
  // The slow ones first, so that none is left alone at the end.
  const inOrder = [...tests].sort((a, b) => b.timeout - a.timeout);
  await forEach(inOrder, async (test) => {
    const alone = (await laboratory.alone(test)).judgement.verdict;
    if (isRefusal(test)) {
      all.set(test.id, { alone, behind: 'skip', reason: 'the host is to refuse it', could: new Set() });
      return;
    }
    if (!laboratory.hasBehind(test)) {
      all.set(test.id, { alone, behind: 'skip', reason: 'it has no place behind the layer', could: new Set() });
      return;
    }
    if (alone === 'timeout') {
      all.set(test.id, { alone, behind: alone, reason: '', could: new Set() });
      return;
    }
    let trial = await laboratory.behind(test, REPORT, test.timeout + MORE_TIME);
    // Once more, for a machine that was busy.
    if (alone === 'pass' && trial.judgement.verdict !== 'pass')
      trial = await laboratory.behind(test, REPORT, test.timeout + MORE_TIME);
    const { verdict, reason } = trial.judgement;
    all.set(test.id, { alone, behind: verdict, reason, could: new Set(changesIn(trial).could) });
  });
  return all;
}

/** Says where the layer makes a difference although it changes nothing. */
export function reportDifferences(all: ReadonlyMap<string, Basis>): void {
  for (const [id, { alone, behind, reason }] of all) {
    if (behind === 'skip' || alone === behind) continue;
    const less = alone === 'pass' ? 'left out, because the layer gets in its way' : 'kept by the layer';
    console.log(`${id}: ${alone} alone, ${behind} behind the layer (${less})${reason === '' ? '' : `: ${reason}`}`);
  }
}
