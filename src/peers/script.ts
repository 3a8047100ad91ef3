import type { Content } from '../model/test.js';

export const FAMILIES = ['ipv4', 'ipv6'] as const;
export type Family = (typeof FAMILIES)[number];

export const PROTOCOLS = ['tcp', 'udp'] as const;
export type Protocol = (typeof PROTOCOLS)[number];

/** One step of a peer. Steps that wait for the guest have no limit but the end of the host. */
export type Step =
  /** TCP: takes the next connection; the steps that follow are about this one. */
  | 'accept'
  /** TCP: the guest's signal `SIGNAL PORT` comes, and a connection to this port is made. UDP: datagrams go to this port. */
  | { readonly connect: string }
  /** TCP: the guest's signal `SIGNAL PORT` comes, and nobody takes connections at this port. */
  | { readonly refused: string }
  /** TCP: sends back all bytes until the guest's end, then ends too. UDP: sends each datagram back, the first of them must come. */
  | 'echo'
  | { readonly send: Content }
  /** TCP: exactly these bytes come next. UDP: the next datagram is this one. */
  | { readonly expect: Content }
  /** TCP: so many bytes come, whatever they are. */
  | { readonly read: number }
  /** TCP: the guest's end comes, and no byte before it. */
  | 'expect-end'
  /** TCP: the connection ends in any way, after any bytes. */
  | 'gone'
  /** Sends what the peer sees as the guest's address, as `ADDRESS PORT`. */
  | 'send-address'
  /** TCP: sends the end and stays open to read. */
  | 'half-close'
  /** TCP: ends the connection with a reset. */
  | 'reset'
  /** TCP: closes the connection. UDP: closes the socket, so that its port is nobody's. */
  | 'close'
  | { readonly await: string }
  /** Until the host has ended no connection is made to this peer, and no datagram comes. Alone in its script. */
  | 'nobody-comes'
  /** TCP: the port belongs to a connection that is open, so that each connection to it is refused. Alone in its script. */
  | 'refuse';

/** What the harness plays for a guest of wasi:sockets, on loopback. */
export interface Peer {
  readonly protocol: Protocol;
  readonly family: Family;
  readonly do: readonly Step[];
  /** TCP: the script is played so many times at the same time, each with a connection of its own. */
  readonly times?: number;
}

export interface Peers {
  readonly [name: string]: Peer;
}

/** The name of a step, and what it was given. */
export function partsOf(step: Step): { readonly name: string; readonly value?: unknown } {
  if (typeof step === 'string') return { name: step };
  const [[name, value] = ['', undefined]] = Object.entries(step);
  return { name, value };
}
