import type { Exit } from '../model/outcome.js';
import { type Answer, answerOf } from './answer.js';
import type { Given } from './model/given.js';
import { VERSION_LINE } from './program.js';

/** What a host did with a program. */
export interface Trace {
  /** How far the guest could open the directory of the program. */
  readonly root: 'mutable' | 'limited' | 'missing';
  /** An answer for each call, up to the one that ended the host. */
  readonly answers: readonly Answer[];
  readonly given: Given;
}

/** What one start of the host has given. */
export interface Run {
  readonly exit: Exit;
  readonly traces: readonly Trace[];
  /** Whether the last trace is of a program that has not ended. */
  readonly isOpen: boolean;
  readonly stderr: string;
}

/** Reads what the guest has written. */
export function readTraces(text: string, start: Omit<Given, 'tick'>): Pick<Run, 'traces' | 'isOpen'> {
  const traces: { root: Trace['root']; answers: Answer[]; given: Given }[] = [];
  let given: Given = { ...start, tick: 0n };
  let isOpen = false;
  const lines = text.split('\n');
  // The last line is empty, or was cut off.
  lines.pop();
  for (const line of lines) {
    if (line.startsWith(`${VERSION_LINE} `)) {
      given = { ...given, tick: BigInt(line.slice(VERSION_LINE.length + 1)) };
      continue;
    }
    const begins = /^= \S+ (mutable|limited|missing)$/.exec(line);
    if (begins) {
      traces.push({ root: begins[1] as Trace['root'], answers: [], given });
      isOpen = true;
    } else if (line === '.') isOpen = false;
    else traces.at(-1)?.answers.push(answerOf(line));
  }
  return { traces, isOpen };
}

/** The answer to the call that has ended the host. */
export function endOf({ exit, stderr }: Run): Answer {
  if (exit.kind === 'timeout') return { kind: 'hung' };
  const how =
    exit.kind === 'signal'
      ? `the host was ended by ${exit.signal}`
      : exit.kind === 'code'
        ? 'the host ended'
        : exit.kind === 'stopped'
          ? 'the host was stopped'
          : exit.message;
  const why = reasonIn(stderr);
  const code = exit.kind === 'code' ? ` with code ${exit.code}` : '';
  return { kind: 'ended', how: `${how}${code}${why === undefined ? '' : `: ${why.slice(0, 160)}`}` };
}

/** The line of stderr that says most about why a host has ended. */
function reasonIn(stderr: string): string | undefined {
  const lines = stderr
    .slice(0, Math.max(0, stderr.indexOf('Stack backtrace:')) || undefined)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('at '));
  // Where an error has causes, the last one is the cause of all others.
  const cause = lines.findLast((line) => /^\d+: (?!0x)/.test(line))?.replace(/^\d+: /, '');
  return cause ?? lines.find((line) => /error|trap|panic|unreachable/i.test(line));
}
