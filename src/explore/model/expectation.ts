import { type Answer, describe } from '../answer.js';

/** Error codes; `any` where the text does not say which. */
export type Codes = ReadonlySet<string> | 'any';

/** One result that the text allows. */
export interface Option {
  /** For people to read. */
  readonly text: string;
  matches(answer: Answer): boolean;
  /** What is so from then on. */
  then?(answer: Answer): void;
}

/** What the text says of a call. */
export interface Expectation {
  readonly options: readonly Option[];
  /** The requirements that are violated by a success that is not allowed, and by a failure that is not. */
  readonly why: {
    readonly ok: readonly string[] | ((words: readonly string[]) => readonly string[]);
    readonly failure: readonly string[] | ((answer: Answer) => readonly string[]);
    /** What else may be the reason of a failure: a host that is known to violate it is not accused again. */
    readonly related?: readonly string[];
    /** Where a violation is one of less than the requirements' level: each one, or only a failure. */
    readonly level?: 'should' | 'failure-should';
  };
}

/** The requirements that an answer violates. */
export const violated = <Of>(ids: readonly string[] | ((of: Of) => readonly string[]), of: Of): readonly string[] =>
  typeof ids === 'function' ? ids(of) : ids;

/** The requirements of a success and of a failure, where they are the same. */
export const both = (...ids: string[]): Both => ({ ok: ids, failure: ids });

/** The same requirements in both cases. */
export interface Both {
  readonly ok: readonly string[];
  readonly failure: readonly string[];
}

/** The failure with one of these codes. */
export function fails(codes: Codes): Option {
  const text = codes === 'any' ? 'err with any code' : [...codes].map((code) => `err ${code}`).join(', or ');
  return { text, matches: (answer) => answer.kind === 'err' && (codes === 'any' || codes.has(answer.code)) };
}

/** The success with a value. @param check what is wrong with the value; nothing where it is right */
export function succeeds(
  text: string,
  check: (words: readonly string[]) => boolean,
  then?: (words: readonly string[]) => void,
): Option {
  return {
    text,
    matches: (answer) => answer.kind === 'ok' && check(answer.words),
    ...(then
      ? {
          then: (answer: Answer) => {
            if (answer.kind === 'ok') then(answer.words);
          },
        }
      : {}),
  };
}

/** A success without a value. */
export const done = (then?: (words: readonly string[]) => void): Option => succeeds('ok', () => true, then);

/** An answer of one of these kinds. */
export const of = (text: string, kinds: readonly Answer['kind'][], then?: (answer: Answer) => void): Option => ({
  text,
  matches: (answer) => kinds.includes(answer.kind),
  ...(then ? { then } : {}),
});

/** What the text is silent about: every answer is allowed, and afterwards nothing is known. */
export class Lost extends Error {
  override readonly name = 'Lost';

  constructor(answer: Answer) {
    super(`after ${describe(answer)} the text does not say what is so`);
  }
}

/** An answer of one of these kinds, about which the text is silent. @throws {Lost} in `then` */
export const silent = (text: string, kinds: readonly Answer['kind'][]): Option =>
  of(text, kinds, (answer) => {
    throw new Lost(answer);
  });
