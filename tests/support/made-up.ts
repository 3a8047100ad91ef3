import type { Report, Result } from '../../src/model/report.js';
import type { Verdict } from '../../src/model/verdict.js';
import { totalsOf } from '../../src/report/totals.js';

const nothing = { text: '', bytes: 0, truncated: false };

/** A result as a run would give it; `parts` say what is special about it. */
export function madeUpResult(id: string, verdict: Verdict, parts: Partial<Result> = {}): Result {
  const bad = verdict !== 'pass' && verdict !== 'skip';
  return {
    id,
    title: `The claim of ${id}`,
    suite: id.split('/')[0] ?? '',
    level: 'must',
    requirements: ['io.streams.read.at-most-len'],
    source: `suites/${id}.rs`,
    verdict,
    reason: bad ? 'a check: expected this, seen that' : verdict === 'skip' ? 'the host cannot' : '',
    ...(bad ? { finding: { check: 'a check', expected: 'this', seen: 'that' } } : {}),
    asExpected: !bad,
    durationMs: 12,
    command: `host run ${id}.wasm`,
    rerun: `npx wasi-conformance --filter ${id}`,
    stdout: nothing,
    stderr: bad ? { text: 'the host said so', bytes: 16, truncated: false } : nothing,
    ...parts,
  };
}

/** A report of these results. */
export function madeUpReport(results: readonly Result[], parts: Partial<Report> = {}): Report {
  return {
    format: 2,
    tool: { name: 'wasi-conformance', version: '0.0.0' },
    spec: '0.2.12',
    fixtures: '0'.repeat(64),
    host: { name: 'made-up', version: '1.0.0', runner: 'made-up' },
    platform: { os: 'linux', arch: 'x64', release: '6', node: '20', cores: 2 },
    commandLine: [],
    started: '2026-01-01T00:00:00Z',
    durationMs: 1000,
    complete: true,
    totals: totalsOf(results),
    results,
    ...parts,
  };
}

const known = { verdict: 'fail', reason: 'A known bug of the host.', evidence: 'in its sources' } as const;

/** One result of each status. */
export const oneOfEach: readonly Result[] = [
  madeUpResult('io/a/passes', 'pass'),
  madeUpResult('io/a/fails', 'fail'),
  madeUpResult('io/a/hangs', 'timeout'),
  madeUpResult('io/a/known', 'fail', { asExpected: true, expectation: known }),
  madeUpResult('io/a/fixed', 'pass', { asExpected: false, expectation: known }),
  madeUpResult('cli/a/chooses', 'fail', { asExpected: true, level: 'may' }),
  madeUpResult('cli/a/skipped', 'skip'),
  madeUpResult('cli/a/broken', 'error'),
];
