import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, it } from 'vitest';
import { projectRoot } from '../src/paths.js';
import { quiet, scratchFolder } from './support/cli.js';

const scratch = scratchFolder();

it('the packed package, installed elsewhere, runs the main job and can be imported', async () => {
  await execa('npm', ['pack', '--ignore-scripts', '--pack-destination', scratch.path], { cwd: projectRoot });
  const [tarball = ''] = (await readdir(scratch.path)).filter((name) => name.endsWith('.tgz'));
  await scratch.file('package.json', { private: true, type: 'module' });
  await execa('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${tarball}`], { cwd: scratch.path });
  const bin = join(scratch.path, 'node_modules/.bin/wasi-conformance');
  const { stdout, exitCode } = await execa(
    bin,
    ['-f', 'cli/environment', '-f', 'io/stdin/read-past-the-end-is-closed'],
    {
      cwd: scratch.path,
      env: quiet,
      reject: false,
    },
  );
  expect(stdout).toMatch(/as expected/);
  expect(exitCode).toBe(0);
  // What drives a browser does not come along.
  const runners = await execa(bin, ['runners'], { cwd: scratch.path, env: quiet });
  expect(runners.stdout).toMatch(
    /jco-browser: not found: the package playwright-core is not installed\n +to get it: npm install playwright-core/,
  );
  const script = await scratch.file(
    'use.mjs',
    `import { loadManifest, loadRunner, run, select } from 'wasi-conformance';
     const manifest = loadManifest();
     const tests = select(manifest.tests, { filters: ['cli/environment/the-programs-name-comes-first'] });
     const report = await run(await loadRunner('jco'), tests, manifest);
     console.log(JSON.stringify(report.totals));`,
  );
  const used = await execa(process.execPath, [script], { cwd: scratch.path });
  expect(JSON.parse(used.stdout)).toMatchObject({ tests: 1, pass: 1, unexpected: 0 });
});
