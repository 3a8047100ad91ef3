import { UsageError } from '../errors.js';
import { argumentsOf, CALLS, type CallName } from './calls.js';

/** The version of the format of programs and of traces; the guest has the same. */
export const VERSION_LINE = 'wasi-explore 3';

/** One call: its name, and its arguments as words of the format (docs/explore.md). */
export interface Call {
  readonly name: CallName;
  readonly words: readonly string[];
}

/** Calls that one guest makes, one after the other, in a directory of its own. */
export type Program = readonly Call[];

/** The slot that a call fills; nothing for one that makes nothing. */
export const filledSlot = ({ name, words }: Call): string | undefined => {
  const at = argumentsOf(name).findIndex((kind) => kind.startsWith('new-'));
  return at < 0 ? undefined : words[at];
};

/** A call as a line. */
export const lineOf = ({ name, words }: Call): string => [name, ...words].join(' ');

/** A program as text, without what is around it. */
export const sourceOf = (program: Program): string => program.map(lineOf).join('\n');

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

/** A program, and the directory that is its own, below the preopened one. */
export interface Placed {
  readonly place: string;
  readonly program: Program;
  /** The places of calls that are not made. */
  readonly leftOut?: ReadonlySet<number>;
}

/** What stands in the place of a call that is not made: the guest answers `skip`, as to all that it cannot do. */
const LEFT_OUT = 'left-out';

/** The file that the guest reads. @param careful whether each answer is written before the next call */
export function encode(programs: readonly Placed[], careful: boolean): string {
  const lines = [VERSION_LINE, ...(careful ? ['careful'] : [])];
  for (const { place, program, leftOut } of programs) {
    const calls = program.map((call, at) => (leftOut?.has(at) ? LEFT_OUT : lineOf(call)));
    lines.push(`= ${place}`, ...calls, '.');
  }
  return `${lines.join('\n')}\n`;
}

/** A link to an absolute path, which no guest can make: in the directory of each program that names it. */
export const ABSOLUTE_LINK = 'abs';

/** Whether a program names the link to an absolute path. */
export const usesAbsoluteLink = (program: Program): boolean =>
  program.some(({ words }) => words.some((word) => /^"(?:.*\/)?abs(?:\/|$)/.test(word)));

/** Whether a program asks for its directory as a preopened one. */
export const usesPreopen = (program: Program): boolean => program.some(({ name }) => name === 'preopened');

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
      if (known !== 'poll' && words.length !== expected)
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
