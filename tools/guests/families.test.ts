import { describe, expect, it } from 'vitest';
import { ofFamilies } from './families.js';

describe('families', () => {
  const metadata = { title: 'x', formerly: [], needs: [], peers: { a: { protocol: 'tcp', do: ['accept'] } } } as never;
  it('make a test for each, whose peers are of it', () => {
    const two = ofFamilies('sockets/a/b', { ...(metadata as object), families: ['ipv4', 'ipv6'] } as never);
    expect(two.map(({ id }) => id)).toEqual(['sockets/a/b/ipv4', 'sockets/a/b/ipv6']);
    expect(two.map(({ metadata: { peers } }) => peers?.['a']?.family)).toEqual(['ipv4', 'ipv6']);
    expect(two.map(({ metadata: { needs } }) => needs)).toEqual([[], ['ipv6']]);
    expect(ofFamilies('sockets/a/b', metadata)[0]).toMatchObject({
      id: 'sockets/a/b',
      metadata: { peers: { a: { family: 'ipv4' } } },
    });
  });
});
