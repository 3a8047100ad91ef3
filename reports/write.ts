import { extname } from 'node:path';
import { writeWhole } from '../src/files.js';
import type { Host } from '../src/model/host.js';
import type { Report } from '../src/model/report.js';
import { validate } from '../src/schema/validate.js';
import { loadFormat } from './formats.js';

/**
 * Where each report goes: the file itself for one; for several, a file each with the host's name before the ending, and its version
 * and a number where that is not enough to distinguish them.
 */
export function filesFor(file: string, hosts: readonly Pick<Host, 'name' | 'version'>[]): string[] {
  if (hosts.length === 1) return [file];
  const ending = extname(file);
  const stem = file.slice(0, file.length - ending.length);
  const names = hosts.map(({ name }) => name);
  const isOne = (list: readonly string[], name: string) => list.indexOf(name) === list.lastIndexOf(name);
  const longer = hosts.map(({ name, version }) => (isOne(names, name) ? name : `${name}-${version}`));
  return longer.map((name, at) => `${stem}-${name}${isOne(longer, name) ? '' : `-${at + 1}`}${ending}`);
}

/**
 * Writes reports in a format, each after it has been checked against its schema, to a file (which appears whole or not at all) or
 * to stdout (`-`).
 *
 * @param format a name among `FORMATS`, or the path of a module
 * @throws {Error} when a report is not as its schema says, or a file cannot be written
 */
export async function writeReport(reports: readonly Report[], format: string, file: string): Promise<void> {
  const files = filesFor(
    file,
    reports.map(({ host }) => host),
  );
  for (const [at, report] of reports.entries()) await writeOneReport(report, format, files[at] ?? file);
}

/** Writes one report, as `writeReport` does. */
export async function writeOneReport(report: Report, format: string, file: string): Promise<void> {
  const write = await loadFormat(format);
  const text = write(validate<Report>('report', report));
  if (file === '-') process.stdout.write(text);
  else await writeWhole(file, text);
}
