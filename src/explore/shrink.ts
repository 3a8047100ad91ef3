import { argumentsOf, type Argument } from './calls.js';
import type { Call, Program } from './program.js';

export interface ShrinkOptions {
  /** Whether each of these programs still shows the finding: all of them are tried in one start of the host, or in a few. */
  readonly shows: (candidates: readonly Program[]) => Promise<readonly boolean[]>;
  /** Programs that are tried at once: few, where each one that shows the finding ends the host. */
  readonly atOnce: number;
  /** Milliseconds after which no further round begins. */
  readonly most: number;
  readonly signal: AbortSignal;
}

/**
 * Makes a program that shows a finding smaller: it leaves out calls, then makes arguments simpler. Each round tries many programs in one
 * start of the host, because a start takes longer than all of them.
 */
export async function shrink(program: Program, options: ShrinkOptions): Promise<Program> {
  const end = performance.now() + options.most;
  const isOver = () => options.signal.aborted || performance.now() > end;
  let smallest = program;
  /** The first of the candidates that still shows the finding, and all of them that do. */
  const round = async (candidates: readonly Program[]): Promise<Program[]> => {
    const good: Program[] = [];
    for (let at = 0; at < candidates.length && !isOver(); at += options.atOnce) {
      const part = candidates.slice(at, at + options.atOnce);
      const shown = await options.shows(part);
      good.push(...part.filter((_, index) => shown[index]));
      if (good.length > 0) break;
    }
    return good;
  };
  for (let isBetter = true; isBetter && !isOver();) {
    const [fewer] = await round(withFewerCalls(smallest));
    isBetter = fewer !== undefined;
    smallest = fewer ?? smallest;
  }
  for (let isBetter = true; isBetter && !isOver();) {
    const [simpler] = await round(withSimplerWords(smallest));
    isBetter = simpler !== undefined;
    smallest = simpler ?? smallest;
  }
  return smallest;
}

/** The program without some calls, those with the fewest first. The last call is the one that shows the finding. */
function withFewerCalls(program: Program): Program[] {
  const all: Program[] = [];
  const before = program.length - 1;
  for (let size = before; size >= 1; size = size > 1 ? Math.floor(size / 2) : 0) {
    for (let at = 0; at + size <= before; at += size) all.push([...program.slice(0, at), ...program.slice(at + size)]);
    const rest = before % size;
    if (rest > 0) all.push([...program.slice(0, before - rest), ...program.slice(before)]);
  }
  return all;
}

/** The program with one word made simpler, everywhere where it stands for the same. */
function withSimplerWords(program: Program): Program[] {
  const all: Program[] = [];
  const seen = new Set<string>();
  for (const [index, { name, words }] of program.entries()) {
    words.forEach((word, at) => {
      const kind = argumentsOf(name)[at];
      if (kind === undefined) return;
      for (const simpler of simplerOf(kind, word)) {
        const isName = kind === 'path' || kind === 'contents';
        // A name is changed in all calls at once: it is the same thing that they are about.
        const key = isName ? `${word} ${simpler}` : `${index} ${at} ${simpler}`;
        if (seen.has(key)) continue;
        seen.add(key);
        all.push(isName ? renamed(program, word, simpler) : replaced(program, { index, at }, simpler));
      }
    });
  }
  return all;
}

const replaced = (program: Program, { index, at }: { index: number; at: number }, word: string): Program =>
  program.map((call, number) => (number === index ? { ...call, words: call.words.with(at, word) } : call));

const renamed = (program: Program, from: string, to: string): Program =>
  program.map((call): Call => ({ ...call, words: call.words.map((word) => (word === from ? to : word)) }));

const NUMBERS = ['0', '1', '10'] as const;

function simplerOf(kind: Argument, word: string): string[] {
  switch (kind) {
    case 'length':
    case 'write-length':
    case 'offset':
    case 'seed':
    case 'duration':
    case 'advice':
      return NUMBERS.filter((number) => !/^\d+$/.test(word) || BigInt(number) < BigInt(word));
    case 'path-flags':
      return word === '-' ? [] : ['-'];
    case 'open-flags':
    case 'descriptor-flags':
      return word === '-' ? [] : Array.from(word).map((letter) => word.replace(letter, '') || '-');
    case 'time':
      return ['keep', '1.1'].filter((time) => word !== time && word !== 'keep');
    case 'path':
    case 'contents':
      return word.length > 2 ? ['"a', '"b', ...shorterPaths(word)] : [];
    default:
      return [];
  }
}

/** A path without one of its steps. */
function shorterPaths(word: string): string[] {
  const parts = word.slice(1).split('/');
  return parts.length < 2 ? [] : parts.map((_, at) => `"${parts.toSpliced(at, 1).join('/')}`);
}
