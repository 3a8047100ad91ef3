import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { findChromium } from '../runners/jco-browser/chromium.js';
import { load as jcoBrowser } from '../runners/jco-browser/runner.js';
import { loadManifest } from '../src/catalog/load.js';
import { fixturesFolder } from '../src/paths.js';
import { cli, main, quiet, scratchFolder } from './support/cli.js';
import { found } from './support/driver.js';

const required = (process.env.REQUIRED_HOSTS ?? '').split(',').includes('chromium');
const scratch = scratchFolder();

/** Chromium's processes carry the path of their profile, which lies in the folder for temporary files. */
async function processes(type = ''): Promise<number> {
  const { stdout } = await execa('ps', ['-eo', 'args', '-ww']);
  const profile = `--user-data-dir=${scratch.path}`;
  return stdout.split('\n').filter((line) => line.includes(profile) && line.includes(type)).length;
}

/** Processes end in their own time; that they end is what matters. */
async function until(count: number, type?: string): Promise<void> {
  while ((await processes(type)) !== count) await pause(50);
}

describe('a Chromium that does not exist', () => {
  it('is reported in one line, with the way to get it', async () => {
    const { exitCode, stdout, stderr } = await cli(['--runner', 'jco-browser'], {
      env: { CHROMIUM: '/nowhere/chrome' },
    });
    expect(stderr).toBe(
      'wasi-conformance: jco-browser: CHROMIUM=/nowhere/chrome does not exist. To get it: apt-get install chromium, or let CHROMIUM name a Chromium or a Chrome',
    );
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });

  it.each([
    ['mute', 'exit 0', /--version reports no version/],
    ['old', 'echo Chromium 120.0.6099.224', /Chromium 120\.0\.6099\.224 is not supported: a version >=137 is needed/],
  ])('or is %s', async (name, says, message) => {
    const chromium = await scratch.file(name, `#!/bin/sh\n${says}\n`, 0o755);
    expect(await jcoBrowser(chromium).detect()).toMatchObject({ missing: expect.stringMatching(message) as string });
  });
});

it('a Chromium that does not start breaks the run, in one line', async () => {
  const says = '#!/bin/sh\ntest "$1" = --version && echo Chromium 150.0.7000.1\n';
  const chromium = await scratch.file('no-starter', says, 0o755);
  const { exitCode, stderr } = await cli(['--runner', `jco-browser@${chromium}`]);
  expect(stderr).toMatch(/^wasi-conformance: \S+no-starter does not start: [^\n]+$/);
  expect(exitCode).toBe(3);
});

describe.skipIf(findChromium() === undefined && !required)('in Chromium', () => {
  const start = (...args: string[]) =>
    execa(process.execPath, [main, '--runner', 'jco-browser', ...args], {
      env: { ...quiet, TMPDIR: scratch.path },
      reject: false,
      stdin: 'ignore',
      buffer: { stdout: true },
    });

  it('a run leaves no process behind', async () => {
    const { exitCode, stdout } = await start('--filter', 'cli/run', '--filter', 'io/closed-reader/flush-stays-closed');
    expect(stdout).toMatch(/as expected/);
    expect(exitCode).toBe(0);
    await until(0);
  });

  it.each(['SIGINT', 'SIGKILL'] as const)('%s leaves no process behind', async (signal) => {
    const run = start('--filter', 'filesystem', '--verbose');
    // From the first result on pages come and go.
    await new Promise((resolve) => run.stdout.on('data', (text) => String(text).includes('✓') && resolve(undefined)));
    await expect.poll(() => processes('--type=renderer'), { timeout: 60_000 }).toBeGreaterThan(0);
    run.kill(signal);
    const { exitCode } = await run;
    if (signal === 'SIGINT') expect(exitCode).toBe(130);
    await until(0);
  });

  it('an endless guest goes with its page when its host process is killed, and the Chromium stays', async () => {
    const before = process.env.TMPDIR;
    process.env.TMPDIR = scratch.path;
    const driver = await found(jcoBrowser());
    const { canaries } = loadManifest();
    const loops = canaries.find(({ id }) => id.endsWith('loops'));
    if (!loops) throw new Error('there is no canary that loops');
    const component = await driver.prepare?.(loops.fixture, join(fixturesFolder, loops.fixture.file));
    const scope = await driver.start?.();
    if (component === undefined || !scope) throw new Error('the driver prepares nothing, or starts nothing');
    try {
      const others = await processes('--type=renderer');
      const { argv } = await driver.invoke({ component, args: [], env: [], dirs: [] });
      const [file, ...args] = argv;
      const host = execa(file, args, { env: scope.env, reject: false, stdin: 'ignore', buffer: false });
      await new Promise((resolve) =>
        host.stderr.on('data', (text) => String(text).includes('looping') && resolve(undefined)),
      );
      host.kill('SIGKILL');
      await until(others, '--type=renderer');
      expect(await processes()).toBeGreaterThan(0);
    } finally {
      await scope.close();
      process.env.TMPDIR = before;
    }
    await until(0);
  });
});
