import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/model/requirement.js';
import { metBy, percent, shareOf } from './score.js';
import type { SiteIndex, SiteRun } from './site.js';

/** An index with one requirement that binds and one test of each of these levels, and a run with a letter for each test. */
function site(levels: readonly Level[], verdicts: string): readonly [SiteIndex, SiteRun] {
  const run: SiteRun = {
    key: 'a-host',
    host: 'a-host',
    version: '1.0.0',
    runner: 'a-host',
    spec: '0.2.12',
    os: 'linux',
    arch: 'x64',
    started: '2026-01-01T00:00:00Z',
    durationMs: 1,
    complete: true,
    fixtures: '',
    verdicts,
  };
  const index: SiteIndex = {
    format: 2,
    tool: { name: 'wasi-conformance', version: '0.0.0' },
    spec: '0.2.12',
    runs: [run],
    requirements: [
      {
        id: 'io.a.b',
        suite: 'io',
        interface: 'wasi:io/a',
        function: 'b',
        level: 'must',
        since: '0.2.0',
        statement: 'b returns.',
        link: 'https://example.org',
      },
    ],
    tests: levels.map((level, at) => ({
      id: `io/b/${at}`,
      suite: 'io',
      title: 'b',
      level,
      requirements: ['io.a.b'],
      source: '',
    })),
  };
  return [index, run];
}

const met = (levels: readonly Level[], verdicts: string) => {
  const [index, run] = site(levels, verdicts);
  return metBy(index, { id: 'io.a.b', level: 'must' }, run);
};

describe('a requirement that binds', () => {
  it.each([
    ['pp', 'met'],
    ['pF', 'unmet'],
    ['pt', 'unmet'],
    ['pc', 'unmet'],
    ['ps', 'met'],
    ['s-', 'unknown'],
  ])('with tests of its level and the verdicts %s is %s', (verdicts, expected) => {
    expect(met(['must', 'must'], verdicts)).toBe(expected);
  });

  it('is not broken by a host that fails a test of what it should do or may choose', () => {
    expect(met(['must', 'should'], 'pf')).toBe('met');
    expect(met(['must', 'may'], 'pf')).toBe('met');
    expect(met(['must', 'should'], 'fp')).toBe('unmet');
  });

  it('is met where a weaker test alone passes, and not judged where it alone fails', () => {
    expect(met(['should'], 'p')).toBe('met');
    expect(met(['should'], 'f')).toBe('unknown');
  });

  it('counts in the share of those that are judged', () => {
    const share = shareOf(...site(['must', 'should'], 'pf'), ({ level }) => level === 'must');
    expect(percent(share)).toBe(100);
  });
});
