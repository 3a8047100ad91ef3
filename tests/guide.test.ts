import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import which from 'which';
import { parse } from 'yaml';
import { builtinRunners, loadRunner } from '../runners/framework/registry.js';
import { loadManifest } from '../src/catalog/load.js';
import type { Expectation } from '../src/expectations/expectations.js';
import type { Report } from '../src/model/report.js';
import { CAPABILITIES } from '../src/model/test.js';
import { projectRoot } from '../src/paths.js';
import { validate } from '../src/schema/validate.js';
import { cli, main, quiet, scratchFolder } from './support/cli.js';
import { firstCells } from './support/pages.js';

// runners/README.md: its examples work, and its tables leave nothing out.
const text = (file: string) => readFileSync(join(projectRoot, file), 'utf8');
const guide = text('runners/README.md');
const examples = (language: string, of = guide) =>
  [...of.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, name, example = '']) =>
    name === language ? [example] : [],
  );
const table = (head: string) => firstCells(guide, head);
const sorted = (names: readonly string[]) => [...names].sort();

const scratch = scratchFolder();
const skip = which.sync('wasmtime', { nothrow: true }) === null && !process.env.REQUIRED_HOSTS?.includes('wasmtime');
/** Tests that need all that a manifest hands over to arrive. */
const SOME = [
  'cli/run/ok-is-a-success',
  'cli/environment/*',
  'cli/initial-cwd/*',
  'filesystem/preopens/*',
  'io/stdin/bytes-before-*',
];

async function drives(runner: string) {
  const file = `${runner}-report.json`;
  const filters = SOME.flatMap((glob) => ['-f', glob]);
  const { stderr, exitCode } = await cli(['--runner', runner, ...filters, '--report', `json=${file}`]);
  expect(stderr).toBe('');
  expect(exitCode).toBe(0);
  const { host, totals } = validate<Report>('report', JSON.parse(await readFile(file, 'utf8')));
  expect(host).toMatchObject({ name: 'my-host', version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string });
  expect(totals.tests).toBeGreaterThan(10);
  expect(totals.pass).toBe(totals.tests);
}

describe('the guide to a new host', () => {
  it('has one manifest, and it is as the schema has it', () => {
    const manifests = examples('json');
    expect(manifests).toHaveLength(1);
    for (const manifest of manifests) validate('runner', JSON.parse(manifest));
  });

  it('has a short manifest in the README, as the schema has it', () => {
    const manifests = examples('json', text('README.md'));
    expect(manifests).toHaveLength(1);
    for (const manifest of manifests) validate('runner', JSON.parse(manifest));
  });

  it.skipIf(skip)('has a manifest that drives a host', async () => {
    await drives(await scratch.file('my-host.json', examples('json')[0] ?? ''));
  });

  it.skipIf(skip)('has a module that drives a host', async () => {
    expect(examples('js')).toHaveLength(1);
    await drives(await scratch.file('my-runner.mjs', examples('js')[0] ?? ''));
  });

  it('has expectations as the schema has them, of tests that are there', () => {
    const ids = loadManifest().tests.map(({ id }) => id);
    const [entry, ...more] = examples('yaml').flatMap(
      (example) => validate<{ expectations: Expectation[] }>('expectations', parse(example)).expectations,
    );
    expect(more).toEqual([]);
    expect(ids).toEqual(expect.arrayContaining([...(entry?.tests ?? ['none'])]));
  });

  it('explains each key, each kind of item, each placeholder, each capability and each host, and no other', () => {
    const schema = JSON.parse(text('src/schema/runner.schema.json')) as {
      properties: Record<string, { items?: { oneOf?: { properties?: { each: { enum: string[] } } }[] } }>;
    };
    const each = schema.properties['argv']?.items?.oneOf?.[1]?.properties?.each.enum ?? [];
    const placeholders = new Set(JSON.stringify(schema).match(/\{\w+\}/g));
    expect(sorted(table('key'))).toEqual(sorted(Object.keys(schema.properties)));
    expect(sorted(table('`each`'))).toEqual(sorted(each));
    expect(sorted(table('placeholder').filter((name) => name.startsWith('{')))).toEqual(sorted([...placeholders]));
    expect(sorted(table('capability'))).toEqual(sorted(CAPABILITIES));
    expect(table('name')).toEqual(builtinRunners);
  });

  it('says of each host what it can do', async () => {
    const usual = ['args', 'env', 'stdin', 'preopens'];
    for (const name of builtinRunners) {
      const [, cell] = new RegExp(`^\\| \\[\`${name}\`\\].*\\|(.*)\\|$`, 'm').exec(guide) ?? [];
      const said = [...(cell ?? '').matchAll(/`(.*?)`/g)].map(([, one = '']) => one);
      const { capabilities } = await loadRunner(name);
      expect([name, ...sorted([...usual, ...said])]).toEqual([name, ...sorted(capabilities)]);
    }
  });

  it.skipIf(skip)('has commands that work', { timeout: 120_000 }, async () => {
    await scratch.file('my-host.json', examples('json')[0] ?? '');
    const blocks = examples('sh');
    expect(blocks).toHaveLength(2);
    // `npx wasi-conformance` is what stands in its place when the package is installed.
    const own = `${process.execPath} ${main}`;
    for (const block of blocks) {
      const script = block.replaceAll('npx wasi-conformance', own);
      const { exitCode, stdout, stderr } = await execa('sh', ['-e', '-c', script], {
        cwd: scratch.path,
        env: quiet,
        reject: false,
      });
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(stdout).not.toBe('');
    }
  });
});
