import { sha256 } from '../hash.js';
import { bytesOf } from '../model/content.js';
import type { Captured, Outcome, DirectoryState } from '../model/outcome.js';
import { type Content, type Expect, handlesOf, type Test } from '../model/test.js';
import { describeTree } from '../model/tree.js';
import type { Finding, Judgement } from '../model/verdict.js';
import { type GuestLines, readGuestLines } from './guest-lines.js';
import { hostsWord } from './host-words.js';

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

/** What came on stderr, and the guest's lines in it. */
interface Said {
  readonly lines: GuestLines;
  readonly stderr: string;
}

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

/** Why a server had to be killed, where its peers do not say it. */
function stuckServer({ serving }: Outcome): Finding | undefined {
  if (!serving) return undefined;
  if (serving.address === undefined)
    return { check: 'the address of the server', expected: serving.where, seen: 'no such line' };
  if (serving.asked === undefined) return undefined;
  return { check: 'how the server ends', expected: `it ends at ${serving.asked}`, seen: 'it does not' };
}

/** A server that ends before it is asked to: a guest that traps may take it with it, nothing else may. */
function endedByItself({ outcome }: Expect, code: number, stderr: string): Finding | undefined {
  if (outcome === 'trap') return undefined;
  return {
    check: 'how the server ends',
    expected: 'it serves until it is asked to end',
    seen: `it ends by itself: exit code ${code}${hostsWord(stderr)}`,
  };
}

/** What is wrong about the calls of a guest that was served. */
function wrongCalls(expect: Expect, lines: GuestLines, stderr: string): Finding | undefined {
  const check = 'how the calls of handle end';
  if (expect.outcome === 'trap' && !lines.mustTrap)
    return { check, expected: 'one comes to the call that must trap', seen: `none does${hostsWord(stderr)}` };
  const handles = handlesOf(expect);
  if (lines.ends === handles) return undefined;
  const other = lines.other === undefined ? '' : `, after the guest of ${lines.other}`;
  return {
    check,
    expected: `${handles} of the guest's last line, which says that this test is done`,
    seen: `${lines.ends} of them${other}${hostsWord(stderr)}`,
  };
}

/** What is wrong about how the guest ended. */
function wrongEnd(expect: Expect, code: number, { lines, stderr }: Said): Finding | undefined {
  const seen = `exit code ${code}${hostsWord(stderr)}`;
  const ended = (expected: string): Finding => ({ check: 'how the run ends', expected, seen });
  const noSign = (): Finding => ({
    check: 'whether the guest ran',
    expected: "the guest's last line, which says that this test is done",
    seen: `exit code ${code}, ${lines.other === undefined ? 'without that line' : `after the guest of ${lines.other}`}${hostsWord(stderr)}`,
  });
  switch (expect.outcome) {
    case 'ok':
      if (code !== 0) return ended('run returns ok: exit code 0');
      if (!lines.done) return noSign();
      break;
    case 'err':
      if (code === 0) return ended('run returns err: an exit code other than 0');
      if (!lines.done) return noSign();
      break;
    case 'trap':
      if (!lines.mustTrap) return ended('the guest comes to the call that must trap');
      if (code === 0) return ended('a trap: an exit code other than 0');
      if (lines.done)
        return { check: 'how the run ends', expected: 'a trap', seen: "the guest's last line: it came to its end" };
      break;
    case 'ok-or-trap':
      if (code === 0) {
        if (!lines.done) return noSign();
        break;
      }
      if (lines.done) return ended('run returns ok: exit code 0');
      if (!lines.mayTrap) return ended('the guest comes to the call that may trap');
      break;
    case 'refuse':
      if (lines.spoke)
        return { check: 'how the run ends', expected: 'the host refuses the guest', seen: 'the guest ran' };
      if (code === 0) return ended('the host refuses the guest: an exit code other than 0');
      break;
    case 'refuse-or-trap':
      if (code === 0) return ended('the host refuses the guest, or the call traps: an exit code other than 0');
      if (lines.spoke && !lines.mustTrap) return ended('the guest comes to the call that must trap');
      break;
  }
  if (expect.code !== undefined && code !== expect.code) return ended(`exit code ${expect.code}`);
  return undefined;
}

/** What is wrong about what the guest left: on stdout, on the host's console, and in its directories. */
function wrongState(expect: Expect, outcome: Outcome): Finding | undefined {
  if (expect.stdout !== undefined) {
    const wrong = wrongStdout(expect.stdout, outcome.stdout);
    if (wrong) return wrong;
  }
  const { console: text } = expect;
  if (text !== undefined && !outcome.stdout.head.includes(text) && !outcome.stderr.head.includes(text))
    return {
      check: 'what the host writes',
      expected: `${JSON.stringify(text)} on stdout or stderr`,
      seen: 'no such text',
    };
  if (expect.again === 'differs' && outcome.before?.sha256 === outcome.stdout.sha256) {
    const seen = `twice ${outcome.stdout.total} bytes: ${start(outcome.stdout.head)}`;
    return { check: 'what stdout carried in two runs', expected: 'other bytes the second time', seen };
  }
  for (const [guest, tree] of Object.entries(expect.dirs ?? {})) {
    const wrong = wrongDirectory(guest, describeTree(tree), outcome.dirs.get(guest));
    if (wrong) return wrong;
  }
  return undefined;
}

/** The first bytes of a stream, for a human. */
const start = (from: Buffer) => JSON.stringify(from.subarray(0, 60).toString('utf8'));

function wrongStdout(content: Content, stdout: Captured): Finding | undefined {
  const bytes = bytesOf(content);
  if (bytes.length === stdout.total && sha256(bytes) === stdout.sha256) return undefined;
  const differs = bytes.findIndex((byte, index) => index < stdout.head.length && byte !== stdout.head[index]);
  const where = differs < 0 ? '' : `, the first difference at byte ${differs}`;
  return {
    check: 'what stdout carried',
    expected: `${bytes.length} bytes: ${start(bytes)}`,
    seen: `${stdout.total} bytes: ${start(stdout.head)}${where}`,
  };
}

function wrongDirectory(
  guest: string,
  expected: DirectoryState,
  seen: DirectoryState | undefined,
): Finding | undefined {
  const check = `what ${guest} holds afterwards`;
  for (const [path, text] of expected) {
    const there = seen?.get(path);
    if (there !== text) return { check, expected: `${path}: ${text}`, seen: `${path}: ${there ?? 'absent'}` };
  }
  for (const [path, text] of seen ?? []) {
    if (!expected.has(path)) return { check, expected: `no ${path}`, seen: `${path}: ${text}` };
  }
  return undefined;
}
