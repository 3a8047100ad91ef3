import type { ExpectedHead, ExpectedResponse } from '../shapes/peers.js';
import { bytesOf } from '../model/content.js';
import type { Signals } from '../execute/signals.js';
import type { Address } from '../model/addresses.js';
import type { Content, Peer, Peers, PeerStep } from '../model/test.js';
import type { Finding } from '../model/verdict.js';
import { hasAddress, LOOPBACK, partsOf } from './check.js';
import { shown, StepFailed } from './failed.js';
import { expectHead, expectResponse, type ResponseBody } from './response.js';
import { connectTcp, openRefusing, TcpConnection, TcpListener } from './tcp.js';
import { openUdp, type UdpSocket } from './udp.js';

/** Milliseconds after the host's end in which what is left on loopback is worked through: it takes no waiting but the turns of this process. */
const SETTLE = 5000;

/** The host has ended, and with it all that could still come. */
const OVER = 'the host ended before';

/** The peers of one test while its host runs. */
export interface Play {
  /** The addresses to give to the guest, by the peers' names. */
  readonly addresses: ReadonlyMap<string, Address>;
  /** Resolves when each script has ended: whether all of it has happened. */
  readonly played: Promise<boolean>;
  /** The host has ended: works through what is left, closes all, and says which step did not happen. */
  finish(): Promise<Finding | undefined>;
  /** Closes all; also after `finish`, and in its place where the host was not run. */
  close(): Promise<void>;
}

/** Opens the peers' sockets and plays their scripts. @throws when a socket cannot be opened */
export async function playPeers(peers: Peers, signals: Signals): Promise<Play> {
  const players: Player[] = [];
  const addresses = new Map<string, Address>();
  try {
    for (const [name, peer] of Object.entries(peers)) {
      const player =
        peer.protocol === 'tcp' ? await openTcpPlayer(name, peer, signals) : await UdpPlayer.open(name, peer, signals);
      players.push(player);
      if (hasAddress(peer)) addresses.set(name, { address: LOOPBACK[peer.family], port: player.port });
    }
  } catch (error) {
    await Promise.all(players.map((player) => player.close()));
    throw error;
  }
  const played = players.map((player) => player.play());
  const close = async () => {
    await Promise.all(players.map((player) => player.close()));
  };
  return {
    addresses,
    played: Promise.all(played).then((all) => all.every((finding) => finding === undefined)),
    finish: async () => {
      await Promise.all(players.map((player) => player.over()));
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<'late'>((resolve) => {
        timer = setTimeout(() => resolve('late'), SETTLE);
      });
      const findings: (Finding | undefined)[] = [];
      for (const [index, one] of played.entries()) {
        const ended = await Promise.race([one, late]);
        findings.push(ended === 'late' ? players[index]?.stuck() : ended);
      }
      clearTimeout(timer);
      await close();
      return findings.find((finding) => finding !== undefined);
    },
    close,
  };
}

/** Plays a script, step by step, and remembers where it is. */
abstract class Player {
  abstract readonly port: number;
  protected readonly name: string;
  protected readonly peer: Peer;
  readonly #signals: Signals;
  #end!: () => void;
  /** Resolves when the host has ended. */
  protected readonly ended = new Promise<void>((resolve) => {
    this.#end = resolve;
  });
  #at = 0;

  constructor(name: string, peer: Peer, signals: Signals) {
    this.name = name;
    this.peer = peer;
    this.#signals = signals;
  }

  /** Plays the script; says what is wrong about it, in the end. */
  abstract play(): Promise<Finding | undefined>;

  /** The host has ended: lets steps that wait for somebody come to their end. */
  async over(): Promise<void> {
    this.#end();
    await this.mark();
  }

  abstract close(): Promise<void>;
  /** Puts a mark behind all that has come to the peer. */
  protected abstract mark(): Promise<void>;

  stuck(): Finding {
    return this.finding(this.#at, 'the step comes to an end', 'it does not, though the host has ended');
  }

  protected async script(play: (step: PeerStep) => Promise<void>, ordinal = ''): Promise<Finding | undefined> {
    for (const [index, step] of this.peer.do.entries()) {
      this.#at = index;
      try {
        await play(step);
      } catch (error) {
        if (error instanceof StepFailed) return this.finding(index, error.expected, error.seen, ordinal);
        return this.finding(index, 'the step happens', (error as Error).message, ordinal);
      }
    }
    return undefined;
  }

  private finding(index: number, expected: string, seen: string, ordinal = ''): Finding {
    const { name } = partsOf(this.peer.do[index] as PeerStep);
    return { check: `peer ${this.name}${ordinal}, step ${index + 1}, ${name}`, expected, seen };
  }

  /** The value of the guest's signal. */
  protected async signal(name: string): Promise<string> {
    const value = await Promise.race([this.#signals.value(name), this.ended.then(() => undefined)]);
    if (value === undefined) throw new StepFailed(`the guest's signal ${name}`, `${OVER} it came`);
    return value;
  }

  /** The port that comes with the guest's signal. */
  protected async portOf(name: string): Promise<number> {
    const value = await this.signal(name);
    const port = Number(value);
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      throw new StepFailed(`the guest's signal ${name} with a port`, JSON.stringify(`${name} ${value}`));
    return port;
  }
}

async function openTcpPlayer(name: string, peer: Peer, signals: Signals): Promise<Player> {
  const [first] = peer.do.map((step) => partsOf(step).name);
  if (first === 'refuse') {
    const refusing = await openRefusing(peer.family);
    return new TcpPlayer(name, peer, signals, { port: refusing.port, close: () => refusing.close() });
  }
  if (!hasAddress(peer)) return new TcpPlayer(name, peer, signals, { port: 0, close: () => Promise.resolve() });
  const listener = await TcpListener.open(peer.family);
  return new TcpPlayer(name, peer, signals, { port: listener.port, close: () => listener.close(), listener });
}

/** What the steps of one script are about. */
interface Current {
  connection?: TcpConnection;
  /** Of the response whose head has come. */
  body?: ResponseBody;
}

interface TcpPlace {
  readonly port: number;
  readonly listener?: TcpListener;
  close(): Promise<void>;
}

class TcpPlayer extends Player {
  readonly port: number;
  readonly #place: TcpPlace;
  readonly #connections: TcpConnection[] = [];

  constructor(name: string, peer: Peer, signals: Signals, place: TcpPlace) {
    super(name, peer, signals);
    this.#place = place;
    this.port = place.port;
  }

  async play(): Promise<Finding | undefined> {
    const { times = 1 } = this.peer;
    const all = Array.from({ length: times }, (_, index) => {
      const current: Current = {};
      return this.script((step) => this.#play(step, current), times === 1 ? '' : ` (${index + 1} of ${times})`);
    });
    return (await Promise.all(all)).find((finding) => finding !== undefined);
  }

  protected async mark(): Promise<void> {
    await this.#place.listener?.mark();
  }

  async close(): Promise<void> {
    for (const connection of this.#connections) connection.close();
    await this.#place.close();
  }

  async #play(step: PeerStep, current: Current): Promise<void> {
    const { name, value } = partsOf(step);
    const open = (connection: TcpConnection) => {
      this.#connections.push(connection);
      current.connection = connection;
    };
    switch (name) {
      case 'accept': {
        const connection = await this.#place.listener?.next();
        if (!connection) throw new StepFailed('a connection', `${OVER} one was made`);
        open(connection);
        return;
      }
      case 'nobody-comes': {
        const connection = await this.#place.listener?.next();
        if (connection) {
          open(connection);
          throw new StepFailed('no connection', `one from ${connection.remote}`);
        }
        return;
      }
      case 'connect': {
        const port = await this.portOf(value as string);
        const connected = await connectTcp(this.peer.family, port);
        if (!(connected instanceof TcpConnection)) throw new StepFailed(`a connection to port ${port}`, connected.code);
        open(connected);
        return;
      }
      case 'refused': {
        const port = await this.portOf(value as string);
        const connected = await connectTcp(this.peer.family, port);
        if (connected instanceof TcpConnection) {
          open(connected);
          throw new StepFailed(`no connection to port ${port}: ECONNREFUSED`, 'a connection');
        }
        if (connected.code !== 'ECONNREFUSED')
          throw new StepFailed(`no connection to port ${port}: ECONNREFUSED`, connected.code);
        return;
      }
      case 'await':
        await this.signal(value as string);
        return;
      case 'refuse':
        return;
    }
    const { connection } = current;
    if (!connection) throw new Error('there is no connection');
    switch (name) {
      case 'send':
        return connection.send(bytesOf(value as Content));
      case 'send-address':
        return connection.send(Buffer.from(`${connection.remote}\n`));
      case 'expect':
        return connection.expect(bytesOf(value as Content));
      case 'read':
        await connection.read(value as number);
        return;
      case 'response':
        return expectResponse(connection, value as ExpectedResponse);
      case 'response-head':
        current.body = await expectHead(connection, value as ExpectedHead);
        return;
      case 'body':
        return current.body?.expect(bytesOf(value as Content));
      case 'body-end':
        return current.body?.expectEnd();
      case 'body-broken':
        return current.body?.expectBroken();
      case 'echo':
        return connection.echo();
      case 'expect-end':
        return connection.expectEnd();
      case 'gone':
        return connection.gone();
      case 'half-close':
        return connection.end();
      case 'reset':
        return connection.reset();
      case 'close':
        connection.close();
        return;
    }
  }
}

class UdpPlayer extends Player {
  readonly port: number;
  readonly #socket: UdpSocket;

  private constructor(name: string, peer: Peer, signals: Signals, socket: UdpSocket) {
    super(name, peer, signals);
    this.#socket = socket;
    this.port = socket.port;
  }

  static async open(name: string, peer: Peer, signals: Signals): Promise<UdpPlayer> {
    return new UdpPlayer(name, peer, signals, await openUdp(peer.family));
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
        return this.#socket.send(bytesOf(value as Content));
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
