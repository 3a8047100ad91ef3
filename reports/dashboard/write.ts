import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Manifest } from '../../src/catalog/manifest.js';
import { UsageError } from '../../src/errors.js';
import { replaceFolder } from '../../src/files.js';
import type { Report } from '../../src/model/report.js';
import { projectRoot } from '../../src/paths.js';
import { validate } from '../../src/schema/validate.js';
import { shieldsOf, svgOf } from './badge.js';
import { catalogOf } from './catalog.js';
import { evidenceOf, indexOf } from './data.js';
import { pagesOf } from './pages.js';
import { problemsOf } from './problems.js';
import type { SiteIndex } from './site.js';

/** The app's files, as `npm run build` makes them. */
const APP = join(projectRoot, 'dist/dashboard');
/** Shows that a folder is a site of ours, which may be replaced. */
const MARK = 'data/index.json';

/** Whether a site can be written into a folder. @throws {UsageError} when the folder holds something else */
export function checkSiteFolder(folder: string): void {
  const target = resolve(folder);
  if (existsSync(target) && !existsSync(join(target, MARK)))
    throw new UsageError(`${folder} exists and is not a dashboard: name another folder`);
}

/**
 * Writes a static site of reports. The folder is replaced only when all of it has been written.
 *
 * @throws {UsageError} when the folder cannot be written, or holds something else
 */
export async function writeSite(reports: readonly Report[], folder: string): Promise<void> {
  checkSiteFolder(folder);
  await replaceFolder(folder, (draft) => writeInto(draft, reports, catalogOf(reports)));
}

async function writeInto(folder: string, reports: readonly Report[], manifest: Manifest): Promise<void> {
  for (const part of ['assets', 'data', 'badges']) await mkdir(join(folder, part));
  for (const file of ['app.js', 'app.css']) await copyFile(join(APP, file), join(folder, 'assets', file));
  const index = validate<SiteIndex>('dashboard', indexOf(reports, manifest));
  await writeFile(join(folder, MARK), `${JSON.stringify(index)}\n`);
  await writeFile(join(folder, 'data/index.js'), script('index', index));
  const problems = reports.map((report) => problemsOf(report, manifest));
  for (const { file, text } of pagesOf(index, problems)) await writeFile(join(folder, file), text);
  for (const [at, run] of index.runs.entries()) {
    const report = reports[at] as Report;
    await writeFile(join(folder, `data/problems-${run.key}.js`), script('problems', problems[at], run.key));
    await writeFile(join(folder, `data/run-${run.key}.js`), script('evidence', evidenceOf(report), run.key));
    await writeFile(join(folder, `badges/${run.key}.svg`), svgOf(index, run));
    await writeFile(join(folder, `badges/${run.key}.json`), shieldsOf(index, run));
  }
  // Only of tests that this package has: a report may come from anywhere, and must not choose what is read or written.
  for (const suite of new Set(manifest.tests.map((test) => test.suite))) {
    const sources: Record<string, string> = {};
    for (const { id, source } of manifest.tests.filter((test) => test.suite === suite)) {
      sources[id] = await readFile(join(projectRoot, source), 'utf8');
    }
    await writeFile(join(folder, `data/sources-${suite}.js`), script('sources', sources, suite));
  }
}

/** A script that leaves a value where the app finds it. */
function script(where: 'index' | 'evidence' | 'problems' | 'sources', value: unknown, key?: string): string {
  const place = key === undefined ? where : `${where}[${JSON.stringify(key)}]`;
  return `(globalThis.wasiConformance??={evidence:{},problems:{},sources:{}}).${place}=${JSON.stringify(value)};\n`;
}
