import { describe, expect, it } from 'vitest';
import { CALLS } from './calls.js';
import { sample } from './generate/programs.js';
import { decode, encode, quote, sourceOf, unquote } from './program.js';

describe('programs', () => {
  it('are the same for the same seed, and others for another one', () => {
    const bounds = { least: 5, most: 20 };
    const texts = (seed: number) => sample(bounds, seed, 20).map(sourceOf);
    expect(texts(3)).toEqual(texts(3));
    expect(texts(3)).not.toEqual(texts(4));
  });

  it('can be read as they were written', () => {
    const all = sample({ least: 5, most: 30 }, 1, 50);
    expect(
      decode(
        encode(
          all.map((program, at) => ({ place: `p${at}`, program })),
          true,
        ),
        'test',
      ),
    ).toEqual(all);
  });

  it('make every call that there is', () => {
    const made = new Set(sample({ least: 20, most: 40 }, 1, 300).flatMap((program) => program.map(({ name }) => name)));
    expect([...made].sort()).toEqual(Object.keys(CALLS).sort());
  });

  it.each(['', 'a b', 'é/%', 'x\0y', '"'])('the text %j is a word', (text) => {
    expect(quote(text)).not.toMatch(/\s/);
    expect(unquote(quote(text))).toBe(text);
  });
});
