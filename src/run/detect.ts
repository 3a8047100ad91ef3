import { MissingHostError } from '../errors.js';
import type { Driver, Runner } from '../model/host.js';

/** A runner whose host was found. */
export interface Detected {
  readonly runner: Runner;
  readonly driver: Driver;
}

/** Finds a runner's host. @throws {MissingHostError} when it does not exist here, with how to get it */
export async function detectHost(runner: Runner): Promise<Detected> {
  const driver = await runner.detect();
  if (!('missing' in driver)) return { runner, driver };
  throw new MissingHostError(`${runner.name}: ${driver.missing}. To get it: ${driver.hint}`, { hint: driver.hint });
}
