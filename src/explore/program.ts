import { UsageError } from '../errors.js';
import { argumentsOf, CALLS, type CallName } from './calls.js';

/** The version of the format of programs and of traces; the guest has the same. */
export const VERSION_LINE = 'wasi-explore 1';

/** One call: its name, and its arguments as words of the format (docs/explore.md). */
export interface Call {
  readonly name: CallName;
  readonly words: readonly string[];
}

/** Calls that one guest makes, one after the other, in a directory of its own. */
export type Program = readonly Call[];

/** A call as a line. */
export const lineOf = ({ name, words }: Call): string => [name, ...words].join(' ');

/** A program as text, without what is around it. */
export const textOf = (program: Program): string => program.map(lineOf).join('\n');

/** A text as a word. */
export function quote(text: string): string {
  const bytes = [...new TextEncoder().encode(text)];
  const word = bytes.map((byte) => {
    const character = String.fromCharCode(byte);
    return /[\w.~/-]/.test(character) ? character : `%${byte.toString(16).padStart(2, '0')}`;
  });
  return `"${word.join('')}`;
}

/** The text that a word stands for. */
export const unquote = (word: string): string => decodeURIComponent(word.slice(1));

/** Where the programs of one start of the guest lie: below the preopened directory. */
export const placeOf = (index: number): string => `p${index}`;

/** The file that the guest reads. @param careful whether each answer is written before the next call */
export function encode(programs: readonly Program[], careful: boolean): string {
  const lines = [VERSION_LINE, ...(careful ? ['careful'] : [])];
  programs.forEach((program, index) => {
    lines.push(`= ${placeOf(index)}`);
    for (const call of program) lines.push(lineOf(call));
    lines.push('.');
  });
  return `${lines.join('\n')}\n`;
}

/** Reads programs that `--replay` names: those of a file that the guest would read, or the calls of a single one. @throws {UsageError} */
export function decode(text: string, file: string): Program[] {
  const programs: Call[][] = [];
  text.split('\n').forEach((line, index) => {
    const fail = (what: string): never => {
      throw new UsageError(`${file}:${index + 1}: ${what}`);
    };
    const [name = '', ...words] = line.trim().split(/\s+/);
    if (index === 0 && name === 'wasi-explore') {
      if (line.trim() !== VERSION_LINE) fail(`this version reads "${VERSION_LINE}"`);
      return;
    }
    if (['', '.', 'careful'].includes(name) || name.startsWith('#')) return;
    if (name === '=') programs.push([]);
    else if (!(name in CALLS)) fail(`unknown call "${name}"`);
    else {
      const known = name as CallName;
      const expected = argumentsOf(known).length;
      if (known === 'poll' ? words.length === 0 : words.length !== expected)
        fail(`${name} takes ${expected} arguments, not ${words.length}`);
      argumentsOf(known).forEach((kind, at) => {
        if ((kind === 'path' || kind === 'contents') && !/^"(?:[^%]|%[\da-f]{2})*$/i.test(words[at] ?? ''))
          fail(`"${words[at]}" is not a text: it starts with a quotation mark`);
      });
      if (programs.length === 0) programs.push([]);
      programs.at(-1)?.push({ name: known, words });
    }
  });
  if (programs.length === 0) throw new UsageError(`${file}: there is no program in it`);
  return programs;
}
