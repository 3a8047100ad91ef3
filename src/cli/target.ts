import { FORMATS, writeReport } from '../../reports/write.js';
import { UsageError } from '../errors.js';
import type { Report } from '../model/report.js';

/** Where one `--report` goes; `-` is stdout. */
export interface Target {
  readonly format: string;
  readonly file: string;
}

/** Reads `junit=out.xml`. @throws {UsageError} when there is no such format */
export function parseTarget(text: string): Target {
  const [format = '', ...rest] = text.split('=');
  if (!FORMATS.includes(format))
    throw new UsageError(`unknown report format "${format}": it is one of ${FORMATS.join(', ')}`);
  return { format, file: rest.join('=') || '-' };
}

/** Writes reports to every target. @throws {UsageError} naming each that cannot be written, when the others have been */
export async function writeTargets(reports: readonly Report[], targets: readonly Target[]): Promise<void> {
  const problems: string[] = [];
  for (const { format, file } of targets) {
    await writeReport(reports, format, file).catch((error: unknown) => problems.push((error as Error).message));
  }
  if (problems.length > 0) throw new UsageError(problems.join('; '));
}
