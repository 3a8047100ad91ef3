import { readFileSync } from 'node:fs';
import { currentId } from '../catalog/aliases.js';
import { messageOf, UsageError } from '../errors.js';
import { parseJson } from '../files.js';
import { REPORT_FORMAT, type Report } from '../model/report.js';
import type { Test } from '../model/test.js';
import { validate } from '../schema/validate.js';
import { upgraded } from './upgrade.js';

/**
 * Reads a report that `--report json` has written, by this version or an earlier one.
 *
 * @param tests of the catalog: a result of a test that had another id then is given under the one that it has now
 * @throws {UsageError} naming the file, when it cannot be read, is cut short, is of a later format, or is not as the schema says
 */
export function readReport(file: string, tests: readonly Pick<Test, 'id' | 'formerly'>[] = []): Report {
  const value = parse(file);
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  if (typeof format === 'number' && format > REPORT_FORMAT)
    throw new UsageError(`${file} is of format ${format}; this version reads format ${REPORT_FORMAT}: use a newer one`);
  try {
    const report = validate<Report>('report', upgraded(value));
    checkUnique(report);
    return underCurrentIds(report, tests);
  } catch (error) {
    throw new UsageError(`${file} is not a report: ${messageOf(error).split('\n')[0]}`, { cause: error });
  }
}

function parse(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${messageOf(error)}`, { cause: error });
  }
  try {
    return parseJson(text);
  } catch (error) {
    throw new UsageError(`${file} is not a JSON document: ${messageOf(error).replace(/\s+/g, ' ')}`, { cause: error });
  }
}

/** @throws {Error} naming a test that has two results */
function checkUnique({ results }: Report): void {
  const seen = new Set<string>();
  for (const { id } of results) {
    if (seen.has(id)) throw new Error(`it has two results of ${id}`);
    seen.add(id);
  }
}

function underCurrentIds(report: Report, tests: readonly Pick<Test, 'id' | 'formerly'>[]): Report {
  const current = currentId(tests);
  const taken = new Set(report.results.map(({ id }) => id));
  return {
    ...report,
    // Of a test that was made of two, one result can have the id.
    results: report.results.map((result) => {
      const id = current(result.id);
      if (id === result.id || taken.has(id)) return result;
      taken.add(id);
      return { ...result, id };
    }),
  };
}
