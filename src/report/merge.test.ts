import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../model/report.js';
import { mergeReports, type Part } from './merge.js';
import { readReport } from './read.js';

interface Made {
  readonly index?: number;
  readonly of?: number;
  readonly ids?: readonly string[];
  readonly host?: string;
  readonly version?: string;
  readonly fixtures?: string;
}

/** A part with what a merge looks at. */
function part({ index = 1, of = 2, ids = [], host = 'h', version = '1.0.0', fixtures = 'f' }: Made): Part {
  const results = ids.map((id) => ({ id, verdict: 'pass', asExpected: true }));
  const report = { host: { name: host, version }, tool: { version: '0' }, fixtures, shard: { index, of }, results };
  return {
    file: `part-${index}.json`,
    report: { ...report, started: '', durationMs: 1, complete: true } as unknown as Report,
  };
}

const first = part({ index: 1, ids: ['b', 'c'] });

describe('a merge', () => {
  it('has the results of all parts, in order', () => {
    const { results, shard } = mergeReports([part({ index: 2, ids: ['a', 'd'] }), first]);
    expect(results.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(shard).toBeUndefined();
  });

  it.each([
    ['another host', part({ index: 2, host: 'i' }), /part-2\.json is of another host than part-1\.json: i 1\.0\.0/],
    ['another version', part({ index: 2, version: '2.0.0' }), /another host/],
    ['other fixtures', part({ index: 2, fixtures: 'g' }), /another set of fixtures/],
    ['another split', part({ index: 2, of: 3 }), /another split/],
    ['a part twice', part({ index: 1 }), /part 2 of 2 is missing|part 1 of 2 is there twice/],
    ['a part beyond the last', part({ index: 3 }), /part-3\.json is part 3 of 2/],
    ['a test twice', part({ index: 2, ids: ['c'] }), /part-2\.json has the test c, and so has part-1\.json/],
  ])('refuses %s', (_, second, message) => {
    expect(() => mergeReports([first, second])).toThrow(message);
  });
});

describe('a report that is not JSON', () => {
  it('is reported in one line', () => {
    const folder = mkdtempSync(join(tmpdir(), 'wasi-conformance-merge-'));
    const file = join(folder, 'bad.json');
    writeFileSync(file, '{\n "format": 1,\n oops\n}\n');
    try {
      expect(() => readReport(file)).toThrow(/^[^\n]*bad\.json is not a JSON document: [^\n]*$/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
