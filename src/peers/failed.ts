import type { Source } from './came.js';

/** A step did not happen as its script says. */
export class StepFailed extends Error {
  override readonly name = 'StepFailed';
  readonly expected: string;
  readonly seen: string;

  constructor(expected: string, seen: string) {
    super(`expected ${expected}, seen ${seen}`);
    this.expected = expected;
    this.seen = seen;
  }
}

/** What was read; nothing where it did not come as it should. */
export const orNothing = <T>(reading: Promise<T>): Promise<T | undefined> =>
  reading.catch((error: unknown) => {
    if (!(error instanceof StepFailed)) throw error;
    return undefined;
  });

/** Reads to the end of a connection, however it comes. @throws {StepFailed} when there is a byte before it */
export async function nothingMore(source: Source, after: string): Promise<void> {
  const came = await source.next();
  if ('bytes' in came) throw new StepFailed(`no byte after ${after}`, shown(came.bytes));
}

/** The start of some bytes, for a human. */
export function shown(bytes: Buffer): string {
  return `${bytes.length} bytes: ${JSON.stringify(bytes.subarray(0, 40).toString('latin1'))}`;
}
