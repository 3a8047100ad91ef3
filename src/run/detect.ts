import { MissingHostError } from '../errors.js';
import type { Driver, Runner } from '../model/host.js';
import { plain } from '../report/plain.js';

/** A runner whose host was found. */
export interface Detected {
  readonly runner: Runner;
  readonly driver: Driver;
}

/** Finds a runner's host. @throws {MissingHostError} when it does not exist here, with how to get it */
export async function detectHost(runner: Runner): Promise<Detected> {
  const driver = await runner.detect();
  if (!('missing' in driver)) return { runner, driver: withPlainNames(driver) };
  throw new MissingHostError(`${runner.name}: ${driver.missing}. To get it: ${driver.hint}`, { hint: driver.hint });
}

/** What a host says of itself goes into reports, pages and terminals: it must not drive them. */
function withPlainNames(driver: Driver): Driver {
  const { name, version } = driver.host;
  const host = { ...driver.host, name: plain(name), version: plain(version) };
  return Object.create(driver, { host: { value: host, enumerable: true } }) as Driver;
}
