import type { Signals } from '../execute/signals.js';
import type { Address } from '../model/addresses.js';
import { scriptsOf } from '../model/rounds.js';
import type { Family, Peer, PeerStep } from '../model/test.js';
import type { Finding } from '../model/verdict.js';
import { secureContext } from './certificate.js';
import { hasAddress, partsOf } from './check.js';
import { StepFailed } from './failed.js';
import { openFull } from './full.js';
import { HTTP_STEPS } from './http-steps.js';
import { OVER, type Part, Player } from './player.js';
import { connectTcp, openRefusing, TcpConnection, TcpListener } from './tcp.js';
import { type Conversation, TCP_STEPS } from './tcp-steps.js';

/** Where a peer is found. */
interface Place {
  readonly port: number;
  readonly listener?: TcpListener;
  close(): Promise<void>;
}

/** Ports at which no connection is made, by the step that asks for them. */
const PORTS: Readonly<Record<string, (family: Family) => Promise<Place>>> = { refuse: openRefusing, full: openFull };

async function placeOf(peer: Peer): Promise<Place> {
  const [first] = peer.do.map((step) => partsOf(step).name);
  const opened = first === undefined ? undefined : PORTS[first];
  if (opened) return opened(peer.family);
  if (!hasAddress(peer)) return { port: 0, close: () => Promise.resolve() };
  const listener = await TcpListener.open(peer.family, peer.tls ? secureContext() : undefined);
  return { port: listener.port, close: () => listener.close(), listener };
}

/** Plays a peer of TCP. */
export class TcpPlayer extends Player {
  readonly port: number;
  readonly #place: Place;
  readonly #connections: TcpConnection[] = [];

  private constructor(part: Part, place: Place) {
    super(part);
    this.#place = place;
    this.port = place.port;
  }

  static async open(name: string, peer: Peer, signals: Signals): Promise<TcpPlayer> {
    return new TcpPlayer({ name, peer, signals }, await placeOf(peer));
  }

  async play(addresses: ReadonlyMap<string, Address>): Promise<Finding | undefined> {
    const { times = 1 } = this.peer;
    const scripts = scriptsOf(this.peer, addresses);
    const all = Array.from({ length: times }, async (_, index) => {
      let current: Conversation | undefined;
      const play = async (step: PeerStep) => {
        const { name, value } = partsOf(step);
        const onConnection = TCP_STEPS[name];
        if (!onConnection) {
          const connection = await this.#withoutConnection(name, value);
          if (connection) current = { connection };
          return;
        }
        if (!current) throw new Error('there is no connection');
        const { connection } = current;
        await onConnection(current, value).catch((error: unknown) => {
          // A host that waits for an answer which does not come would use up its time.
          if (name in HTTP_STEPS) connection.close();
          throw error;
        });
      };
      for (const [round, steps] of scripts.entries()) {
        const ordinal = scripts.length === 1 ? '' : `, round ${round}`;
        const finding = await this.script(play, times === 1 ? ordinal : ` (${index + 1} of ${times})`, steps);
        if (finding) return finding;
      }
      return undefined;
    });
    return (await Promise.all(all)).find((finding) => finding !== undefined);
  }

  protected async mark(): Promise<void> {
    await this.#place.listener?.mark();
  }

  override hangUp(): void {
    for (const connection of this.#connections) connection.close();
  }

  async close(): Promise<void> {
    this.hangUp();
    await this.#place.close();
  }

  #opened(connection: TcpConnection): TcpConnection {
    this.#connections.push(connection);
    return connection;
  }

  /** The steps that need no connection. Some of them make one. */
  async #withoutConnection(name: string, value: unknown): Promise<TcpConnection | undefined> {
    switch (name) {
      case 'accept': {
        const connection = await this.#place.listener?.next();
        if (!connection) throw new StepFailed('a connection', `${OVER} one was made`);
        return this.#opened(connection);
      }
      case 'nobody-comes': {
        const connection = await this.#place.listener?.next();
        if (connection) throw new StepFailed('no connection', `one from ${this.#opened(connection).remote}`);
        return undefined;
      }
      case 'connect': {
        const port = await this.portOf(value as string);
        const connected = await connectTcp(this.peer.family, port);
        if (!(connected instanceof TcpConnection)) throw new StepFailed(`a connection to port ${port}`, connected.code);
        return this.#opened(connected);
      }
      case 'refused': {
        const port = await this.portOf(value as string);
        const expected = `no connection to port ${port}: ECONNREFUSED`;
        const connected = await connectTcp(this.peer.family, port);
        if (connected instanceof TcpConnection) {
          this.#opened(connected);
          throw new StepFailed(expected, 'a connection');
        }
        if (connected.code !== 'ECONNREFUSED') throw new StepFailed(expected, connected.code);
        return undefined;
      }
      case 'await':
        await this.signal(value as string);
        return undefined;
      default:
        return undefined;
    }
  }
}
