import { UsageError } from '../errors.js';
import type { Report } from '../model/report.js';
import { totalsOf } from './totals.js';

/** A part of a sharded run, and where it was read. */
export interface Part {
  readonly file: string;
  readonly report: Report;
}

/**
 * Joins the parts of a sharded run.
 *
 * @throws {UsageError} when they are not the parts of one: of different hosts, versions or fixtures, one twice, or one missing
 */
export function mergeReports(parts: readonly Part[]): Report {
  const [first] = parts;
  if (!first) throw new UsageError('there are no reports to merge');
  for (const { file, report } of parts) {
    const differs = (what: string, of: (report: Report) => string) => {
      if (of(report) !== of(first.report))
        throw new UsageError(
          `${file} is of another ${what} than ${first.file}: ${of(report)}, not ${of(first.report)}`,
        );
    };
    differs('host', ({ host }) => `${host.name} ${host.version}`);
    differs('version of the suite', ({ tool }) => tool.version);
    differs('set of fixtures', ({ fixtures }) => fixtures);
    if (!report.shard) throw new UsageError(`${file} is not a part of a run: it was made without --shard`);
    differs('split', ({ shard }) => `${shard?.of ?? 0} parts`);
  }
  const of = first.report.shard?.of ?? 0;
  for (const { file, report } of parts) {
    const index = report.shard?.index ?? 0;
    if (index > of) throw new UsageError(`${file} is part ${index} of ${of}: there is no such part`);
  }
  for (let index = 1; index <= of; index++) {
    const found = parts.filter(({ report }) => report.shard?.index === index);
    if (found.length === 0) throw new UsageError(`part ${index} of ${of} is missing`);
    if (found.length > 1)
      throw new UsageError(`part ${index} of ${of} is there twice: ${found.map(({ file }) => file).join(', ')}`);
  }
  const seen = new Map<string, string>();
  for (const { file, report } of parts) {
    for (const { id } of report.results) {
      const other = seen.get(id);
      if (other !== undefined) throw new UsageError(`${file} has the test ${id}, and so has ${other}`);
      seen.set(id, file);
    }
  }
  // The catalog's order.
  const results = parts.flatMap(({ report }) => report.results).sort((a, b) => (a.id < b.id ? -1 : 1));
  const whole: Report = { ...first.report };
  delete (whole as { shard?: unknown }).shard;
  return {
    ...whole,
    started: parts.map(({ report }) => report.started).sort()[0] ?? whole.started,
    durationMs: Math.max(...parts.map(({ report }) => report.durationMs)),
    complete: parts.every(({ report }) => report.complete),
    totals: totalsOf(results),
    results,
  };
}
