import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Report } from '../src/model/report.js';
import { validate } from '../src/schema/validate.js';
import { github } from './github.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
import { tap } from './tap.js';

/** A report format: one report as text. */
type Writer = (report: Report) => string;

const WRITERS: Readonly<Record<string, Writer>> = {
  json: (report) => `${JSON.stringify(report, null, 1)}\n`,
  junit,
  tap,
  markdown,
  github,
};

/** The formats that `--report` takes. */
export const FORMATS: readonly string[] = Object.keys(WRITERS);

/** Where a report goes: the file itself for one host; for several, a file each with the host's name before the ending. */
export function fileFor(file: string, report: Report, several: boolean): string {
  if (!several) return file;
  const ending = extname(file);
  return `${file.slice(0, file.length - ending.length)}-${report.host.name}${ending}`;
}

/**
 * Writes reports in a format, each after it has been checked against its schema, to a file (which appears whole or not at all) or
 * to stdout (`-`).
 *
 * @throws {Error} when a report is not as its schema says, or a file cannot be written
 */
export async function writeReport(reports: readonly Report[], format: string, file: string): Promise<void> {
  const write = WRITERS[format];
  if (!write) throw new Error(`unknown report format "${format}": it must be one of ${FORMATS.join(', ')}`);
  for (const report of reports) {
    const text = write(validate<Report>('report', report));
    if (file === '-') process.stdout.write(text);
    else await writeAtomically(fileFor(file, report, reports.length > 1), text);
  }
}

async function writeAtomically(file: string, text: string): Promise<void> {
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, text);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw new Error(`${file} cannot be written: ${(error as Error).message}`, { cause: error });
  }
}
