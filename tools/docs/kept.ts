import { loadRunner } from '../../runners/framework/registry.js';
import { loadCatalog } from '../../src/catalog/profile.js';
import { loadExpectations } from '../../src/expectations/expectations.js';
import type { Host } from '../../src/model/host.js';
import type { Profile } from '../../src/model/profile.js';
import { plan } from '../../src/plan/plan.js';

/** Whether a host keeps a requirement: `kept`, `broken`, `varies` with its timing, or `unknown`: none of its tests can run on it. */
export type Kept = 'kept' | 'broken' | 'varies' | 'unknown';

/** What is known of a host, as `expectations/` has it: CI holds those against the real ones. */
export interface KnownHost {
  readonly title: string;
  /** Whether it keeps requirements, as far as their tests can run on it. */
  keeps(requirements: readonly string[]): Kept;
}

/** @param runner as `--runner` takes it */
export async function knownHost(runner: string, version: string, profile: Profile): Promise<KnownHost> {
  const driver = await loadRunner(runner);
  const catalog = loadCatalog(profile);
  const { tests } = catalog.fixturesFor(driver).manifest;
  const host: Host = { name: driver.name, version, executable: runner };
  const known = loadExpectations(host, catalog.whole.tests, undefined, catalog.expectations);
  const { jobs } = plan(tests, { runner: driver, driver: {}, unsupported: () => undefined });
  return {
    title: `${driver.name.replace(/-\d+$/, '')} ${version}`,
    keeps(requirements) {
      // A free choice breaks nothing.
      const own = jobs.filter(
        (test) => test.level !== 'may' && test.requirements.some((id) => requirements.includes(id)),
      );
      if (own.length === 0) return 'unknown';
      const failures = own.map(({ id }) => known(id)).filter((one) => one !== undefined);
      if (failures.length === 0) return 'kept';
      return failures.every(({ verdicts }) => verdicts.includes('pass')) ? 'varies' : 'broken';
    },
  };
}
