import { describe, expect, it } from 'vitest';
import { byVersion, checkEnds, isBetween, isRange, seriesOf, stableOf } from './releases.js';

const releases = ['1.9.0', '1.10.0-rc.1', '1.10.1', '1.10.0', '2.0.0', 'latest', '1.24.1', '1.24.0'].map((version) => ({
  version,
}));
const versionsOf = (list: readonly { version: string }[]) => list.map(({ version }) => version);

it('stable releases are sorted by version, without pre-releases', () => {
  expect(versionsOf(stableOf(releases))).toEqual(['1.9.0', '1.10.0', '1.10.1', '1.24.0', '1.24.1', '2.0.0']);
});

it.each([
  ['>=1.10', ['1.10.1', '1.24.1', '2.0.0']],
  ['>=1.10 <2', ['1.10.1', '1.24.1']],
  ['1.24', ['1.24.1']],
  // The newest patch of those in the range.
  ['<=1.10.0', ['1.9.0', '1.10.0']],
  ['>=3', []],
])('a series of %s has the newest patch of each minor version', (range, expected) => {
  expect(versionsOf(seriesOf(releases, range))).toEqual(expected);
});

it.each([
  ['>=1.20', true],
  ['^1.0.0', true],
  ['1.24', true],
  ['1.24.0', false],
  ['latest', false],
  ['./wasmtime', false],
])('whether %s is a range: %s', (text, expected) => {
  expect(isRange(text)).toBe(expected);
});

describe('the ends of a series', () => {
  it.each([
    [{ from: '1.30' }, /--from 1\.30: name a version with three numbers/],
    [{ to: 'newest' }, /--to newest: name a version/],
    [{ from: '1.10.0', to: '1.9.0' }, /--from 1\.10\.0 is after --to 1\.9\.0/],
  ])('%j are refused', (given, message) => {
    expect(() => checkEnds(given)).toThrow(message);
  });

  it('belong to the series', () => {
    const given = { from: '1.9.0', to: '1.10.0' };
    expect(() => checkEnds(given)).not.toThrow();
    expect(['1.8.9', '1.9.0', '1.10.0', '1.10.1'].map((version) => isBetween(version, given))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('may be open, and what has no version lies between any two', () => {
    expect(isBetween('0.0.1', {})).toBe(true);
    expect(isBetween('9.0.0', { from: '1.0.0' })).toBe(true);
    expect(isBetween('unknown', { from: '1.0.0', to: '2.0.0' })).toBe(true);
  });
});

it.each([
  [
    ['10.0.0', '9.1', 'dev-9.0.2'],
    ['dev-9.0.2', '9.1', '10.0.0'],
  ],
  [
    ['2.0.0', 'unknown', '1.0.0'],
    ['2.0.0', 'unknown', '1.0.0'],
  ],
])('%j are ordered by version, or stay where one has none', (given, expected) => {
  expect(byVersion(given, (version) => version)).toEqual(expected);
});
