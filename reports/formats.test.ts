import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { Parser } from 'tap-parser';
import { describe, expect, it } from 'vitest';
import { madeUpReport, madeUpResult, oneOfEach } from '../tests/support/made-up.js';
import github from './formats/github.js';
import junit from './formats/junit.js';
import markdown from './formats/markdown.js';
import tap from './formats/tap.js';
import { filesFor } from './write.js';

const NASTY = 'a <b> & "c" # d | `e` :: f, %0A \u0001 ]]> \\ g\n::error::h\n--- not ok 1';
const nasty = madeUpReport(
  [madeUpResult('io/a/nasty', 'fail', { title: NASTY, reason: NASTY, command: NASTY, rerun: NASTY })],
  {
    host: { name: 'x|y<z>', version: '1\n2', runner: 'x' },
  },
);

interface TestCase {
  name: string;
  failure?: { message: string };
  error?: object;
  skipped?: { message: string };
}
interface Suite {
  name: string;
  tests: string;
  testcase: TestCase[];
}

function readJunit(text: string): { failures: string; errors: string; skipped: string; testsuite: Suite[] } {
  expect(SyntaxValidator.validate(text)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => name === 'testsuite' || name === 'testcase',
  });
  return (parser.parse(text) as { testsuites: ReturnType<typeof readJunit> }).testsuites;
}

describe('junit', () => {
  it('has a suite for each package, and fails what was not to be expected', () => {
    const root = readJunit(junit(madeUpReport(oneOfEach)));
    expect(root).toMatchObject({ tests: '8', failures: '3', errors: '1', skipped: '3' });
    expect(root.testsuite.map(({ name, tests }) => [name, tests])).toEqual([
      ['wasi:io', '5'],
      ['wasi:cli', '3'],
    ]);
    const of = (name: string) => root.testsuite.flatMap(({ testcase }) => testcase).find((one) => one.name === name);
    expect(of('io/a/passes')).not.toHaveProperty('failure');
    expect(of('io/a/fails')?.failure?.message).toMatch(/expected this, seen that/);
    expect(of('io/a/fixed')?.failure?.message).toMatch(/^fixed: remove it/);
    expect(of('io/a/known')?.skipped?.message).toMatch(/^known: A known bug/);
    expect(of('cli/a/broken')).toHaveProperty('error');
  });

  it('keeps what is not XML out of the markup', () => {
    const [suite] = readJunit(junit(nasty)).testsuite;
    expect(suite?.testcase[0]?.failure?.message).toMatch(/a (<b>|&lt;b&gt;)/);
  });
});

describe('tap', () => {
  it('fails what was not to be expected; what is known is todo', () => {
    const results = Parser.parse(tap(madeUpReport(oneOfEach)));
    const points = results.filter(([what]) => what === 'assert').map(([, point]) => point as Record<string, unknown>);
    expect(points.map(({ ok, name, todo, skip }) => [name, ok, todo ? 'todo' : skip ? 'skip' : ''])).toEqual([
      ['io/a/passes', true, ''],
      ['io/a/fails', false, ''],
      ['io/a/hangs', false, ''],
      ['io/a/known', false, 'todo'],
      ['io/a/fixed', false, ''],
      ['cli/a/chooses', false, 'todo'],
      ['cli/a/skipped', true, 'skip'],
      ['cli/a/broken', false, ''],
    ]);
    expect(points[1]).toMatchObject({ diag: { verdict: 'fail', check: 'a check', expected: 'this', seen: 'that' } });
    const complete: unknown = results.find(([what]) => what === 'complete')?.[1];
    expect(complete).toMatchObject({ ok: false, count: 8, plan: { start: 1, end: 8 } });
  });

  it('is whole whatever a result says', () => {
    const results = Parser.parse(tap(nasty));
    expect(results.filter(([what]) => what === 'extra')).toEqual([]);
    expect(results.filter(([what]) => what === 'assert')).toHaveLength(1);
  });

  it('passes when all is as expected', () => {
    const good = madeUpReport(oneOfEach.filter(({ asExpected }) => asExpected));
    const complete: unknown = Parser.parse(tap(good)).find(([what]) => what === 'complete')?.[1];
    expect(complete).toMatchObject({ ok: true });
  });
});

describe('markdown', () => {
  it('sums up by package, and lists what matters', () => {
    const text = markdown(madeUpReport(oneOfEach));
    expect(text).toMatch(/^## ❌ WASI 0\.2 conformance of made-up 1\.0\.0/);
    expect(text).toContain('| io | 2 | 2 | 1 | 0 | 0 |');
    expect(text).toContain('| cli | 0 | 1 | 0 | 1 | 1 |');
    expect(text).toContain('**timeout** `io/a/hangs`');
    expect(text).toContain('- `io/a/fixed`');
    expect(text).toContain('1 known failures');
    expect(markdown(madeUpReport([madeUpResult('io/a/passes', 'pass')]))).toMatch(/^## ✅/);
  });

  it('lets no result write markup', () => {
    const text = markdown(nasty);
    // What stands in code is text already.
    const prose = text.replace(/(`+)[^]*?\1/g, '');
    expect(prose).not.toMatch(/<b>|<z>/);
    expect(text).not.toMatch(/^::error::|^---/m);
    expect(text).toContain('x\\|y');
  });
});

describe('github', () => {
  it('annotates failures, fixed ones and known ones', () => {
    const lines = github(madeUpReport(oneOfEach)).trimEnd().split('\n');
    expect(lines.map((line) => /^::(\w+) title=(\S+)/.exec(line)?.slice(1))).toEqual([
      ['error', 'io/a/fails'],
      ['error', 'io/a/hangs'],
      ['notice', 'io/a/known'],
      ['error', 'io/a/fixed'],
      ['error', 'cli/a/broken'],
    ]);
  });

  it('keeps each on its line', () => {
    const text = github(nasty);
    expect(text.trimEnd().split('\n')).toHaveLength(1);
    expect(text).toContain('%250A');
    expect(text).toMatch(/title=io\/a\/nasty on x\|y<z> 1%0A2::/);
  });
});

describe('files of several reports', () => {
  const of = (...hosts: readonly (readonly [name: string, version: string])[]) =>
    filesFor(
      'out/r.json',
      hosts.map(([name, version]) => ({ name, version })),
    );

  it('are distinguished by host, then by version, then by number', () => {
    expect(of(['a', '1'])).toEqual(['out/r.json']);
    expect(of(['a', '1'], ['b', '1'])).toEqual(['out/r-a.json', 'out/r-b.json']);
    expect(of(['a', '1'], ['a', '2'], ['b', '1'])).toEqual(['out/r-a-1.json', 'out/r-a-2.json', 'out/r-b.json']);
    expect(of(['a', '1'], ['a', '1'])).toEqual(['out/r-a-1-1.json', 'out/r-a-1-2.json']);
  });
});
