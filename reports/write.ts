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

/**
 * Where each report goes: the file itself for one; for several, a file each with the host's name before the ending, and its version
 * and a number where that is not enough to tell them apart.
 */
export function filesFor(file: string, reports: readonly Report[]): string[] {
  if (reports.length === 1) return [file];
  const ending = extname(file);
  const stem = file.slice(0, file.length - ending.length);
  const names = reports.map(({ host }) => host.name);
  const isOne = (list: readonly string[], name: string) => list.indexOf(name) === list.lastIndexOf(name);
  const longer = reports.map(({ host }, at) =>
    isOne(names, names[at] ?? '') ? host.name : `${host.name}-${host.version}`,
  );
  return longer.map((name, at) => `${stem}-${name}${isOne(longer, name) ? '' : `-${at + 1}`}${ending}`);
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
  const files = filesFor(file, reports);
  for (const [at, report] of reports.entries()) {
    const text = write(validate<Report>('report', report));
    if (file === '-') process.stdout.write(text);
    else await writeAtomically(files[at] ?? file, text);
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
