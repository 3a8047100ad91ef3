import type { Signals } from '../execute/signals.js';
import { bytesOf, sentBytes } from '../model/content.js';
import type { Content, Peer, PeerStep, Sent } from '../model/test.js';
import type { Finding } from '../model/verdict.js';
import { partsOf } from './check.js';
import { shown, StepFailed } from './failed.js';
import { OVER, type Part, Player } from './player.js';
import { openUdp, type UdpSocket } from './udp.js';

/** Plays a peer of UDP. */
export class UdpPlayer extends Player {
  readonly port: number;
  readonly #socket: UdpSocket;

  private constructor(part: Part, socket: UdpSocket) {
    super(part);
    this.#socket = socket;
    this.port = socket.port;
  }

  static async open(name: string, peer: Peer, signals: Signals): Promise<UdpPlayer> {
    return new UdpPlayer({ name, peer, signals }, await openUdp(peer.family));
  }

  play(): Promise<Finding | undefined> {
    return this.script((step) => this.#play(step));
  }

  protected mark(): Promise<void> {
    return this.#socket.mark();
  }

  close(): Promise<void> {
    return this.#socket.close();
  }

  async #play(step: PeerStep): Promise<void> {
    const { name, value } = partsOf(step);
    switch (name) {
      case 'connect':
        this.#socket.to(await this.portOf(value as string));
        return;
      case 'send':
        return this.#socket.send(sentBytes(value as Sent));
      case 'send-address':
        return this.#socket.send(Buffer.from(this.#socket.remote));
      case 'expect': {
        const bytes = bytesOf(value as Content);
        const datagram = await this.#socket.next();
        if (!datagram) throw new StepFailed(`a datagram of ${shown(bytes)}`, `${OVER} one came`);
        if (!datagram.equals(bytes)) throw new StepFailed(`a datagram of ${shown(bytes)}`, `one of ${shown(datagram)}`);
        return;
      }
      case 'echo': {
        let datagram = await this.#socket.next();
        if (!datagram) throw new StepFailed('a datagram', `${OVER} one came`);
        for (; datagram; datagram = await this.#socket.next()) await this.#socket.send(datagram);
        return;
      }
      case 'nobody-comes': {
        const datagram = await this.#socket.next();
        if (datagram) throw new StepFailed('no datagram', `one from ${this.#socket.remote} of ${shown(datagram)}`);
        return;
      }
      case 'await':
        await this.signal(value as string);
        return;
      case 'close':
        return this.#socket.close();
    }
  }
}
