import { loadManifest } from '../../catalog/load.js';
import { mergeReports } from '../../report/merge.js';
import { readReport } from '../../report/read.js';
import { exitCodeOf } from '../exit-code.js';
import { parseTarget, writeTargets } from '../target.js';
import { print } from '../terminal/print.js';
import { summary } from '../terminal/summary.js';

/** `merge`: the parts of a sharded run as one. Returns the exit code that the whole run would have had. */
export async function merge(files: readonly string[], options: { report?: readonly string[] }): Promise<number> {
  const targets = (options.report ?? []).map(parseTarget);
  const manifest = loadManifest();
  const whole = mergeReports(files.map((file) => ({ file, report: readReport(file, manifest.tests) })));
  await writeTargets(whole, targets, { hosts: [whole.host] });
  if (!targets.some(({ file }) => file === '-')) print(summary([whole], manifest.requirements));
  return exitCodeOf([whole]);
}
