import { setTimeout as pause } from 'node:timers/promises';

/**
 * What code of somebody else promises.
 *
 * @throws {Error} when it does not come within so many seconds
 */
export async function within<T>(seconds: number, promised: T | Promise<T>): Promise<T> {
  const stop = new AbortController();
  const late = pause(seconds * 1000, undefined, { signal: stop.signal }).then(() => {
    throw new Error(`no answer within ${seconds} s`);
  });
  late.catch(() => undefined);
  try {
    return await Promise.race([promised, late]);
  } finally {
    stop.abort();
  }
}
