import { writeSite } from '../../../reports/dashboard/write.js';
import { loadManifest } from '../../catalog/load.js';
import type { Manifest } from '../../catalog/manifest.js';
import { loadCatalog } from '../../catalog/profile.js';
import { UsageError } from '../../errors.js';
import type { Report } from '../../model/report.js';
import { readReport } from '../../report/read.js';
import { print } from '../terminal/print.js';

export interface DashboardOptions {
  readonly output: string;
  readonly keepGoing?: boolean;
}

/** The tests and requirements of WASI 0.2, and those of the drafts when a report is of one. */
function catalogOf(reports: readonly Report[]): Manifest {
  const stable = loadManifest();
  if (reports.every(({ spec }) => !spec.startsWith('draft '))) return stable;
  const { tests, requirements } = loadCatalog('draft-2023-08').whole;
  return { ...stable, tests: [...stable.tests, ...tests], requirements: [...stable.requirements, ...requirements] };
}

/** `dashboard`: a static site of reports. */
export async function dashboard(files: readonly string[], options: DashboardOptions): Promise<void> {
  const reports: Report[] = [];
  for (const file of files) {
    try {
      reports.push(readReport(file));
    } catch (error) {
      if (!options.keepGoing || !(error instanceof UsageError)) throw error;
      process.stderr.write(`left out: ${error.message}\n`);
    }
  }
  if (reports.length === 0) throw new UsageError('none of the reports could be read');
  await writeSite(reports, catalogOf(reports), options.output);
  print(`${options.output}/index.html: ${reports.length} ${reports.length === 1 ? 'report' : 'reports'}`);
}
