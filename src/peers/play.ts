import { messageOf } from '../errors.js';
import type { Signals } from '../execute/signals.js';
import type { Address } from '../model/addresses.js';
import type { Peer, Peers } from '../model/test.js';
import type { Finding } from '../model/verdict.js';
import { certificate } from './certificate.js';
import { hasAddress, LOOPBACK } from './check.js';
import type { Player } from './player.js';
import { TcpPlayer } from './tcp-player.js';
import { UdpPlayer } from './udp-player.js';

/** Milliseconds after the host's end in which what is left on loopback is worked through: it takes no waiting but the turns of this process. */
const SETTLE = 5000;

/** The peers of one test while its host runs. */
export interface Play {
  /** The addresses to give to the guest, by the peers' names. */
  readonly addresses: ReadonlyMap<string, Address>;
  /** The certificate that the host is to trust, as PEM, where a peer asks for it. */
  readonly certificate?: string;
  /** Resolves when each script has ended: whether all of it has happened. */
  readonly played: Promise<boolean>;
  /** Ends all connections, which a server may wait for before it ends. */
  hangUp(): void;
  /** The host has ended: works through what is left, closes all, and says which step did not happen. */
  finish(): Promise<Finding | undefined>;
  /** Closes all; also after `finish`, and in its place where the host was not run. */
  close(): Promise<void>;
}

async function open(name: string, peer: Peer, signals: Signals): Promise<Player> {
  try {
    return await (peer.protocol === 'tcp' ? TcpPlayer : UdpPlayer).open(name, peer, signals);
  } catch (error) {
    throw new Error(`peers.${name}: its port cannot be opened: ${messageOf(error)}`, { cause: error });
  }
}

/** Opens the peers' sockets and plays their scripts. @throws {Error} naming the peer whose socket cannot be opened */
export async function playPeers(peers: Peers, signals: Signals): Promise<Play> {
  const players: Player[] = [];
  const addresses = new Map<string, Address>();
  try {
    for (const [name, peer] of Object.entries(peers)) {
      const player = await open(name, peer, signals);
      players.push(player);
      if (hasAddress(peer)) addresses.set(name, { address: LOOPBACK[peer.family], port: player.port });
    }
  } catch (error) {
    await Promise.all(players.map((player) => player.close()));
    throw error;
  }
  const played = players.map((player) => player.play(addresses));
  const close = async () => {
    await Promise.all(players.map((player) => player.close()));
  };
  const isTrusted = Object.values(peers).some(({ tls }) => tls === 'trusted');
  return {
    addresses,
    ...(isTrusted ? { certificate: certificate() } : {}),
    played: Promise.all(played).then((all) => all.every((finding) => finding === undefined)),
    hangUp: () => {
      for (const player of players) player.hangUp();
    },
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
