import { createHash } from 'node:crypto';
import { UsageError } from '../errors.js';
import type { Test } from '../model/test.js';

/** The part `index` of `of`, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** Reads `2/5`. @throws {UsageError} when it is not a part */
export function parseShard(text: string): Shard {
  const [, index = 0, of = 0] = /^(\d+)\/(\d+)$/.exec(text)?.map(Number) ?? [];
  if (index < 1 || index > of) throw new UsageError(`invalid shard "${text}": it must be i/n, with i from 1 to n`);
  return { index, of };
}

/** The tests of a shard. Which shard a test falls into depends on its id alone, so that one more test moves no other. */
export function inShard(tests: readonly Test[], { index, of }: Shard): Test[] {
  return tests.filter(({ id }) => createHash('sha256').update(id).digest().readUInt32BE() % of === index - 1);
}
