import { join } from 'node:path';
import type { Test } from '../../src/model/test.js';
import { fixturesOf, optionsFor } from './generated.js';
import { peakMemory } from './measure.js';
import { say } from './say.js';

/** Memory, and whether time grows with the number of tests alone. */
export async function manyTests(scratch: string, originals: readonly Test[]): Promise<void> {
  const per: number[] = [];
  const all = originals.length;
  for (const count of [100, all]) {
    const folder = join(scratch, `of-${count}`);
    const step = Math.floor(all / count);
    await fixturesOf(folder, originals.filter((_, index) => index % step === 0).slice(0, count));
    const report = join(scratch, `report-${count}.json`);
    const { bytes, time } = await peakMemory(
      [...optionsFor(folder), '--runner', 'wasmtime', '--report', `json=${report}`],
      scratch,
    );
    per.push(time / count);
    if (count === all) {
      const megabytes = bytes / 1e6;
      say(`harness, ${all} tests: peak memory`, {
        value: `${megabytes.toFixed(0)} MB`,
        goal: '<= 150 MB',
        met: megabytes <= 150,
      });
    }
  }
  const [few = NaN, many = NaN] = per;
  const growth = many / few;
  say(`time per test: ${all} tests ${many.toFixed(1)} ms / 100 tests ${few.toFixed(1)} ms`, {
    value: growth.toFixed(2),
    goal: '<= 1.1',
    met: growth <= 1.1,
  });
}
