import type { Peer, PeerStep } from './test.js';

/** Stands in the texts of a script for the number of its round, from 0. */
const ROUND = '{round}';

/** Something of a step, with the number of the round in all its texts. */
function numbered(value: unknown, round: number): unknown {
  if (typeof value === 'string') return value.replaceAll(ROUND, String(round));
  if (Array.isArray(value)) return value.map((one) => numbered(one, round));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, numbered(one, round)]));
}

/** The scripts that a peer plays one after the other: its own, or one for each round. */
export function scriptsOf({ do: steps, rounds }: Pick<Peer, 'do' | 'rounds'>): readonly (readonly PeerStep[])[] {
  if (rounds === undefined) return [steps];
  return Array.from({ length: rounds }, (_, round) => steps.map((step) => numbered(step, round) as PeerStep));
}
