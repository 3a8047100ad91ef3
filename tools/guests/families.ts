import type { Family, Metadata, Peer } from '../../src/model/test.js';

/** Metadata whose test is made for several families of addresses. */
export type WithFamilies = Omit<Metadata, 'peers'> & {
  readonly families?: readonly Family[];
  /** Of the test's family, where they say nothing else. */
  readonly peers?: Readonly<Record<string, Omit<Peer, 'family'> & { readonly family?: Family }>>;
};

const TITLES: Readonly<Record<Family, string>> = { ipv4: 'IPv4', ipv6: 'IPv6' };

/** The tests that one file is: one, or one for each family, with the family as the last part of its id. */
export function ofFamilies(
  id: string,
  { families, peers, ...metadata }: WithFamilies,
): { id: string; metadata: Metadata }[] {
  const withPeers = (of: Family): Metadata => {
    if (!peers) return metadata;
    const all = Object.entries(peers).map(([name, { family = of, ...peer }]) => [name, { ...peer, family }] as const);
    return { ...metadata, peers: Object.fromEntries(all) };
  };
  if (!families) return [{ id, metadata: withPeers('ipv4') }];
  return families.map((family) => ({
    id: `${id}/${family}`,
    metadata: {
      ...withPeers(family),
      title: `${metadata.title} (${TITLES[family]})`,
      formerly: metadata.formerly.map((old) => `${old}/${family}`),
      needs: family === 'ipv6' ? [...new Set([...metadata.needs, 'ipv6' as const])] : metadata.needs,
    },
  }));
}
