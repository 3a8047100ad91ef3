import { loadRunner } from '../../runners/framework/registry.js';
import type { Manifest } from '../../src/catalog/manifest.js';
import { probeMachine, unsupportedOn } from '../../src/execute/machine.js';
import type { Driver } from '../../src/model/host.js';
import type { Test } from '../../src/model/test.js';
import { plan } from '../../src/plan/plan.js';
import { select } from '../../src/plan/select.js';
import { detectHost } from '../../src/run/detect.js';

/** The tests that can run on a host alone and behind the layer, and the host. */
export async function jobsOn(
  host: string,
  { tests }: Pick<Manifest, 'tests'>,
  filters: readonly string[],
): Promise<{ readonly driver: Driver; readonly jobs: readonly Test[] }> {
  const { runner, driver } = await detectHost(await loadRunner(host));
  const chosen = select(tests, { filters, suites: [], levels: [] });
  const machine = probeMachine(chosen);
  const { jobs } = plan(chosen, {
    // The layer has a time zone of its own.
    runner: { ...runner, capabilities: [...runner.capabilities, 'timezone'] },
    driver,
    unsupported: (test) => unsupportedOn(machine, test),
  });
  return { driver, jobs };
}
