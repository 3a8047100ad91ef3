import type { Outcome } from '../model/outcome.js';
import { type Expect, handlesOf } from '../model/test.js';
import type { Finding } from '../model/verdict.js';
import type { GuestLines } from './guest-lines.js';
import { hostsWord } from './host-words.js';

/** What came on stderr, and the guest's lines in it. */
export interface Said {
  readonly lines: GuestLines;
  readonly stderr: string;
}

/** Why a server had to be killed, where its peers do not say it. */
export function stuckServer({ serving }: Outcome): Finding | undefined {
  if (!serving) return undefined;
  if (serving.address === undefined)
    return { check: 'the address of the server', expected: serving.where, seen: 'no such line' };
  if (serving.asked === undefined) return undefined;
  return { check: 'how the server ends', expected: `it ends at ${serving.asked}`, seen: 'it does not' };
}

/** A server that ends before it is asked to: a guest that traps may take it with it, nothing else may. */
export function endedByItself({ outcome }: Expect, code: number, stderr: string): Finding | undefined {
  if (outcome === 'trap') return undefined;
  return {
    check: 'how the server ends',
    expected: 'it serves until it is asked to end',
    seen: `it ends by itself: exit code ${code}${hostsWord(stderr)}`,
  };
}

/** What is wrong about the calls of a guest that was served. */
export function wrongCalls(expect: Expect, lines: GuestLines, stderr: string): Finding | undefined {
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
export function wrongEnd(expect: Expect, code: number, { lines, stderr }: Said): Finding | undefined {
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
