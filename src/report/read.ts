import { readFileSync } from 'node:fs';
import { UsageError } from '../errors.js';
import { REPORT_FORMAT, type Report } from '../model/report.js';
import { validate } from '../schema/validate.js';

/**
 * Reads a report that `--report json` has written.
 *
 * @throws {UsageError} naming the file, when it cannot be read, is cut short, is of another format, or is not as the schema says
 */
export function readReport(file: string): Report {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`, { cause: error });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${file} is no whole JSON document: ${(error as Error).message.replace(/\s+/g, ' ')}`, {
      cause: error,
    });
  }
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  if (typeof format === 'number' && format > REPORT_FORMAT)
    throw new UsageError(`${file} is of format ${format}; this version reads format ${REPORT_FORMAT}: use a newer one`);
  try {
    return validate<Report>('report', value);
  } catch (error) {
    throw new UsageError(`${file} is no report: ${(error as Error).message.split('\n')[0]}`, { cause: error });
  }
}
