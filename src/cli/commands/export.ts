import { loadManifest } from '../../catalog/load.js';
import { writeTestsuite } from '../../export/write.js';
import { fixturesFolder } from '../../paths.js';
import { select } from '../../plan/select.js';
import { type SelectionOptions, selectionOf } from '../selection.js';
import { print } from '../terminal/print.js';
import { style } from '../terminal/style.js';

export interface ExportCommandOptions extends SelectionOptions {
  /** The folder to write. */
  readonly wasiTestsuite: string;
  readonly once?: boolean;
}

/** `export`: the tests in the format of another suite; what that cannot say is named, test by test. */
export async function exportTests(options: ExportCommandOptions): Promise<void> {
  const { fixtures = fixturesFolder, wasiTestsuite: folder, once = false } = options;
  const tests = select(loadManifest(fixtures).tests, selectionOf(options));
  const { written, left } = await writeTestsuite(tests, folder, { fixtures, once });
  const width = Math.max(0, ...left.map(({ id }) => id.length));
  for (const { id, reason } of left) print(`left out  ${id.padEnd(width)}  ${style.dim(reason)}`);
  print(`${folder}: ${written.length} of ${tests.length} tests written, ${left.length} left out`);
}
