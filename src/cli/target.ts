import { accessSync, constants, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { checkFormat } from '../../reports/formats.js';
import { filesFor, writeOneReport } from '../../reports/write.js';
import { messageOf, UsageError } from '../errors.js';
import type { Host } from '../model/host.js';
import type { Report } from '../model/report.js';

/** Where one `--report` goes; `-` is stdout. */
export interface Target {
  readonly format: string;
  readonly file: string;
}

/** Reads `junit=out.xml`. @throws {UsageError} when there is no such format */
export function parseTarget(text: string): Target {
  const at = text.indexOf('=');
  const [format, file] = at < 0 ? [text, '-'] : [text.slice(0, at), text.slice(at + 1)];
  checkFormat(format);
  if (file === '') throw new UsageError(`--report ${text}: no file is named after the =`);
  return { format, file };
}

/** @throws {UsageError} when a target cannot be written: found out before the run, not after it */
export function checkWritable({ file }: Target): void {
  if (file === '-') return;
  try {
    accessSync(dirname(resolve(file)), constants.W_OK);
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw new Error('it is a folder');
  } catch (error) {
    throw new UsageError(`the report ${file} cannot be written: ${messageOf(error)}`, { cause: error });
  }
}

/**
 * Writes a report to every target as soon as it is done, so that it is not lost, whatever becomes of the hosts that follow.
 *
 * @param place all hosts of the call, in order, and which of them it is: where there are several, a file is named for its host
 * @throws {UsageError} naming each target that cannot be written, when the others have been
 */
export async function writeTargets(
  report: Report,
  targets: readonly Target[],
  { hosts, at = 0 }: { readonly hosts: readonly Pick<Host, 'name' | 'version'>[]; readonly at?: number },
): Promise<void> {
  const problems: string[] = [];
  for (const { format, file } of targets) {
    const place = file === '-' ? file : (filesFor(file, hosts)[at] ?? file);
    await writeOneReport(report, format, place).catch((error: unknown) => problems.push(messageOf(error)));
  }
  if (problems.length > 0) throw new UsageError(problems.join('; '));
}
