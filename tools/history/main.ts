/** `node dist/tools/history/main.js FOLDER [REPORT...]`: adds reports to a folder of them, and removes those that need not stay. */
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadManifest } from '../../src/catalog/load.js';
import { messageOf } from '../../src/errors.js';
import { readReport } from '../../src/report/read.js';
import { keep, nameOf } from './keep.js';

const [folder, ...added] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: history FOLDER [REPORT...]');
const { tests } = loadManifest();

/** A report's host and time, and its file; nothing of a file that is not a report. */
function entryOf(file: string) {
  try {
    const { host, started } = readReport(file, tests);
    return [{ file, host, started }];
  } catch (error) {
    console.error(`left out: ${messageOf(error)}`);
    return [];
  }
}

mkdirSync(folder, { recursive: true });
for (const entry of added.flatMap(entryOf)) copyFileSync(entry.file, join(folder, nameOf(entry)));
const all = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => entryOf(join(folder, name)));
const stay = new Set(keep(all, Date.now()));
for (const entry of all) if (!stay.has(entry)) rmSync(entry.file);
console.log(`${folder}: ${stay.size} reports, ${all.length - stay.size} removed`);
