import type { Outcome } from '../model/outcome.js';
import type { Test } from '../model/test.js';
import type { Finding, Judgement } from '../model/verdict.js';
import { endedByItself, type Said, stuckServer, wrongCalls, wrongEnd } from './ends.js';
import { type GuestLines, readGuestLines } from './guest-lines.js';
import { hostsWord } from './host-words.js';
import { wrongState } from './state.js';

/** Every host of WASI 0.2 has what this version has. */
const FIRST = '0.2.0';

/** What the judge needs of a test. */
type Claim = Pick<Test, 'id' | 'expect' | 'since'>;

/** Sets an outcome against what the test asks for. */
export function judge(test: Claim, outcome: Outcome): Judgement {
  const stderr = outcome.stderr.head.toString('utf8');
  const lines = readGuestLines(stderr, test.id);
  return { ...verdictOf(test, outcome, { lines, stderr }), ran: whetherRan(outcome, lines) };
}

function whetherRan({ exit }: Outcome, { done, mustTrap, mayTrap, finding }: GuestLines): Judgement['ran'] {
  if (done || mustTrap || mayTrap || finding) return 'yes';
  return exit.kind === 'stopped' || (exit.kind === 'code' && exit.code === 0) ? 'no' : 'unknown';
}

type Decision = Omit<Judgement, 'ran'>;

function verdictOf(test: Claim, outcome: Outcome, { lines, stderr }: Said): Decision {
  const { exit, control } = outcome;
  switch (exit.kind) {
    case 'harness':
      return { verdict: 'error', reason: exit.message };
    case 'timeout': {
      const finding = lines.finding ?? stuckServer(outcome) ?? outcome.peers;
      return withFinding('timeout', `the host did not end within ${exit.seconds} s`, finding);
    }
    case 'stopped': {
      const skipped = notApplicable(lines);
      if (skipped) return skipped;
      return passOrFail(
        lines.finding ?? outcome.peers ?? wrongCalls(test.expect, lines, stderr) ?? wrongState(test.expect, outcome),
      );
    }
    case 'signal':
      return withFinding('crash', `the host was ended by ${exit.signal}`, lines.finding);
    case 'code': {
      if (control && judge({ ...test, expect: { outcome: 'ok' } }, control).verdict !== 'pass')
        return { verdict: 'skip', reason: 'the control, the same component without the call, does not run either' };
      if (isTooNew(test, exit.code, lines))
        return { verdict: 'skip', reason: `the host does not start a guest of WASI ${test.since}${hostsWord(stderr)}` };
      const skipped = notApplicable(lines);
      if (skipped) return skipped;
      return passOrFail(
        lines.finding ??
          (outcome.serving && endedByItself(test.expect, exit.code, stderr)) ??
          wrongEnd(test.expect, exit.code, { lines, stderr }) ??
          outcome.peers ??
          wrongState(test.expect, outcome),
      );
    }
  }
}

/** The skip of a test that the guest could not carry out on this host. */
const notApplicable = ({ notApplicable: why, finding }: GuestLines): Decision | undefined =>
  why !== undefined && !finding ? { verdict: 'skip', reason: `not applicable: ${why}` } : undefined;

const passOrFail = (wrong: Finding | undefined): Decision =>
  wrong
    ? withFinding('fail', `${wrong.check}: expected ${wrong.expected}, seen ${wrong.seen}`, wrong)
    : { verdict: 'pass', reason: '' };

function withFinding(verdict: Judgement['verdict'], reason: string, finding: Finding | undefined): Decision {
  return finding ? { verdict, reason, finding } : { verdict, reason };
}

/** A host of an earlier 0.2 need not link what came later. Whether it does what came later, once it links it, is another matter. */
function isTooNew({ expect, since }: Pick<Test, 'expect' | 'since'>, code: number, lines: GuestLines): boolean {
  return since !== FIRST && code !== 0 && !lines.spoke && !expect.outcome.startsWith('refuse');
}
