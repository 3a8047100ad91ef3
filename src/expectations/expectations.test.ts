import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dir } from 'tmp-promise';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadExpectations } from './expectations.js';

const host = { name: 'made-up', version: '1.5.0', executable: 'made-up' };
const tests = ['io/stdin/read', 'io/stdin/skip', 'cli/exit/ok'].map((id) => ({ id, formerly: [`${id}-formerly`] }));
let folder: Awaited<ReturnType<typeof dir>>;

beforeAll(async () => void (folder = await dir({ unsafeCleanup: true })));
afterAll(() => folder.cleanup());

async function load(entries: string, version = host.version) {
  const file = join(folder.path, 'e.yaml');
  await writeFile(file, `expectations:\n${entries}`);
  return loadExpectations({ ...host, version }, tests, { file });
}

const entry = (tests: string, more = '') =>
  `  - { tests: [${tests}], verdicts: [fail], reason: a reason long enough, evidence: seen in its sources${more} }\n`;

describe('expectations', () => {
  it('a host of which nothing is known has none', () => {
    expect(loadExpectations(host, tests)('io/stdin/read')).toBeUndefined();
  });

  it('finds the entry whose globs match, the first of several', async () => {
    const expectations = await load(entry('"io/**"', ', link: "https://example.org/1"') + entry('io/stdin/read'));
    expect(expectations('io/stdin/read')?.link).toBe('https://example.org/1');
    expect(expectations('cli/exit/ok')).toBeUndefined();
  });

  it('finds an entry that names a test as it was called before', async () => {
    expect((await load(entry('io/stdin/read-formerly')))('io/stdin/read')).toBeDefined();
  });

  it.each([
    ['1.4.9', false],
    ['1.5.0', true],
    ['1.5.0-dev.3', true],
    ['2.0.0', false],
  ])('holds for the versions it names: %s', async (version, holds) => {
    const expectations = await load(entry('io/stdin/read', ', versions: ">=1.5.0-0 <2"'), version);
    expect(expectations('io/stdin/read') !== undefined).toBe(holds);
  });

  it('holds on the platforms it names', async () => {
    expect((await load(entry('io/stdin/read', ', platforms: [plan9]')))('io/stdin/read')).toBeUndefined();
    const here = await load(entry('io/stdin/read', `, platforms: [${process.platform}]`));
    expect(here('io/stdin/read')).toBeDefined();
  });

  it('an entry that only expects a pass is none', async () => {
    await expect(load(entry('io/stdin/read').replace('[fail]', '[pass]'))).rejects.toThrow(/e\.yaml/);
  });
});
