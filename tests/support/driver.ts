import type { Driver, Runner } from '../../src/model/host.js';

/** The driver of a runner whose host must be there. */
export async function found(runner: Runner): Promise<Driver> {
  const driver = await runner.detect();
  if ('missing' in driver) throw new Error(`${runner.name}: ${driver.missing}`);
  return driver;
}
