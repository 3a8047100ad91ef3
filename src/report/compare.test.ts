import { describe, expect, it } from 'vitest';
import { madeUpReport, madeUpResult } from '../../tests/support/made-up.js';
import { compareReports } from './compare.js';
import { mergeReports } from './merge.js';

describe('compare', () => {
  it('says what was fixed, broken, changed, and what came and went', () => {
    const before = madeUpReport([
      madeUpResult('a', 'pass'),
      madeUpResult('b', 'fail'),
      madeUpResult('c', 'fail'),
      madeUpResult('d', 'skip'),
      madeUpResult('e', 'pass'),
      madeUpResult('g', 'pass'),
    ]);
    const after = madeUpReport([
      madeUpResult('a', 'crash'),
      madeUpResult('b', 'pass'),
      madeUpResult('c', 'timeout'),
      madeUpResult('d', 'pass'),
      madeUpResult('e', 'pass'),
      madeUpResult('f', 'fail'),
    ]);
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
    const { fixed, broken, otherwise, appeared, gone } = compareReports(before, after);
    expect([fixed, broken, otherwise, appeared, gone].map(ids)).toEqual([['b'], ['a'], ['c', 'd'], ['f'], ['g']]);
  });
});

describe('merge', () => {
  const part = (index: number, id: string, more = {}) => ({
    file: `${index}.json`,
    report: madeUpReport([madeUpResult(id, 'pass')], { shard: { index, of: 2 }, ...more }),
  });

  it('joins the parts, in the order of their tests', () => {
    const whole = mergeReports([part(2, 'a', { durationMs: 7 }), part(1, 'b', { complete: false })]);
    expect(whole.results.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(whole.totals).toMatchObject({ tests: 2, pass: 2 });
    expect(whole).toMatchObject({ durationMs: 1000, complete: false });
    expect(whole).not.toHaveProperty('shard');
  });

  it.each([
    [
      'another host',
      { host: { name: 'other', version: '1.0.0', runner: 'x' } },
      /2\.json is of another host than 1\.json/,
    ],
    ['another version', { host: { name: 'made-up', version: '2.0.0', runner: 'x' } }, /another host/],
    ['other fixtures', { fixtures: '1'.repeat(64) }, /another set of fixtures/],
    ['another split', { shard: { index: 2, of: 3 } }, /another split/],
    ['the same part', { shard: { index: 1, of: 2 } }, /part 1 of 2 is there twice/],
    ['no part', { shard: undefined }, /2\.json is not a part of a run/],
  ])('refuses %s', (_, more, message) => {
    expect(() => mergeReports([part(1, 'a'), part(2, 'b', more)])).toThrow(message);
  });

  it('misses what is missing', () => {
    expect(() => mergeReports([part(2, 'b')])).toThrow(/part 1 of 2 is missing/);
  });
});
