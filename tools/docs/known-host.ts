import { loadRunner } from '../../runners/framework/registry.js';
import { loadCatalog } from '../../src/catalog/profile.js';
import { loadExpectations } from '../../src/expectations/expectations.js';
import type { Host } from '../../src/model/host.js';
import type { Profile } from '../../src/model/profile.js';
import { plan } from '../../src/plan/plan.js';

/** How a host does in the tests of a requirement: `varies` with its timing; `unknown` where none of them can run on it. */
export type Conformance = 'passes' | 'fails' | 'varies' | 'unknown';

/** What is known of a host from `expectations/`, which CI compares with the real host. */
export interface KnownHost {
  readonly title: string;
  /** How it does in the tests of these requirements. */
  conformanceTo(requirements: readonly string[]): Conformance;
}

/** @param runner as `--runner` takes it */
export async function knownHost(runner: string, version: string, profile: Profile): Promise<KnownHost> {
  const driver = await loadRunner(runner);
  const catalog = loadCatalog(profile);
  const { tests } = catalog.fixturesFor(driver).manifest;
  const host: Host = { name: driver.name, version, executable: runner };
  const known = loadExpectations(host, catalog.whole.tests, { profile: catalog.expectations });
  const { jobs } = plan(tests, { runner: driver, driver: {}, unsupported: () => undefined });
  return {
    title: `${driver.name.replace(/-\d+$/, '')} ${version}`,
    conformanceTo(requirements) {
      // A free choice is not a failure.
      const own = jobs.filter(
        (test) => test.level !== 'may' && test.requirements.some((id) => requirements.includes(id)),
      );
      if (own.length === 0) return 'unknown';
      const failures = own.map(({ id }) => known(id)).filter((one) => one !== undefined);
      if (failures.length === 0) return 'passes';
      return failures.every(({ verdicts }) => verdicts.includes('pass')) ? 'varies' : 'fails';
    },
  };
}
