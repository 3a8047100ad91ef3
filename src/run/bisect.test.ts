import { expect, it } from 'vitest';
import type { Verdict } from '../model/verdict.js';
import { bisect } from './bisect.js';

const letters: Record<string, Verdict | undefined> = { F: 'fail', P: 'pass', T: 'timeout', x: undefined };

/** Searches in a series that is written as a word: F fails, P passes, T times out, x gives no verdict. */
async function search(word: string) {
  const tried: number[] = [];
  const found = await bisect(
    word.split('').map((_, at) => at),
    (at) => {
      tried.push(at);
      const verdict = letters[word[at] ?? ''];
      return Promise.resolve({ reason: '', ...(verdict ? { verdict } : {}) });
    },
  );
  const { oldest, newest, change } = found;
  return { tried, oldest, newest, change: change && [change.last.release, change.first.release, change.between] };
}

it.each([
  ['FP', [0, 1, []]],
  ['FFFPPPP', [2, 3, []]],
  ['PFFFFFF', [0, 1, []]],
  ['PPPPPPF', [5, 6, []]],
  // Any other verdict than the oldest one counts.
  ['FFTTPP', [1, 2, []]],
  // What gives no verdict is left out, and named where the change may lie in it.
  ['xxFFPPx', [3, 4, []]],
  ['FFxxPP', [1, 4, [2, 3]]],
  ['FxxxxP', [0, 5, [1, 2, 3, 4]]],
])('%s: the change lies between %j', async (word, change) => {
  expect((await search(word)).change).toEqual(change);
});

it('a series of 1000 takes 12 attempts at most', async () => {
  for (const old of [1, 2, 333, 512, 998, 999]) {
    const { tried, change } = await search('F'.repeat(old) + 'P'.repeat(1000 - old));
    expect(change).toEqual([old - 1, old, []]);
    expect(tried.length).toBeLessThanOrEqual(12);
  }
});

it('no release is tried twice', async () => {
  const { tried } = await search('xFFxxPxPPx');
  expect(new Set(tried).size).toBe(tried.length);
});

it('ends with the same verdict: only they are tried', async () => {
  const { tried, change, oldest, newest } = await search('FPPF');
  expect({ tried, change }).toEqual({ tried: [0, 3], change: undefined });
  expect([oldest?.verdict, newest?.verdict]).toEqual(['fail', 'fail']);
});

it('one release that gives a verdict is both ends', async () => {
  expect(await search('xFx')).toMatchObject({ oldest: { release: 1 }, newest: { release: 1 } });
});

it.each(['', 'x', 'xxx'])('"%s": without a verdict there is nothing', async (word) => {
  expect(await search(word)).toMatchObject({ oldest: undefined, newest: undefined, change: undefined });
});
