import { describe, expect, it } from 'vitest';
import type { Peer, Peers, PeerStep } from '../model/test.js';
import { checkPeers } from './check.js';

const tcp = (...steps: PeerStep[]): Peer => ({ protocol: 'tcp', family: 'ipv4', do: steps });
const udp = (...steps: PeerStep[]): Peer => ({ protocol: 'udp', family: 'ipv4', do: steps });

describe('peers that cannot be played', () => {
  const check = (peers: Record<string, unknown>, args: string[] = []) =>
    checkPeers({ peers: peers as unknown as Peers, args, env: [] });
  it.each<[Record<string, unknown>, string]>([
    [
      { echo: { protocol: 'tcp', do: ['accept', 'ecko'] } },
      'peers.echo.do.1: unknown step "ecko" (did you mean echo?)',
    ],
    [{ echo: { protocol: 'udp', do: ['accept'] } }, 'peers.echo.do.0: accept is not a step of a peer of udp'],
    [
      { echo: { protocol: 'tcp', do: ['accept', 'send'] } },
      'peers.echo.do.1: send takes a text, {pattern: N} or {repeat: text, times: N}',
    ],
    [
      { echo: { protocol: 'tcp', do: ['accept', { request: { methods: 'GET' } }] } },
      'peers.echo.do.1: request takes nothing, or an object with some of method, target, headers, framing, body, trailers',
    ],
    [
      { echo: { protocol: 'tcp', do: ['accept', 'respond-with-body'] } },
      'peers.echo: respond-with-body stands before request or request-head: there is no request yet',
    ],
    [{ echo: { protocol: 'tcp', do: ['accept', { read: 0 }] } }, 'peers.echo.do.1: read takes a number above 0'],
    [
      { echo: { protocol: 'tcp', do: ['echo'] } },
      'peers.echo: echo stands before accept or connect: there is no connection yet',
    ],
    [
      { dgram: { protocol: 'udp', do: [{ await: 'x' }, { send: 'a' }, { connect: 'x' }] } },
      'peers.dgram: send stands before connect, expect or echo: nobody is known yet',
    ],
    [{ echo: { protocol: 'tcp', do: ['accept', { connect: 'x' }] } }, 'peers.echo: a peer either accepts or connects'],
    [
      { echo: { protocol: 'tcp', do: ['accept', 'nobody-comes'] } },
      'peers.echo.do.1: nobody-comes must be the only step',
    ],
    [
      { many: { protocol: 'tcp', times: 2, rounds: 2, do: ['accept'] } },
      'peers.many: times plays the script at once, rounds one after the other',
    ],
    [{ safe: { protocol: 'tcp', tls: true, do: [{ connect: 'x' }] } }, 'peers.safe: tls is for peers that accept'],
    [{ many: { protocol: 'udp', rounds: 2, do: ['echo'] } }, 'peers.many: rounds is for peers of tcp'],
    [{ 'Echo 1': { protocol: 'tcp', do: ['accept'] } }, "peers.Echo 1: a peer's name is made of a-z, 0-9 and -"],
  ])('%j', (peers, message) => {
    expect(() => check(peers)).toThrow(message);
  });

  it('a placeholder of no peer is named', () => {
    expect(() => check({}, ['{echo.port}'])).toThrow('{echo.port} is of a peer that does not exist: none does');
    expect(() => check({ other: tcp('accept') }, ['{echo.port}'])).toThrow('does not exist: other');
    expect(() => check({ call: tcp({ connect: 'x' }) }, ['{call.port}'])).toThrow('connects to the guest');
  });

  it('a peer that the guest cannot call is named', () => {
    const message = (name: string) => `peers.${name}: the guest cannot call it: {${name}.port} stands in none of args`;
    expect(() => check({ echo: tcp('accept') })).toThrow(message('echo'));
    expect(() => check({ dgram: udp({ expect: 'a' }) })).toThrow(message('dgram'));
    expect(() => check({ dgram: udp({ await: 'go' }, 'echo') })).toThrow(message('dgram'));
    expect(() => check({ no: tcp('refuse') })).toThrow(message('no'));
    expect(() => check({ echo: tcp('accept') }, ['{echo.port}'])).not.toThrow();
    expect(() => check({ nobody: tcp('nobody-comes'), call: udp({ connect: 'bound' }) })).not.toThrow();
    const client = (text: string) => tcp({ connect: 'serving' }, { send: text });
    expect(() => check({ client: client('GET /'), behind: tcp('accept') })).toThrow(message('behind'));
    expect(() => check({ client: client('GET /{behind.port}'), behind: tcp('accept') })).not.toThrow();
    expect(() => check({ client: client('GET /{gone.port}') })).toThrow('{gone.port} is of a peer that does not exist');
  });
});
