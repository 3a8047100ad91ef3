import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { setImmediate as nextTick } from 'node:timers/promises';
import { LOOPBACK } from './check.js';
import type { Family } from '../model/test.js';

/** A UDP socket on loopback. */
export interface UdpSocket {
  readonly port: number;
  /** Where the last datagram came from, as `ADDRESS PORT`. */
  readonly remote: string;
  /** Datagrams go to this port. */
  to(port: number): void;
  /** To the port given, or to where the last datagram came from. */
  send(bytes: Buffer): Promise<void>;
  /** The next datagram; nothing when the host has ended without another one. */
  next(): Promise<Buffer | undefined>;
  /** Puts a mark behind all that has come: a datagram of the socket's own. */
  mark(): Promise<void>;
  close(): Promise<void>;
}

export async function openUdp(family: Family): Promise<UdpSocket> {
  const address = LOOPBACK[family];
  const socket = createSocket({ type: family === 'ipv4' ? 'udp4' : 'udp6', ipv6Only: family === 'ipv6' });
  // What comes to a port that nobody has any more is for the guest to judge.
  socket.on('error', () => undefined);
  socket.bind({ address, port: 0, exclusive: true });
  await once(socket, 'listening');
  return new Opened(socket, address);
}

class Opened implements UdpSocket {
  readonly port: number;
  readonly #socket: Socket;
  readonly #address: string;
  readonly #came: { readonly bytes: Buffer; readonly from: RemoteInfo }[] = [];
  #waiting: (() => void) | undefined;
  #marked = false;
  #closed = false;
  #from: RemoteInfo | undefined;
  #to: number | undefined;

  constructor(socket: Socket, address: string) {
    this.#socket = socket;
    this.#address = address;
    this.port = socket.address().port;
    socket.on('message', (bytes: Buffer, from: RemoteInfo) => {
      if (from.port === this.port) this.#marked = true;
      else this.#came.push({ bytes, from });
      this.#waiting?.();
    });
  }

  get remote(): string {
    return this.#from ? `${this.#from.address} ${this.#from.port}` : `${this.#address} ${this.#to ?? 0}`;
  }

  to(port: number): void {
    this.#to = port;
  }

  async send(bytes: Buffer): Promise<void> {
    const port = this.#to ?? this.#from?.port;
    if (port === undefined) throw new Error('nobody has sent anything, and there is no connect before');
    await new Promise<void>((resolve, reject) => {
      this.#socket.send(bytes, port, this.#address, (error) => (error ? reject(error) : resolve()));
    });
  }

  async next(): Promise<Buffer | undefined> {
    for (;;) {
      const datagram = this.#came.shift();
      if (datagram) {
        this.#from = datagram.from;
        return datagram.bytes;
      }
      if (this.#marked || this.#closed) return undefined;
      await new Promise<void>((resolve) => {
        this.#waiting = resolve;
      });
      this.#waiting = undefined;
    }
  }

  async mark(): Promise<void> {
    // Where what has come has left no room for the mark, another one follows.
    while (!this.#marked && !this.#closed) {
      await new Promise<void>((resolve) => {
        this.#socket.send('', this.port, this.#address, () => resolve());
      });
      await nextTick();
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await new Promise<void>((resolve) => this.#socket.close(() => resolve()));
    this.#waiting?.();
  }
}
