import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Manifest } from '../../src/catalog/manifest.js';
import { loadExpectations } from '../../src/expectations/expectations.js';
import type { Host } from '../../src/model/host.js';
import type { Test } from '../../src/model/test.js';
import { fixturesFolder } from '../../src/paths.js';

/** The suite's tests that every one of these hosts passes. */
export async function passedTests(hosts: readonly Host[]): Promise<Test[]> {
  const { tests } = JSON.parse(await readFile(join(fixturesFolder, 'manifest.json'), 'utf8')) as Manifest;
  const ids = tests.map(({ id }) => id);
  const known = hosts.map((host) => loadExpectations(host, ids));
  return tests.filter(({ id, level }) => level === 'must' && !known.some((of) => of(id)));
}

/** What `jco run` can do as well as the harness: no pipes to drive, no directories or variables to give. */
export function isPlain({ stdin, stdout, dirs, env, expect, fixture }: Test): boolean {
  const given =
    dirs.length > 0 || env.length > 0 || fixture.imports.some((name) => name.startsWith('wasi:cli/environment@'));
  return stdin === '' && stdout === 'capture' && expect.outcome === 'ok' && !given;
}

/** The harness's options to run what `generateFixtures` has made: nothing is known of how hosts do on it. */
export const optionsFor = (folder: string): readonly string[] => [
  '--fixtures',
  folder,
  '--expectations',
  join(folder, 'expectations.yaml'),
];

/** Makes a fixtures folder of `count` tests, each a copy of one of `originals` under an id of its own. Returns them. */
export async function generateFixtures(folder: string, originals: readonly Test[], count: number): Promise<Test[]> {
  const manifest = JSON.parse(await readFile(join(fixturesFolder, 'manifest.json'), 'utf8')) as Manifest;
  await mkdir(folder, { recursive: true });
  await cp(join(fixturesFolder, 'canaries'), join(folder, 'canaries'), { recursive: true });
  const tests: Test[] = [];
  for (let index = 0; index < count; index++) {
    const original = originals[index % originals.length];
    if (!original) throw new Error('no test to copy');
    const id = `${original.id}-${index}`;
    const file = `${id}.wasm`;
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await cp(join(fixturesFolder, original.fixture.file), join(folder, file));
    tests.push({ ...original, id, fixture: { ...original.fixture, file } });
  }
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, tests }));
  await writeFile(join(folder, 'expectations.yaml'), 'expectations: []\n');
  return tests;
}
