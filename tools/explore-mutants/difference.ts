import { type Answer, describe } from '../../src/explore/answer.js';
import type { CallName } from '../../src/explore/calls.js';
import type { Trace } from '../../src/explore/traces.js';
import type { Program } from '../../src/explore/program.js';

/** Where two traces of a program differ first, in more than what differs each time. */
export function firstOther(program: Program, one: Trace | undefined, other: Trace | undefined): number | undefined {
  if (!one || !other) return undefined;
  const at = program.findIndex((call, index) => {
    const [first, second] = [one.answers[index], other.answers[index]];
    return first !== undefined && second !== undefined && lasting(call.name, first) !== lasting(call.name, second);
  });
  return at < 0 ? undefined : at;
}

/** What of an answer is the same each time. */
function lasting(name: CallName, answer: Answer): string {
  if (answer.kind !== 'ok') return describe(answer);
  if (name.startsWith('stat')) {
    const [kind, links, size, ...times] = answer.words;
    return [kind, kind === 'directory' ? '' : `${links} ${size}`, ...times.map((time) => time === 'none')].join(' ');
  }
  return /^(?:monotonic|wall|subscribe|metadata-hash|poll|ready|block)/.test(name) ? 'ok' : describe(answer);
}
