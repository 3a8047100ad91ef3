import { UsageError } from '../../src/errors.js';
import type { Release, Runner } from '../../src/model/host.js';
import { isRange, seriesOf } from '../../src/plan/releases.js';
import { loadRunner, parts, releasesOf } from './registry.js';

/** The runners that one name of `--runner` stands for. */
export interface Series {
  readonly runners: readonly Runner[];
  /** Releases of the range that cannot be run. */
  readonly leftOut: readonly Release[];
}

/**
 * The runners of a name: one, or with a range of versions, such as `jco@>=1.20`, one for each minor version in it: its newest patch.
 *
 * @param releases what lists a host's releases
 * @throws {UsageError} as `loadRunner`; when no release of the range can be run; when the registry cannot be asked
 */
export async function loadSeries(name: string, releases: typeof releasesOf = releasesOf): Promise<Series> {
  const { base, which } = parts(name);
  const all = which !== undefined && isRange(which) ? await releases(base) : undefined;
  if (all === undefined && /[<>^~|*]/.test(which ?? ''))
    throw new UsageError(`runner ${name}: no registry lists the releases of ${base}: name executables instead`);
  if (all === undefined || which === undefined) return { runners: [await loadRunner(name)], leftOut: [] };
  const series = seriesOf(all, which);
  const leftOut = series.filter(({ unsupported }) => unsupported !== undefined);
  const runnable = series.filter(({ unsupported }) => unsupported === undefined);
  if (runnable.length === 0) {
    const stable = `the stable releases are ${all[0]?.version ?? 'none'} to ${all.at(-1)?.version ?? 'none'}`;
    throw new UsageError(
      `runner ${name}: no release in this range can be run: ${leftOut.at(-1)?.unsupported ?? stable}`,
    );
  }
  return { runners: await Promise.all(runnable.map(({ version }) => loadRunner(`${base}@${version}`))), leftOut };
}
