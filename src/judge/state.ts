import { sha256 } from '../hash.js';
import { bytesOf } from '../model/content.js';
import type { Captured, DirectoryState, Outcome } from '../model/outcome.js';
import type { Content, Expect } from '../model/test.js';
import { describeTree } from '../model/tree.js';
import type { Finding } from '../model/verdict.js';

/** What is wrong about what the guest left: on stdout, on the host's console, and in its directories. */
export function wrongState(expect: Expect, outcome: Outcome): Finding | undefined {
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
