import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/verdict.js';
import type { Verdict } from '../../src/model/verdict.js';
import type { Result } from '../../src/model/report.js';
import { madeUpReport, madeUpResult } from '../../tests/support/made-up.js';
import { effectOf, problemsOf } from './problems.js';

const requirements = [
  {
    id: 'io.streams.read.at-most-len',
    interface: 'wasi:io/streams',
    function: '[method]input-stream.read',
    level: 'must' as const,
    since: '0.2.0',
    statement: 'read returns at most len bytes.',
    link: 'https://example.org',
  },
];

const of = (...results: Result[]) => problemsOf(madeUpReport(results), { requirements });
const because = (reason: string) => ({ expectation: { verdict: 'fail' as const, reason, evidence: 'in its sources' } });

describe('what a failed test means for a program', () => {
  const finding = (expected: string, seen: string): Finding => ({ check: 'a check', expected, seen });
  it.each<[effect: string, id: string, seen: { readonly verdict: Verdict; readonly finding?: Finding }]>([
    ['crash', 'io/a/b', { verdict: 'crash' }],
    ['hang', 'io/a/b', { verdict: 'timeout' }],
    [
      'sandbox',
      'filesystem/sandbox/b',
      { verdict: 'fail', finding: finding('err(error-code::not-permitted)', 'ok(())') },
    ],
    [
      'other-error',
      'filesystem/sandbox/b',
      { verdict: 'fail', finding: finding('err(error-code::not-permitted)', 'err(error-code::io)') },
    ],
    [
      'ends',
      'io/a/b',
      { verdict: 'fail', finding: finding('run returns ok: exit code 0', 'exit code 1; the host says: Error') },
    ],
    ['refused', 'io/a/b', { verdict: 'fail', finding: finding('ok', 'Err(StreamError::Closed)') }],
    ['accepted', 'io/a/b', { verdict: 'fail', finding: finding('an error: not opened to write', 'ok(())') }],
    ['no-trap', 'io/a/b', { verdict: 'fail', finding: finding('a trap', 'the call returned Ok(())') }],
    ['other-value', 'io/a/b', { verdict: 'fail', finding: finding('some', 'none') }],
    ['other-value', 'io/a/b', { verdict: 'fail' }],
  ])('%s', (effect, id, seen) => {
    expect(effectOf({ id, ...seen })).toBe(effect);
  });
});

describe('the problems of a report', () => {
  it('are its causes, each once: the known reason, or the statement that does not hold', () => {
    const { problems } = of(
      madeUpResult('io/a/one', 'fail', because('It does not read.')),
      madeUpResult('io/a/two', 'timeout', because('It does not read.')),
      madeUpResult('io/a/three', 'fail'),
      madeUpResult('io/a/four', 'pass', because('It was fixed.')),
    );
    expect(problems).toMatchObject([
      {
        what: 'It does not read.',
        known: true,
        cause: 'in its sources',
        effects: ['hang', 'other-value'],
        functions: ['wasi:io/streams input-stream.read'],
        tests: ['io/a/two', 'io/a/one'],
      },
      { what: 'read returns at most len bytes.', known: false, tests: ['io/a/three'] },
    ]);
  });

  it('begin with those that end or hang a program, then the sandbox, then what a host must do', () => {
    const outside = { expected: 'an error', seen: 'ok(())', check: 'open-at' };
    const { problems } = of(
      madeUpResult('io/a/b', 'fail', { ...because('should'), level: 'should' }),
      madeUpResult('io/a/c', 'fail', because('must')),
      madeUpResult('io/a/d', 'fail', because('must, twice')),
      madeUpResult('io/a/e', 'fail', because('must, twice')),
      madeUpResult('filesystem/sandbox/f', 'fail', { ...because('outside'), finding: outside }),
      madeUpResult('io/a/g', 'timeout', { ...because('hang'), level: 'should' }),
      madeUpResult('io/a/h', 'crash', because('crash')),
    );
    expect(problems.map(({ what }) => what)).toEqual(['crash', 'hang', 'outside', 'must, twice', 'must', 'should']);
  });

  it('leave out free choices and skips, which are counted', () => {
    const without = (names: string) => ({ reason: `a-host does not have the capability ${names}` });
    const found = of(
      madeUpResult('io/a/choice', 'fail', { level: 'may' }),
      madeUpResult('io/a/refused', 'skip'),
      madeUpResult('http/a/b', 'skip', without('network, http')),
      madeUpResult('http/a/c', 'skip', without('http')),
    );
    expect(found).toEqual({
      problems: [],
      missing: [
        { capability: 'http', tests: 2 },
        { capability: 'network', tests: 1 },
      ],
      skipped: 1,
      choices: 1,
    });
  });
});
