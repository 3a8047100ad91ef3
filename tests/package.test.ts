import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, it } from 'vitest';
import type { SiteIndex } from '../reports/dashboard/site.js';
import type { Report, Totals } from '../src/model/report.js';
import { projectRoot } from '../src/paths.js';
import { validate } from '../src/schema/validate.js';
import { quiet, scratchFolder } from './support/cli.js';

const scratch = scratchFolder();

// npm installs all that it depends on anew.
const TIMEOUT = 600_000;

it('the packed package, installed elsewhere, runs the main job and can be imported', { timeout: TIMEOUT }, async () => {
  await execa('npm', ['pack', '--ignore-scripts', '--pack-destination', scratch.path], { cwd: projectRoot });
  const [tarball = ''] = (await readdir(scratch.path)).filter((name) => name.endsWith('.tgz'));
  await scratch.file('package.json', { private: true, type: 'module' });
  await execa('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${tarball}`], {
    cwd: scratch.path,
  });
  const bin = join(scratch.path, 'node_modules/.bin/wasi-conformance');
  const { stdout, exitCode } = await execa(
    bin,
    ['-f', 'cli/environment', '-f', 'io/stdin/read-at-end-returns-closed'],
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
  const script = await scratch.file('use.mjs', await libraryExample());
  const used = await execa(process.execPath, [script], { cwd: scratch.path });
  const { tests, pass, unexpected } = JSON.parse(used.stdout) as Totals;
  expect(tests).toBeGreaterThan(10);
  expect({ pass, unexpected }).toEqual({ pass: tests, unexpected: 0 });
  expect(validate<Report>('report', await json('report.json')).totals).toEqual(JSON.parse(used.stdout));
  expect(validate<SiteIndex>('dashboard', await json('site/data/index.json')).runs).toHaveLength(1);
});

const json = async (file: string): Promise<unknown> => JSON.parse(await readFile(join(scratch.path, file), 'utf8'));

/** What the page on the library shows first. */
async function libraryExample(): Promise<string> {
  const page = await readFile(join(projectRoot, 'docs/library.md'), 'utf8');
  const code = /^```js\n([^`]*)```/m.exec(page)?.[1];
  if (code === undefined) throw new Error('docs/library.md shows no use as a library');
  return code;
}
