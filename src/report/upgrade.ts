import { REPORT_FORMAT } from '../model/report.js';

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The names that format 1 had for what format 2 names otherwise. */
const RENAMED: Readonly<Record<string, string>> = {
  expected: 'asExpected',
  duration: 'durationMs',
  reproduction: 'command',
};

const renamed = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [RENAMED[name] ?? name, value]));

/** A report of an earlier format as the current format says it; anything else as it is. */
export function upgraded(value: unknown): unknown {
  if (!isObject(value) || value['format'] !== 1) return value;
  const { results } = value;
  return {
    ...renamed(value),
    format: REPORT_FORMAT,
    results: Array.isArray(results)
      ? results.map((result: unknown) => (isObject(result) ? { rerun: '', ...renamed(result) } : result))
      : results,
  };
}
