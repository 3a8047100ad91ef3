import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report, Result } from '../model/report.js';
import type { Verdict } from '../model/verdict.js';
import { expectationsFrom } from './baseline.js';
import { updateExpectations } from './update.js';

const TESTS = ['a/one', 'a/two', 'a/three', 'b/one'].map((id) => ({ id, formerly: [] }));
let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'wasi-conformance-update-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** A result with what an update looks at. */
function result(id: string, verdict: Verdict, known = false): Result {
  const expectation = known ? { expectation: { reason: 'r', evidence: 'e' } } : {};
  const asExpected = known ? verdict === 'fail' : verdict === 'pass';
  return { id, verdict, reason: 'because', asExpected, ...expectation } as unknown as Result;
}

const report = (...results: Result[]) => ({ host: { name: 'h', version: '2.0.0' }, results }) as unknown as Report;

function update(text: string, ...results: Result[]): string {
  const file = join(folder, 'h.yaml');
  writeFileSync(file, text);
  updateExpectations(file, report(...results), TESTS);
  return readFileSync(file, 'utf8');
}

const entry = (tests: string, more = '') =>
  `  - tests:\n${tests}    verdicts: [fail]\n${more}    reason: It does so.\n    evidence: >-\n      Seen in its source.\n`;

describe('an update of expectations', () => {
  it('takes off what passes and keeps the comments beside the rest', () => {
    const before = `expectations:\n  # about a\n${entry('      # first\n      - a/one\n      # second\n      - a/two\n')}`;
    const after = update(before, result('a/one', 'pass', true), result('a/two', 'fail', true));
    expect(after).toContain('# second\n      - a/two');
    expect(after).toContain('# about a');
    expect(after).not.toContain('a/one');
  });

  it('keeps what a glob stands for beyond the tests of this run', () => {
    const after = update(`expectations:\n${entry("      - 'a/*'\n")}`, result('a/one', 'pass', true));
    expect(after).toContain('- a/two');
    expect(after).toContain('- a/three');
    expect(after).not.toContain('a/one');
  });

  it('leaves entries of other versions and platforms as they are', () => {
    for (const more of ["    versions: '<2'\n", '    platforms: [nowhere]\n']) {
      const before = `expectations:\n${entry('      - a/one\n', more)}`;
      expect(update(before, result('a/one', 'pass', true))).toBe(before);
    }
  });

  it('that changes nothing writes nothing, however the file is laid out', () => {
    const long = `expectations:\n    - tests: [ 'a/one' ]\n      verdicts: [ fail ]\n      reason: "${'long '.repeat(60)}"\n      evidence: e\n`;
    expect(update(long, result('a/one', 'fail', true))).toBe(long);
  });

  it('puts new failures on, as a list of lines also where there was none', () => {
    const after = update('# mine\nexpectations: []\n', result('b/one', 'fail'), result('a/one', 'timeout'));
    expect(after).toMatch(/^# mine\nexpectations:\n {2}- tests:/);
    expect(after).toMatch(/- b\/one\n {4}verdicts:\n {6}- fail|verdicts: \[fail\]/);
    expect(after).toContain('TODO');
  });

  it('hands the heading of an entry that goes to the next one', () => {
    const two = `expectations:\n  # heading\n${entry('      - a/one\n')}${entry('      - a/two\n')}`;
    const after = update(two, result('a/one', 'pass', true));
    expect(after).toMatch(/# heading\n {2}- tests:\n {6}- a\/two/);
  });

  it('names the file that it cannot update', () => {
    expect(() => updateExpectations(join(folder, 'none.yaml'), report(), TESTS)).toThrow(
      /none\.yaml cannot be updated/,
    );
  });
});

describe('a baseline', () => {
  const known = { tests: [], verdicts: ['fail'] as const, reason: 'shipped', evidence: '' };
  const of = expectationsFrom(
    report(result('a/one', 'fail'), result('a/two', 'pass'), result('a/three', 'skip'), result('b/one', 'timeout')),
    'old.json',
    () => known,
  );

  it('lets pass what is not worse, and nothing that is', () => {
    expect(of('a/one')?.verdicts).toEqual(['fail', 'pass']);
    expect(of('b/one')?.verdicts).toContain('crash');
    expect(of('a/two')).toBeUndefined();
  });

  it('leaves what it does not know to the shipped expectations', () => {
    expect(of('a/three')).toBe(known);
    expect(of('new/test')).toBe(known);
  });
});
