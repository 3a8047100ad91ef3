import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Report } from '../src/model/report.js';
import { validate } from '../src/schema/validate.js';

/** A report format: one report as text. */
type Writer = (report: Report) => string;

/** Each is loaded when it is asked for: most runs write none. */
const WRITERS: Readonly<Record<string, () => Promise<Writer>>> = {
  json: () => Promise.resolve((report) => `${JSON.stringify(report, null, 1)}\n`),
  junit: async () => (await import('./junit.js')).junit,
  tap: async () => (await import('./tap.js')).tap,
  markdown: async () => (await import('./markdown.js')).markdown,
  github: async () => (await import('./github.js')).github,
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
  const load = WRITERS[format];
  if (!load) throw new Error(`unknown report format "${format}": it must be one of ${FORMATS.join(', ')}`);
  const write = await load();
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
