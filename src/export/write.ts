import { existsSync } from 'node:fs';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UsageError } from '../errors.js';
import { replaceFolder } from '../files.js';
import { fillTree } from '../execute/sandbox.js';
import type { Test } from '../model/test.js';
import { verifiedFixture } from '../run/fixtures.js';
import { type ExportOptions, exportTest, nameOf, placeOf } from './wasi-testsuite.js';

/** The folder's description, which the official runner reads: these two keys, and no others. */
const MANIFEST = 'manifest.json';
const SUITE = { name: 'wasi-conformance', version: 'wasm32-wasip2' } as const;

export interface ExportSummary {
  /** Ids. */
  readonly written: readonly string[];
  readonly left: readonly { readonly id: string; readonly reason: string }[];
}

/**
 * Writes tests as a suite of wasi-testsuite: for each a component, its specification, and the directory that it gets. The folder is
 * replaced only when all of it has been written.
 *
 * @param fixtures the folder of the components
 * @throws {UsageError} when the folder cannot be written, or holds something else
 */
export async function writeTestsuite(
  tests: readonly Test[],
  folder: string,
  { fixtures, ...options }: ExportOptions & { readonly fixtures: string },
): Promise<ExportSummary> {
  const target = resolve(folder);
  if (existsSync(target) && !(await isOurs(target)))
    throw new UsageError(`${folder} exists and is not an export of this suite: name another folder`);
  const written: string[] = [];
  const left: { id: string; reason: string }[] = [];
  await replaceFolder(folder, async (draft) => {
    await writeFile(join(draft, MANIFEST), `${JSON.stringify(SUITE, null, 2)}\n`);
    for (const test of tests) {
      const exported = exportTest(test, options);
      if ('reason' in exported) {
        left.push({ id: test.id, reason: exported.reason });
        continue;
      }
      const name = nameOf(test);
      await copyFile(verifiedFixture(fixtures, test.fixture), join(draft, `${name}.wasm`));
      await writeFile(join(draft, `${name}.json`), `${JSON.stringify(exported.specification, null, 2)}\n`);
      if (test.dirs.length > 0) fillTree(join(draft, placeOf(test)), test);
      written.push(test.id);
    }
  });
  return { written, left };
}

async function isOurs(folder: string): Promise<boolean> {
  try {
    const { name } = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as { name?: unknown };
    return name === SUITE.name;
  } catch {
    return false;
  }
}
