import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../src/model/report.js';
import { cli, scratchFolder } from './support/cli.js';

const scratch = scratchFolder();
/** On jco the first of these passes, and the second fails. */
const [GOOD, BAD] = ['io/stdin/read-returns-all-bytes-before-closed', 'io/splice/splice-of-0-bytes-moves-nothing'];
const read = async (name: string) => JSON.parse(await readFile(join(scratch.path, name), 'utf8')) as Report;
const entry = (test: string, reason: string) =>
  `  # why we keep this\n  - tests: [${test}]\n    verdicts: [fail]\n    reason: ${reason}\n    evidence: seen in its sources\n`;

describe('several formats at once', () => {
  it('are written to files and to stdout, where nothing else then is', async () => {
    const file = join(scratch.path, 'out.xml');
    const { stdout, exitCode } = await cli(['-f', GOOD, '--report', `junit=${file}`, '--report', 'tap']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^TAP version 14\n1\.\.1\n/);
    expect(await readFile(file, 'utf8')).toMatch(/^<\?xml[^]*<testcase name="io\/stdin/);
  });
});

describe('expectations', () => {
  it('one that is no longer needed fails the run, and an update removes it and keeps the rest', async () => {
    const file = await scratch.file(
      'e.yaml',
      `# ours\nexpectations:\n${entry(GOOD, 'it was so once, long ago')}${entry(BAD, 'it is so to this day')}`,
    );
    const before = await cli(['-f', GOOD, '-f', BAD, '--expectations', file]);
    expect(before.exitCode).toBe(1);
    expect(before.stdout).toMatch(/Fixed on jco[^]*read-returns-all-bytes-before-closed/);
    const update = await cli(['-f', GOOD, '-f', BAD, '--expectations', file, '--update-expectations']);
    expect(update.stdout).toMatch(/1 removed, 0 added/);
    expect(update.exitCode).toBe(0);
    const text = await readFile(file, 'utf8');
    expect(text).toMatch(/^# ours\n/);
    expect(text).toContain('# why we keep this');
    expect(text).toContain('it is so to this day');
    expect(text).not.toContain('long ago');
    expect((await cli(['-f', GOOD, '-f', BAD, '--expectations', file])).exitCode).toBe(0);
  });

  it('an update adds what failed, for somebody to say why', async () => {
    const file = await scratch.file('new.yaml', 'expectations: []\n');
    expect((await cli(['-f', BAD, '--expectations', file])).exitCode).toBe(1);
    await cli(['-f', BAD, '--expectations', file, '--update-expectations']);
    expect(await readFile(file, 'utf8')).toMatch(/splice-of-0-bytes-moves-nothing[^]*TODO: say/);
    expect((await cli(['-f', BAD, '--expectations', file])).exitCode).toBe(0);
  });

  it('an update without a file is wrong use', async () => {
    const { exitCode, stderr } = await cli(['-f', BAD, '--update-expectations']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/--update-expectations needs --expectations FILE/);
  });
});

describe('a baseline', () => {
  it('lets through what was bad before, and nothing else', async () => {
    const none = await scratch.file('none.yaml', 'expectations: []\n');
    const old = join(scratch.path, 'old.json');
    expect((await cli(['-f', BAD, '-f', GOOD, '--expectations', none, '--report', `json=${old}`])).exitCode).toBe(1);
    expect((await cli(['-f', BAD, '-f', GOOD, '--baseline', old])).exitCode).toBe(0);
    const better = await read('old.json');
    const results = better.results.map((one) => (one.id === BAD ? { ...one, verdict: 'pass', asExpected: true } : one));
    const file = await scratch.file('better.json', { ...better, results });
    const worse = await cli(['-f', BAD, '-f', GOOD, '--baseline', file]);
    expect(worse.exitCode).toBe(1);
    expect(worse.stdout).toMatch(/✗ fail io\/splice/);
    const compared = await cli(['compare', file, old]);
    expect(compared.exitCode).toBe(1);
    expect(compared.stdout).toMatch(/Broken: 1\n\s+io\/splice\/splice-of-0-bytes-moves-nothing: pass → fail/);
    const back = await cli(['compare', old, file, '--format', 'json']);
    expect(back.exitCode).toBe(0);
    expect(JSON.parse(back.stdout)).toMatchObject({ fixed: [{ id: BAD }], broken: [] });
    expect((await cli(['compare', old, file, '--format', 'markdown'])).stdout).toMatch(/### Fixed: 1\n\n- `io\/splice/);
  });
});

describe('shards', () => {
  it('take each test once, and merge into the whole run', async () => {
    const files = [1, 2, 3].map((index) => join(scratch.path, `part-${index}.json`));
    for (const [at, file] of files.entries()) {
      const { exitCode } = await cli(['-f', 'cli/environment', '--shard', `${at + 1}/3`, '--report', `json=${file}`]);
      expect(exitCode).toBe(0);
    }
    const whole = join(scratch.path, 'whole.json');
    const merged = await cli(['merge', ...files, '--report', `json=${whole}`]);
    expect(merged.stderr).toBe('');
    expect(merged.exitCode).toBe(0);
    const all = await cli(['list', '--json', '-f', 'cli/environment']);
    const ids = (JSON.parse(all.stdout) as { id: string }[]).map(({ id }) => id);
    expect((await read('whole.json')).results.map(({ id }) => id)).toEqual([...ids].sort());
    const nowhere = await cli(['merge', ...files, '--report', `json=${join(scratch.path, 'no/folder.json')}`]);
    expect(nowhere.exitCode).toBe(2);
    expect(nowhere.stderr).toMatch(/^wasi-conformance: .*no\/folder\.json[^\n]*$/);
    const other = await cli(['--baseline', whole, '--runner', 'wasmtime', '-f', 'cli/environment']);
    expect(other.exitCode).toBe(2);
    expect(other.stderr).toMatch(/is of jco, and not of wasmtime/);
    const partial = await cli(['merge', ...files.slice(1)]);
    expect(partial.exitCode).toBe(2);
    expect(partial.stderr).toMatch(/part 1 of 3 is missing/);
  });

  it.each(['0/3', '4/3', 'x'])('%s is invalid', async (shard) => {
    const { exitCode, stderr } = await cli(['--shard', shard]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/invalid shard/);
  });
});
