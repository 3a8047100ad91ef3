import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../model/content.js';
import type { Captured, Outcome } from '../model/outcome.js';
import type { Expect } from '../model/test.js';
import { describeTree } from '../model/tree.js';
import { judge } from './judge.js';

function captured(text: string | Buffer): Captured {
  const bytes = Buffer.from(text);
  return { head: bytes, total: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

interface Parts extends Partial<Omit<Outcome, 'stdout' | 'stderr'>> {
  code?: number;
  stdout?: string | Buffer;
  stderr?: string;
}

function outcome(parts: Parts): Outcome {
  const { code = 0, stdout = '', stderr = '', ...rest } = parts;
  return {
    exit: { kind: 'code', code },
    dirs: new Map(),
    durationMs: 1,
    ...rest,
    stdout: captured(stdout),
    stderr: captured(stderr),
  };
}

const verdict = (expected: Expect, seen: Outcome) =>
  judge({ expect: expected, since: '0.2.0', id: 'io/x/y' }, seen).verdict;
/** The guest's last line. */
const DONE = 'done: io/x/y\n';
const CHECK = 'check: the permit\nexpected: more than 0\nseen: 0\nat: io/check-write/a.rs:12\n';

describe('judge', () => {
  it('sets stdout against that of the run before, where it is to differ', () => {
    const twice = (before: string) =>
      verdict(
        { outcome: 'ok', again: 'differs' },
        { ...outcome({ stdout: 'a', stderr: DONE }), before: captured(before) },
      );
    expect(twice('b')).toBe('pass');
    expect(twice('a')).toBe('fail');
  });

  it('skips a guest of a later 0.2 that the host does not start, and only that', () => {
    const later = (seen: Outcome) => judge({ expect: { outcome: 'ok' }, since: '0.2.12', id: 'io/x/y' }, seen);
    const { verdict, reason } = later(outcome({ code: 1, stderr: 'Error: unknown import\n' }));
    expect(verdict).toBe('skip');
    expect(reason).toMatch(/WASI 0\.2\.12.*unknown import/);
    expect(later(outcome({ code: 1, stderr: CHECK })).verdict).toBe('fail');
    expect(later(outcome({ stderr: DONE })).verdict).toBe('pass');
  });

  it('asks ok and err for the sign of life of the very test, and says whether the guest ran', () => {
    for (const stderr of ['', 'done: io/x/z\n', 'signal: io/x/y\n']) {
      expect(verdict({ outcome: 'ok' }, outcome({ stderr }))).toBe('fail');
      expect(verdict({ outcome: 'err' }, outcome({ code: 1, stderr }))).toBe('fail');
      expect(judge({ expect: { outcome: 'ok' }, since: '0.2.0', id: 'io/x/y' }, outcome({ stderr })).ran).toBe('no');
    }
    expect(judge({ expect: { outcome: 'ok' }, since: '0.2.0', id: 'io/x/y' }, outcome({ stderr: DONE })).ran).toBe(
      'yes',
    );
  });

  it('takes no sign of life that comes with those of other tests', () => {
    const stderr = `done: io/x\n${DONE}done: io/x/z\n`;
    const seen = judge({ expect: { outcome: 'ok' }, since: '0.2.0', id: 'io/x/y' }, outcome({ stderr }));
    expect(seen).toMatchObject({ verdict: 'fail', ran: 'no' });
    expect(seen.reason).toMatch(/after the guest of io\/x$/);
  });

  it('passes no trap of a guest that says it came to its end', () => {
    const mustTrap = 'must-trap: io/x/y: write\n';
    const trap = (stderr: string) => verdict({ outcome: 'trap' }, outcome({ code: 1, stderr }));
    expect(trap(mustTrap)).toBe('pass');
    expect(trap(`${mustTrap}${DONE}`)).toBe('fail');
  });

  it('passes a call that may trap where it does and where run returns ok, and only once the guest has come to it', () => {
    const mayTrap = 'may-trap: io/x/y: write\n';
    const either = (code: number, stderr: string) => verdict({ outcome: 'ok-or-trap' }, outcome({ code, stderr }));
    expect(either(0, `${mayTrap}${DONE}`)).toBe('pass');
    expect(either(1, mayTrap)).toBe('pass');
    expect(either(0, mayTrap)).toBe('fail');
    expect(either(0, '')).toBe('fail');
    expect(either(1, '')).toBe('fail');
    expect(either(1, 'may-trap: io/x/z: write\n')).toBe('fail');
    expect(either(1, `${mayTrap}${DONE}`)).toBe('fail');
    expect(either(1, mayTrap + CHECK)).toBe('fail');
    expect(verdict({ outcome: 'trap' }, outcome({ code: 1, stderr: mayTrap }))).toBe('fail');
  });

  it('skips what the guest says is not applicable, with its reason', () => {
    const stderr = `not-applicable: open-at of a.txt fails with unsupported\n${DONE}`;
    expect(
      judge({ expect: { outcome: 'ok' }, since: '0.2.0', id: 'io/x/y' }, outcome({ code: 1, stderr })),
    ).toMatchObject({
      verdict: 'skip',
      reason: 'not applicable: open-at of a.txt fails with unsupported',
    });
  });

  it('passes a refusal only where the control runs', () => {
    const refused = outcome({ code: 1, stderr: 'unknown import\n' });
    const control = (seen: Outcome) => verdict({ outcome: 'refuse-or-trap' }, { ...refused, control: seen });
    expect(control(outcome({ stderr: DONE }))).toBe('pass');
    expect(control(outcome({}))).toBe('skip');
    expect(control(refused)).toBe('skip');
  });

  it('passes a run that returns ok, and fails one that does not', () => {
    expect(verdict({ outcome: 'ok' }, outcome({ stderr: DONE }))).toBe('pass');
    expect(verdict({ outcome: 'ok' }, outcome({ code: 1 }))).toBe('fail');
  });

  it('shows an error code by its name', () => {
    const code = 'ErrorCode { code: 33, name: "read-only", message: "A read-only file system." }';
    const stderr = `check: a call\nexpected: err(${code})\nseen: ok(())\n`;
    const { finding } = judge(
      { expect: { outcome: 'ok' }, since: '0.2.0', id: 'io/x/y' },
      outcome({ code: 1, stderr }),
    );
    expect(finding).toEqual({ check: 'a call', expected: 'err(error-code::read-only)', seen: 'ok(())' });
  });

  it('takes the finding from the guest, with its place in the source', () => {
    const { reason, finding } = judge(
      { expect: { outcome: 'ok' }, since: '0.2.0', id: 'io/x/y' },
      outcome({ code: 1, stderr: `noise\n${CHECK}` }),
    );
    expect(finding).toEqual({
      check: 'the permit',
      expected: 'more than 0',
      seen: '0',
      at: 'suites/io/check-write/a.rs:12',
    });
    expect(reason).toBe('the permit: expected more than 0, seen 0');
  });

  it('fails a run whose guest reported a failed check though the host says that all is well', () => {
    expect(verdict({ outcome: 'ok' }, outcome({ stderr: CHECK }))).toBe('fail');
  });

  it('says what the host said when the guest said nothing', () => {
    const { reason } = judge(
      { expect: { outcome: 'ok' }, since: '0.2.0', id: 'io/x/y' },
      outcome({ code: 1, stderr: 'hm\nError: no such import\n' }),
    );
    expect(reason).toContain('Error: no such import');
  });

  it('asks of err that the guest has run', () => {
    expect(verdict({ outcome: 'err' }, outcome({ code: 1, stderr: DONE }))).toBe('pass');
    expect(verdict({ outcome: 'err' }, outcome({ code: 1, stderr: 'host: cannot load\n' }))).toBe('fail');
    expect(verdict({ outcome: 'err' }, outcome({ code: 0, stderr: DONE }))).toBe('fail');
  });

  it('asks of a trap that the guest came to the call and that it did not return', () => {
    const announced = 'must-trap: io/x/y: write\n';
    expect(verdict({ outcome: 'trap' }, outcome({ code: 134, stderr: announced }))).toBe('pass');
    expect(verdict({ outcome: 'trap' }, outcome({ code: 134 }))).toBe('fail');
    expect(verdict({ outcome: 'trap' }, outcome({ code: 0, stderr: announced }))).toBe('fail');
    expect(verdict({ outcome: 'trap' }, outcome({ code: 1, stderr: announced + CHECK }))).toBe('fail');
  });

  it('distinguishes a refusal from a run', () => {
    expect(verdict({ outcome: 'refuse' }, outcome({ code: 1, stderr: 'unknown import\n' }))).toBe('pass');
    expect(verdict({ outcome: 'refuse' }, outcome({ code: 1, stderr: 'must-trap: io/x/y: set-flags\n' }))).toBe('fail');
    expect(verdict({ outcome: 'refuse' }, outcome({ code: 0 }))).toBe('fail');
    expect(verdict({ outcome: 'refuse-or-trap' }, outcome({ code: 1, stderr: 'must-trap: io/x/y: set-flags\n' }))).toBe(
      'pass',
    );
    expect(verdict({ outcome: 'refuse-or-trap' }, outcome({ code: 0, stderr: 'must-trap: io/x/y: x\n' }))).toBe('fail');
  });

  it('asks for the exit code that the spec fixes', () => {
    expect(verdict({ outcome: 'ok', code: 0 }, outcome({ stderr: DONE }))).toBe('pass');
    expect(verdict({ outcome: 'err', code: 7 }, outcome({ code: 1, stderr: DONE }))).toBe('fail');
  });

  it('looks for a text on the console of the host, which is stdout or stderr', () => {
    const expected: Expect = { outcome: 'ok', console: 'hello' };
    expect(verdict(expected, outcome({ stderr: `${DONE}hello\n` }))).toBe('pass');
    expect(verdict(expected, outcome({ stderr: DONE, stdout: 'out: hello' }))).toBe('pass');
    expect(verdict(expected, outcome({ stderr: DONE, stdout: 'hell' }))).toBe('fail');
  });

  it('compares all of stdout, and says where it differs first', () => {
    const expected: Expect = { outcome: 'ok', stdout: { pattern: 300 } };
    const bytes = bytesOf({ pattern: 300 });
    expect(verdict(expected, outcome({ stderr: DONE, stdout: bytes }))).toBe('pass');
    expect(verdict(expected, outcome({ stderr: DONE, stdout: bytes.subarray(1) }))).toBe('fail');
    bytes[40] = 0;
    expect(
      judge({ expect: expected, since: '0.2.0', id: 'io/x/y' }, outcome({ stderr: DONE, stdout: bytes })).reason,
    ).toContain('the first difference at byte 40');
  });

  it('compares what a directory holds: what is missing, what differs, what should not be there', () => {
    const expected: Expect = { outcome: 'ok', dirs: { '/data': { a: 'x', sub: { dir: { b: { symlink: '../a' } } } } } };
    const holding = (tree: Parameters<typeof describeTree>[0]) =>
      outcome({ stderr: DONE, dirs: new Map([['/data', describeTree(tree)]]) });
    expect(verdict(expected, holding({ a: 'x', sub: { dir: { b: { symlink: '../a' } } } }))).toBe('pass');
    expect(
      judge(
        { expect: expected, since: '0.2.0', id: 'io/x/y' },
        holding({ a: 'y', sub: { dir: { b: { symlink: '../a' } } } }),
      ).reason,
    ).toMatch(/a: file/);
    expect(
      judge({ expect: expected, since: '0.2.0', id: 'io/x/y' }, holding({ a: 'x', sub: { dir: {} } })).reason,
    ).toMatch(/sub\/b: absent/);
    expect(
      judge(
        { expect: expected, since: '0.2.0', id: 'io/x/y' },
        holding({ a: 'x', sub: { dir: { b: { symlink: '../a' } } }, c: '' }),
      ).reason,
    ).toMatch(/expected no c/);
    expect(verdict(expected, outcome({}))).toBe('fail');
  });

  it('keeps apart hosts that hang, crash, or could not be run', () => {
    const { verdict: hung, finding } = judge(
      { expect: { outcome: 'ok' }, since: '0.2.0', id: 'io/x/y' },
      outcome({ exit: { kind: 'timeout', seconds: 10 }, stderr: CHECK }),
    );
    expect(hung).toBe('timeout');
    expect(finding?.check).toBe('the permit');
    expect(verdict({ outcome: 'trap' }, outcome({ exit: { kind: 'signal', signal: 'SIGSEGV' } }))).toBe('crash');
    expect(verdict({ outcome: 'ok' }, outcome({ exit: { kind: 'harness', message: 'no space left' } }))).toBe('error');
  });
});
