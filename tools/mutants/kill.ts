import type { TestRun } from '../../src/model/test-run.js';
import { changesIn } from '../changed/trial.js';

/** What a host says of a guest, or of the layer, that has trapped. */
const TRAPS = /wasm trap|error while executing|panicked|RuntimeError/;

/** The functions by which the guest says what it sees: where they are broken, all that can be seen is that the guest writes nothing. */
const STDERR = 'stderr';

/**
 * The check that says what is wrong with a mutant, or nothing where none does: that the host crashes, traps or hangs says
 * nothing of the fault.
 */
export function checkThatKills(mutant: string, trial: TestRun): string | undefined {
  const { judgement, outcome } = trial;
  const { finding } = judgement;
  if (!finding || judgement.verdict === 'pass') return undefined;
  const text = `${finding.check}: expected ${finding.expected}, seen ${finding.seen}`;
  if (finding.at !== undefined) return finding.at.startsWith('suites/layers') ? undefined : text;
  if (judgement.verdict !== 'fail') return undefined;
  if (finding.check === 'whether the guest ran') return mutant.includes(STDERR) ? text : undefined;
  if (finding.check === 'how the run ends' && TRAPS.test(outcome.stderr.head.toString('utf8'))) return undefined;
  return text;
}

/** Whether the layer has made the change: a mutant that no guest meets is none. */
export const wasMet = (trial: TestRun): boolean => changesIn(trial).has;
