import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Manifest } from '../../src/catalog/manifest.js';
import type { Test } from '../../src/model/test.js';
import { fixturesFolder } from '../../src/paths.js';

/** What a shell loop can do as well as the harness: no pipes to drive, no directories to make. */
function isPlain(test: Test): boolean {
  const { stdin, stdout, dirs, expect, cwd } = test;
  return stdin === '' && stdout === 'capture' && dirs.length === 0 && expect.outcome === 'ok' && cwd === undefined;
}

/** The plain tests of the suite, at most `count` of them. */
export async function plainTests(count: number): Promise<Test[]> {
  const { tests } = JSON.parse(await readFile(join(fixturesFolder, 'manifest.json'), 'utf8')) as Manifest;
  return tests.filter(isPlain).slice(0, count);
}

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
  return tests;
}
