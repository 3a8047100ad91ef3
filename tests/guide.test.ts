import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import which from 'which';
import { parse } from 'yaml';
import { builtinRunners } from '../runners/framework/registry.js';
import { loadManifest } from '../src/catalog/load.js';
import type { Expectation } from '../src/expectations/expectations.js';
import type { Report } from '../src/model/report.js';
import { CAPABILITIES } from '../src/model/test.js';
import { projectRoot } from '../src/paths.js';
import { validate } from '../src/schema/validate.js';
import { cli, scratchFolder } from './support/cli.js';

// runners/README.md: its examples work, and its tables leave nothing out.
const text = (file: string) => readFileSync(join(projectRoot, file), 'utf8');
const guide = text('runners/README.md');
const examples = (language: string, of = guide) =>
  [...of.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, name, example = '']) =>
    name === language ? [example] : [],
  );
/** What the rows of the guide's tables begin with. */
const rows = new Set(
  guide
    .split('\n')
    .flatMap((line) => /^\| (`.*?`) \|/.exec(line)?.[1]?.split(', ') ?? [])
    .map((cell) => cell.slice(1, -1)),
);

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

  it("has wasmtime's manifest in the README as it is", () => {
    const [manifest = ''] = examples('json', text('README.md'));
    expect(JSON.parse(text('runners/wasmtime/runner.json'))).toMatchObject(JSON.parse(manifest) as object);
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

  it('explains each key, each capability and each runner', () => {
    const schema = JSON.parse(text('src/schema/runner.schema.json')) as { properties: object };
    const wanted = [...Object.keys(schema.properties), ...CAPABILITIES, ...builtinRunners];
    expect(wanted.filter((one) => !rows.has(one))).toEqual([]);
  });
});
