import type { Answer } from './answer.js';
import { argumentsOf } from './calls.js';
import { type Call, filledSlot, type Program } from './program.js';

/** When calls are left out. */
interface Threshold {
  /** Times that they have ended the host, or hung it: this costs much more. */
  readonly ended: number;
  readonly hung: number;
  /** How many of them did: the others may show something else. */
  readonly share: number;
}

/** Of calls that are alike in all that is said of them. */
const ALIKE: Threshold = { ended: 2, hung: 1, share: 0.5 };
/** Of calls that are alike in one argument: whether it is this one that ends the host, is less clear. */
const PARTLY: Threshold = { ended: 4, hung: 2, share: 0.9 };
/** From here on a number is one that few hosts have room for. */
const HUGE = 8;

/** Of all calls of one function: where it is not clear what they hang from. Each has taken as long as thousands of others. */
const FUNCTION: Threshold = { ended: Infinity, hung: 4, share: 0.03 };

/** What is known of one kind of call on a host. */
interface Record {
  calls: number;
  ended: number;
  hung: number;
  /** How often it was left out. */
  left: number;
}

/**
 * Which kinds of calls end a host, or hang it: each costs a start of the host, and one that hangs the whole limit of time. What has been seen
 * often enough is left out of later programs, so that the rest of them runs. Now and then one is made all the same.
 */
export class Hazards {
  readonly #kinds: Map<string, Record>;

  constructor(kinds: ReadonlyMap<string, Record> = new Map()) {
    this.#kinds = new Map([...kinds].map(([kind, record]) => [kind, { ...record }]));
  }

  copy(): Hazards {
    return new Hazards(this.#kinds);
  }

  /** @param answers of the program, up to the call that has ended the host, if one has */
  learn(program: Program, answers: readonly Answer[]): void {
    const kinds = kindsOf(program);
    for (const [at, { kind: end }] of answers.entries()) {
      // What was not made, and what the guest does at the end, says nothing.
      if (end === 'skip') continue;
      for (const kind of kinds[at] ?? []) {
        const record = this.#kinds.get(kind) ?? { calls: 0, ended: 0, hung: 0, left: 0 };
        record.calls++;
        if (end === 'ended') record.ended++;
        if (end === 'hung') record.hung++;
        this.#kinds.set(kind, record);
      }
    }
  }

  /** The places of the calls of a program that are not made. */
  leftOut(program: Program): ReadonlySet<number> {
    const out = new Set<number>();
    if (![...this.#kinds].some(([kind, record]) => isHazard(kind, record))) return out;
    for (const [at, kinds] of kindsOf(program).entries()) {
      const record = kinds
        .map((kind) => ({ kind, known: this.#kinds.get(kind) }))
        .find(({ kind, known }) => known && isHazard(kind, known))?.known;
      if (!record) continue;
      record.left++;
      // The 8th, 16th, 32nd and so on is made: the host may do better with it.
      if (record.left >= 8 && Number.isInteger(Math.log2(record.left))) continue;
      out.add(at);
    }
    return out;
  }
}

/** What the names of kinds begin with that are about one argument, and about a function. */
const PART = 'part ';
const ALL = 'all ';

function isHazard(kind: string, { calls, ended, hung }: Record): boolean {
  const least = kind.startsWith(PART) ? PARTLY : kind.startsWith(ALL) ? FUNCTION : ALIKE;
  return (ended >= least.ended || hung >= least.hung) && (ended + hung) / calls >= least.share;
}

/** What can be said of the calls of a program before it runs. */
function kindsOf(program: Program): string[][] {
  const slots = new Map<string, string>([['d0', 'directory']]);
  return program.map((call) => {
    const [first = ''] = call.words;
    const words = call.words.map((word, at) =>
      word === filledSlot(call) ? '' : (slots.get(word) ?? classOf(call, at, word)),
    );
    const filled = filledSlot(call);
    if (filled !== undefined) slots.set(filled, madeBy(call, slots.get(first) ?? ''));
    // Without a permit a write traps, and the permit is used up by what writes or flushes.
    if (first.startsWith('o')) {
      const of = (slots.get(first) ?? '').replace(PERMITTED, '');
      slots.set(first, call.name === 'check-write' ? of + PERMITTED : of);
    }
    // The call with all that is said of it, and with what is said of each argument alone.
    const parts = words.flatMap((word, at) => (word === '' ? [] : [`${PART}${call.name} ${at} ${word}`]));
    return [`${call.name} ${words.join(' ')}`, ...parts, `${ALL}${call.name}`];
  });
}

const PERMITTED = ' with a permit';

/** What a call makes, as far as it matters for what is called on it. */
function madeBy({ name, words }: Call, of: string): string {
  if (name === 'open-at') return `${words[3]?.includes('d') ? 'directory' : 'opened'} ${words[4]}`;
  if (name.endsWith('-via-stream')) return `${of.split(' ')[0]} ${sizeOf(words[1] ?? '')}`;
  if (name.startsWith('subscribe-')) return `${name} ${words[0]?.length}`;
  return of;
}

/** What kind of argument this is. Of most there is only one. */
function classOf({ name, words }: Call, at: number, word: string): string {
  switch (argumentsOf(name)[name === 'poll' ? 0 : at]) {
    case 'descriptor':
    case 'input':
    case 'output':
    case 'pollables':
    case 'entries':
    case 'stream':
    case 'any-slot':
      return word.slice(0, 1);
    case 'path':
    case 'contents':
      return pathKind(word, words);
    case 'length':
    case 'write-length':
    case 'offset':
    case 'duration':
      return sizeOf(word);
    case 'open-flags':
    case 'descriptor-flags':
    case 'path-flags':
    case 'standard':
      return word;
    case 'instant':
      return word.startsWith('now') ? word.slice(0, 4) : sizeOf(word);
    case 'time':
      return /^\d/.test(word) ? sizeOf(word.split('.')[0] ?? '') : word;
    default:
      return '';
  }
}

function sizeOf(word: string): string {
  if (!/^\d+$/.test(word)) return word;
  return word === '0' ? 'nothing' : word.length > HUGE ? word : 'some';
}

/** What is odd about a path. */
function pathKind(word: string, words: readonly string[]): string {
  const path = word.slice(1);
  const kinds = [
    path === '' && 'empty',
    path.includes('%00') && 'nul',
    path.startsWith('/') && 'absolute',
    path.endsWith('/') && 'slash',
    /(?:^|\/)\.\.?(?:\/|$)/.test(path) && 'dots',
    path.includes('%5c') && 'backslash',
    words.filter((other) => other === word).length > 1 && 'twice',
  ].filter((kind) => kind !== false);
  return kinds.join('+') || 'plain';
}
