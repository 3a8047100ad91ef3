import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SiteIndex } from '../reports/dashboard/site.js';
import type { Report } from '../src/model/report.js';
import { validate } from '../src/schema/validate.js';
import { cli, scratchFolder } from './support/cli.js';

/** Hosts whose absence fails the tests: CI names them; elsewhere what is not installed is left out. */
const required = (process.env.REQUIRED_HOSTS ?? '').split(',').filter(Boolean);
const { stdout: listed } = await cli(['runners']);
const found = (host: string) => listed.includes(`✓ ${host} `);
/** What has to be installed for a host. */
const needed = (host: string) => (host === 'jco-browser' ? 'chromium' : host);
const scratch = scratchFolder();
/** Milliseconds for the whole suite on one host: minutes, where the machine is busy. */
const TIMEOUT = 1_500_000;

function unexpected(report: Report) {
  return report.results
    .filter((result) => !result.asExpected)
    .map(({ id, verdict, reason }) => ({ id, verdict, reason }));
}

/** Of the tests that were not as expected, those that are not when each runs once more, alone. */
async function differAgain(host: string, first: { id: string }[]) {
  if (first.length === 0) return [];
  const file = join(scratch.path, `${host}-again.json`);
  const filters = first.flatMap(({ id }) => ['-f', id]);
  await cli(['--runner', host, '--jobs', '1', ...filters, '--report', `json=${file}`]);
  return unexpected(validate<Report>('report', JSON.parse(await readFile(file, 'utf8'))));
}

// The whole suite on each real host. What is in expectations/ is expected; everything else must pass.
describe.each(['jco', 'wasmtime', 'wasmtime-py', 'wamr', 'jco-browser'])('%s', (host) => {
  it.skipIf(!found(host) && !required.includes(needed(host)))(
    'gives what is known of it, and nothing else',
    { timeout: TIMEOUT },
    async () => {
      const file = join(scratch.path, `${host}.json`);
      const { exitCode, stdout, stderr } = await cli(['--runner', host, '--report', `json=${file}`]);
      expect(stderr).toBe('');
      const report = validate<Report>('report', JSON.parse(await readFile(file, 'utf8')));
      const wrong = unexpected(report);
      expect(exitCode).toBe(wrong.length === 0 ? 0 : 1);
      if (wrong.length === 0) expect(stdout).toMatch(/as expected/);
      // Whoever reads the log sees which verdicts are not steady, whether or not they end this test.
      else console.warn(`${host}: not as expected at first:`, wrong);
      expect(wrong.length).toBeLessThan(5);
      // A machine that is busy for a moment is not a finding: what differs must differ again, alone.
      expect(await differAgain(host, wrong)).toEqual([]);
      expect(report.complete).toBe(true);
      expect(report.host.name).toBe(host);
      expect(report.totals.pass).toBeGreaterThan((report.totals.tests - report.totals.skip) / 2);
      // What failed has said why, and how to see it again.
      for (const result of report.results.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'skip')) {
        expect(result.reason, result.id).not.toBe('');
        expect(result.rerun, result.id).not.toBe('');
      }
    },
  );
});

// The drafts of 2023, on the hosts of their day.
describe.each(['wasmtime-12', 'wasmtime-13', 'jco@0.11.1'])('%s', (host) => {
  it.skipIf(host !== 'jco@0.11.1' && !found(host) && !required.includes(host))(
    'gives of the drafts what is known of it, and nothing else',
    async () => {
      const file = join(scratch.path, `${host}.json`);
      const profile = ['--profile', 'draft-2023-08'];
      const { exitCode, stdout } = await cli([...profile, '--runner', host, '--report', `json=${file}`]);
      const report = validate<Report>('report', JSON.parse(await readFile(file, 'utf8')));
      expect(unexpected(report)).toEqual([]);
      expect(stdout).toMatch(/as expected/);
      expect(exitCode).toBe(0);
      expect(report.spec).toMatch(/^draft of 2023-0[789]$/);
      expect(report.totals.tests).toBeGreaterThan(30);
      expect(report.totals.pass).toBeGreaterThan(0);
    },
  );

  it.skipIf(host !== 'jco@0.11.1' && !found(host))('is not held against WASI 0.2', async () => {
    const { exitCode, stderr } = await cli(['--runner', host]);
    expect(stderr).toMatch(/speaks the draft of 2023-0[789], and not WASI 0\.2: run it with --profile draft-2023-08/);
    expect(exitCode).toBe(2);
  });
});

describe('several hosts in one call', () => {
  it.skipIf(!found('wasmtime'))('are run one after the other, and reported side by side', async () => {
    const file = join(scratch.path, 'both.json');
    const site = join(scratch.path, 'site');
    const { exitCode, stdout } = await cli(
      ['-r', 'jco', '-r', 'wasmtime', '-f', 'cli/environment', '--report', `json=${file}`, '--dashboard', site],
      {},
    );
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/jco \S+: \d+ pass/);
    expect(stdout).toMatch(/wasmtime \S+: \d+ pass/);
    for (const host of ['jco', 'wasmtime']) {
      const text = await readFile(join(scratch.path, `both-${host}.json`), 'utf8');
      expect(validate<Report>('report', JSON.parse(text)).host.name).toBe(host);
    }
    const index = validate<SiteIndex>('dashboard', JSON.parse(await readFile(join(site, 'data/index.json'), 'utf8')));
    expect(index.runs.map((run) => run.host)).toEqual(['jco', 'wasmtime']);
  });
});
