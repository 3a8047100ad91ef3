import { type Address, withAddresses } from './addresses.js';
import type { Peer, PeerStep } from './test.js';

/** Stands in the texts of a script for the number of its round, from 0. */
const ROUND = '{round}';

/** Something of a step, with all its texts changed. */
function changed(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => changed(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, changed(one, change)]));
}

/**
 * The scripts that a peer plays one after the other: its own, or one for each round.
 *
 * @param addresses those of all peers, for the texts that name them
 */
export function scriptsOf(
  { do: steps, rounds }: Pick<Peer, 'do' | 'rounds'>,
  addresses: ReadonlyMap<string, Address> = new Map(),
): readonly (readonly PeerStep[])[] {
  const filled = steps.map((step) => changed(step, (text) => withAddresses(text, addresses)) as PeerStep);
  if (rounds === undefined) return [filled];
  return Array.from({ length: rounds }, (_, round) =>
    filled.map((step) => changed(step, (text) => text.replaceAll(ROUND, String(round))) as PeerStep),
  );
}
