import { writeSite } from '../../../reports/dashboard/write.js';
import { loadManifest } from '../../catalog/load.js';
import { UsageError } from '../../errors.js';
import type { Report } from '../../model/report.js';
import { readReport } from '../../report/read.js';
import { print } from '../terminal/print.js';

export interface DashboardOptions {
  readonly output: string;
  readonly keepGoing?: boolean;
}

/** `dashboard`: a static site of reports. */
export async function dashboard(files: readonly string[], options: DashboardOptions): Promise<void> {
  const { tests } = loadManifest();
  const reports: Report[] = [];
  for (const file of files) {
    try {
      reports.push(readReport(file, tests));
    } catch (error) {
      if (!options.keepGoing || !(error instanceof UsageError)) throw error;
      process.stderr.write(`left out: ${error.message}\n`);
    }
  }
  if (reports.length === 0) throw new UsageError('none of the reports could be read');
  await writeSite(reports, options.output);
  print(`${options.output}/index.html: ${reports.length} ${reports.length === 1 ? 'report' : 'reports'}`);
}
