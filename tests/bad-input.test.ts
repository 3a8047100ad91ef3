import { existsSync } from 'node:fs';
import { cp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '../src/catalog/manifest.js';
import type { Report } from '../src/model/report.js';
import { fixturesFolder } from '../src/paths.js';
import { cli, main, quiet, scratchFolder } from './support/cli.js';
import { madeUpReport } from './support/made-up.js';

const scratch = scratchFolder();
const ONE = 'io/check-write/ready-stdout-has-permit';

const oneLine = (stderr: string) => expect(stderr.trim().split('\n')).toHaveLength(1);

describe('bad input is reported in one line, with exit code 2', () => {
  it.each([
    ['an unknown option', ['--filtre', 'x'], /unknown option '--filtre'/],
    ['an unknown runner', ['--runner', 'wasmtme'], /did you mean wasmtime/],
    ['an unknown test', ['--filter', 'io/check-write/permit-is-nil'], /the nearest is io\/check-write/],
    ['an empty filter', ['--filter', ''], /a filter is empty/],
    ['a report without its file', ['--report', 'json='], /--report json=: no file is named/],
    ['an unknown suite', ['--suite', 'filesytem'], /did you mean filesystem/],
    ['an unknown level', ['--level', 'shall'], /unknown level "shall"/],
    ['a version that is not one', ['--since', 'two'], /"two" is not a version/],
    ['a number that is not one', ['--jobs', 'many'], /--jobs.*whole number/],
    ['an unknown report format', ['--report', 'xml=x.xml'], /unknown report format "xml"/],
    [
      'a report in a folder that does not exist',
      ['--report', 'json=/nowhere/r.json'],
      /\/nowhere\/r\.json cannot be written/,
    ],
    ['expectations that are not there', ['--expectations', '/nowhere/e.yaml'], /\/nowhere\/e\.yaml/],
  ])('%s', async (_, args, message) => {
    const { exitCode, stderr } = await cli(args);
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
  });

  it.each([
    [
      'an unknown key',
      'expectations: [{tests: [a], verdicts: [fail], reason: because of this, evidence: seen in the code, x: 1}]',
      /unknown key "x"/,
    ],
    [
      'a test that does not exist',
      `expectations: [{tests: [io/no/such], verdicts: [fail], reason: because of this, evidence: seen in the code}]`,
      /"io\/no\/such" matches no test/,
    ],
    ['no YAML', 'expectations: [', /e\.yaml: /],
  ])('expectations with %s', async (_, text, message) => {
    const file = await scratch.file('e.yaml', text);
    const { exitCode, stderr } = await cli(['--expectations', file]);
    expect(stderr).toMatch(message);
    oneLine(stderr);
    expect(exitCode).toBe(2);
  });
});

/** Node's own way to make a folder and those above it never returns there. */
it.runIf(process.platform === 'linux').each([
  ['a dashboard', ['dashboard', 'good.json', '-o', '/proc/x/site'], /\/proc\/x\/site cannot be written/],
  ['an export', ['export', '--wasi-testsuite', '/proc/x'], /\/proc\/x cannot be written/],
  ['findings', ['explore', '--write', '/proc/x'], /cannot be written to \/proc\/x/],
])('%s where no folder can be made is reported in one line', async (_, args, message) => {
  await scratch.file('good.json', madeUpReport([]));
  const { exitCode, stderr } = await cli(args, { cwd: scratch.path });
  expect(stderr).toMatch(message);
  oneLine(stderr);
  expect(exitCode).toBe(2);
});

it.runIf(process.platform !== 'win32')('a report goes into a pipe that is there, and does not replace it', async () => {
  const pipe = join(scratch.path, 'pipe');
  await execa('mkfifo', [pipe]);
  const [{ exitCode }, { stdout }] = await Promise.all([
    cli(['-f', ONE, '--report', `json=${pipe}`]),
    execa('cat', [pipe]),
  ]);
  expect((JSON.parse(stdout) as Report).totals.pass).toBe(1);
  expect(exitCode).toBe(0);
  expect((await stat(pipe)).isFIFO()).toBe(true);
});

describe("a runner's module cannot end the run as if all were well", () => {
  const command = "({ argv: ['sleep', '1000'] })";
  it.each([
    ['that ends the process', '() => process.exit(0)', /the process ends before its work is done/],
    ['that throws later', `() => { setTimeout(() => { throw new Error('late'); }); return ${command}; }`, /late/],
    ['that rejects unheard', `() => { Promise.reject(new Error('unheard')); return ${command}; }`, /unheard/],
  ])('%s', async (what, invoke, message) => {
    const runner = await scratch.file(`${what.replaceAll(' ', '-')}.mjs`, `export const invoke = ${invoke};`);
    const { exitCode, stderr } = await cli(['-r', runner, '-f', ONE]);
    expect(stderr).toMatch(message);
    oneLine(stderr);
    expect(exitCode).toBe(3);
  });
});

it('a folder for temporary files that does not exist is reported in one line', async () => {
  const { exitCode, stderr } = await cli(['-f', 'cli/run'], { env: { ...quiet, TMPDIR: '/nowhere' } });
  expect(stderr).toMatch(/temporary files cannot be made in \/nowhere: .*; name another folder with TMPDIR/);
  oneLine(stderr);
  expect(exitCode).toBe(2);
});

it('explain proposes a test of the same folder', async () => {
  const { exitCode, stderr } = await cli(['explain', 'io/stdin/raed']);
  expect(stderr).toMatch(/there is no test "io\/stdin\/raed"; the nearest is io\/stdin\/read-/);
  expect(exitCode).toBe(2);
});

describe('fixtures that are not as built', () => {
  async function copy(name: string): Promise<string> {
    const folder = join(scratch.path, name);
    await cp(fixturesFolder, folder, { recursive: true });
    return folder;
  }

  it('are errors of their tests; the others still run', async () => {
    const folder = await copy('corrupt');
    const { tests } = JSON.parse(await readFile(join(folder, 'cli/manifest.json'), 'utf8')) as Manifest;
    const [first, second, third] = tests;
    if (!first || !second || !third) throw new Error('three tests are needed');
    await writeFile(join(folder, first.fixture.file), 'no component');
    await rm(join(folder, second.fixture.file));
    const filters = [first, second, third].flatMap((test) => ['-f', test.id]);
    const { exitCode, stdout } = await cli(['--fixtures', folder, ...filters]);
    expect(stdout).toMatch(new RegExp(`${first.fixture.file} is not the component that the manifest lists`));
    expect(stdout).toMatch(new RegExp(`${second.fixture.file} is missing`));
    expect(stdout).toMatch(/1 pass, 2 error/);
    expect(exitCode).toBe(3);
  });

  it.each([
    ['is null', 'null', /manifest\.json: format undefined/],
    ['is not there', undefined, /no manifest\.json in it or in the folders below it/],
    ['is cut off', '{"format": 2, "tests": [', /manifest\.json: /],
    ['is of another format', '{"format": 3}', /format 3, but this version reads format 2/],
    ['lacks a part', '{"format": 2, "requirements": [], "tests": []}', /"interfaces" is missing/],
  ])('a manifest that %s ends the run', async (_, text, message) => {
    await rm(join(scratch.path, 'manifest.json'), { force: true });
    if (text !== undefined) await scratch.file('manifest.json', text);
    const { exitCode, stderr } = await cli(['--fixtures', scratch.path]);
    expect(stderr).toMatch(message);
    oneLine(stderr);
    expect(exitCode).toBe(3);
  });
});

describe('what goes wrong on the way', () => {
  /** Runs the command line on a machine where writing a file whose path contains `part` finds the disk full. */
  async function onFullDisk(part: string, args: readonly string[]) {
    const preload = await scratch.file(
      'full-disk.mjs',
      `import fs from 'node:fs';
       import { syncBuiltinESMExports } from 'node:module';
       const check = (file) => {
         if (!String(file).includes(${JSON.stringify(part)})) return;
         throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
       };
       const { promises: { writeFile }, writeFileSync } = fs;
       fs.promises.writeFile = async (file, ...rest) => (check(file), writeFile(file, ...rest));
       fs.writeFileSync = (file, ...rest) => (check(file), writeFileSync(file, ...rest));
       syncBuiltinESMExports();`,
    );
    return execa(process.execPath, ['--import', preload, main, ...args], { env: quiet, reject: false });
  }

  it('a report that cannot be written after all: the results still reach the terminal', async () => {
    const args = ['-f', ONE, '--report', `json=${join(scratch.path, 'late.json')}`];
    const { exitCode, stdout, stderr } = await onFullDisk('late.json', args);
    expect(stdout).toMatch(/1 pass; as expected/);
    expect(stderr).toMatch(/late\.json cannot be written: ENOSPC/);
    expect(exitCode).toBe(2);
    expect((await readdir(scratch.path)).filter((name) => name.startsWith('late'))).toEqual([]);
  });

  it('a full disk is an error of the harness, not a failure of the host', async () => {
    const test = 'filesystem/preopens/one-directory-has-its-name';
    const { exitCode, stdout } = await onFullDisk('dirs/0', ['-f', test]);
    expect(stdout).toMatch(/error.*one-directory-has-its-name: .*\(TMPDIR\): ENOSPC/);
    expect(exitCode).toBe(3);
  });

  it('Ctrl-C: children ended, sandboxes removed, a partial report that says so', async () => {
    const report = join(scratch.path, 'partial.json');
    const sandboxes = join(scratch.path, 'sandboxes');
    await execa('mkdir', [sandboxes]);
    const run = execa(process.execPath, [main, '--verbose', '--jobs', '1', '--report', `json=${report}`], {
      env: { ...quiet, TMPDIR: sandboxes },
      reject: false,
    });
    let interrupted = false;
    run.stdout.on('data', (text) => {
      if (interrupted || !String(text).includes('pass')) return;
      interrupted = true;
      run.kill('SIGINT');
    });
    const { exitCode, stdout } = await run;
    expect(exitCode).toBe(130);
    expect(stdout).toMatch(/PARTIAL/);
    const { complete, results } = JSON.parse(await readFile(report, 'utf8')) as Report;
    expect(complete).toBe(false);
    expect(results.length).toBeGreaterThan(0);
    expect(results.every((result) => result.verdict === 'pass' || result.verdict === 'skip' || result.asExpected)).toBe(
      true,
    );
    expect(await readdir(sandboxes)).toEqual([]);
  });

  it.skipIf(process.platform !== 'linux')('a run that is killed leaves no process and no temporary file', async () => {
    const temporary = join(scratch.path, 'of-a-killed-run');
    const file = join(scratch.path, 'pid');
    await execa('mkdir', [temporary]);
    // In a session of its own: what ends the group of the host does not end this.
    const command = await scratch.file(
      'stays.sh',
      `#!/bin/sh\nexec setsid sh -c 'echo $$ >${file}; exec sleep 1000'\n`,
      0o755,
    );
    const runner = await scratch.file('stays.json', {
      name: 'stays',
      executable: { command },
      argv: [],
      capabilities: ['args'],
    });
    const run = execa(process.execPath, [main, '--runner', runner], {
      env: { ...quiet, TMPDIR: temporary },
      reject: false,
    });
    const started = () => readFile(file, 'utf8').catch(() => '');
    await expect.poll(started, { timeout: 30_000 }).toMatch(/^\d+\n$/);
    const host = Number(await started());
    run.kill('SIGKILL');
    await run;
    await expect.poll(() => existsSync(`/proc/${host}`), { timeout: 30_000 }).toBe(false);
    await expect.poll(() => readdir(temporary), { timeout: 30_000 }).toEqual([]);
  });
});
