import { closest } from 'fastest-levenshtein';
import { messageOf } from '../errors.js';
import { PLACEHOLDER } from '../model/addresses.js';
import { callsServer, type Family, type Peer, type PeerStep, type Protocol, type Text } from '../model/test.js';
import {
  HEAD_KEYS,
  isContent,
  isExpectedHead,
  isExpectedRequest,
  isExpectedResponse,
  isSent,
  REQUEST_KEYS,
  RESPONSE_KEYS,
} from './expected-message.js';

/** The name of a step, and what it was given. */
export function partsOf(step: PeerStep): { readonly name: string; readonly value?: unknown } {
  if (typeof step === 'string') return { name: step };
  const [[name, value] = ['', undefined]] = Object.entries(step);
  return { name, value };
}

type Value = 'none' | 'signal' | 'content' | 'sent' | 'count' | 'request' | 'head' | 'response';

/** What must have come before a step: a connection, and on it the head of a request or of a response. */
type Before = 'connection' | 'request' | 'response';

interface Step {
  /** What it is given. */
  readonly value: Value;
  /** Whose it is. */
  readonly of: readonly Protocol[];
  readonly after?: Before;
  readonly alone?: true;
}

const STEPS: Readonly<Record<string, Step>> = {
  accept: { value: 'none', of: ['tcp'] },
  connect: { value: 'signal', of: ['tcp', 'udp'] },
  refused: { value: 'signal', of: ['tcp'] },
  echo: { value: 'none', of: ['tcp', 'udp'], after: 'connection' },
  send: { value: 'sent', of: ['tcp', 'udp'], after: 'connection' },
  offer: { value: 'sent', of: ['tcp'], after: 'connection' },
  expect: { value: 'content', of: ['tcp', 'udp'], after: 'connection' },
  read: { value: 'count', of: ['tcp'], after: 'connection' },
  'expect-end': { value: 'none', of: ['tcp'], after: 'connection' },
  gone: { value: 'none', of: ['tcp'], after: 'connection' },
  'send-address': { value: 'none', of: ['tcp', 'udp'], after: 'connection' },
  'half-close': { value: 'none', of: ['tcp'], after: 'connection' },
  reset: { value: 'none', of: ['tcp'], after: 'connection' },
  close: { value: 'none', of: ['tcp', 'udp'], after: 'connection' },
  await: { value: 'signal', of: ['tcp', 'udp'] },
  request: { value: 'request', of: ['tcp'], after: 'connection' },
  'request-head': { value: 'request', of: ['tcp'], after: 'connection' },
  'request-body': { value: 'request', of: ['tcp'], after: 'request' },
  'incomplete-request': { value: 'none', of: ['tcp'], after: 'connection' },
  respond: { value: 'content', of: ['tcp'], after: 'connection' },
  'respond-with-request': { value: 'none', of: ['tcp'], after: 'request' },
  'respond-with-body': { value: 'none', of: ['tcp'], after: 'request' },
  response: { value: 'response', of: ['tcp'], after: 'connection' },
  'response-head': { value: 'head', of: ['tcp'], after: 'connection' },
  body: { value: 'content', of: ['tcp'], after: 'response' },
  'body-end': { value: 'none', of: ['tcp'], after: 'response' },
  'at-most-a-request': { value: 'none', of: ['tcp'], after: 'connection' },
  'at-most-a-response': { value: 'none', of: ['tcp'], after: 'connection' },
  'incomplete-response': { value: 'none', of: ['tcp'], after: 'connection' },
  'nobody-comes': { value: 'none', of: ['tcp', 'udp'], alone: true },
  refuse: { value: 'none', of: ['tcp'], alone: true },
  full: { value: 'none', of: ['tcp'], alone: true },
};

/** What can come before steps: the steps that bring it, and how it is called where it is missing. */
const BEFORE: Readonly<Record<Before, { readonly by: readonly string[]; readonly missing: string }>> = {
  connection: { by: ['accept', 'connect'], missing: 'there is no connection yet' },
  request: { by: ['request', 'request-head'], missing: 'there is no request yet' },
  response: { by: ['response-head'], missing: 'there is no response yet' },
};

/** The steps of a peer of UDP that take part in traffic: a datagram goes to where the guest is said to be, or to where one came from. */
const UDP_ADDRESSED = ['connect', 'expect', 'echo', 'send', 'send-address'];

const NAME = /^[a-z][a-z0-9-]*$/;

const VALUES: Readonly<Record<Value, { readonly says: string; readonly is: (value: unknown) => boolean }>> = {
  none: { says: 'nothing', is: (value) => value === undefined },
  signal: { says: 'the name of a signal', is: (value) => typeof value === 'string' && /^\S+$/.test(value) },
  request: {
    says: `nothing, or an object with some of ${REQUEST_KEYS.join(', ')}`,
    is: isExpectedRequest,
  },
  content: {
    says: 'a text or {pattern: N}',
    is: isContent,
  },
  sent: { says: 'a text, {pattern: N} or {repeat: text, times: N}', is: isSent },
  head: { says: `status, and what is to be checked of ${HEAD_KEYS.join(', ')}`, is: isExpectedHead },
  response: { says: `status, and what is to be checked of ${RESPONSE_KEYS.join(', ')}`, is: isExpectedResponse },
  count: { says: 'a number above 0', is: (value) => Number.isInteger(value) && (value as number) > 0 },
};

function checkStep(step: PeerStep, { protocol, do: steps }: Omit<Peer, 'family'>): void {
  const { name, value } = partsOf(step);
  const known = STEPS[name];
  const named = value === undefined ? name : `{${name}: …}`;
  if (!known) throw new Error(`unknown step "${name}" (did you mean ${closest(name, Object.keys(STEPS))}?)`);
  if (!known.of.includes(protocol)) throw new Error(`${name} is not a step of a peer of ${protocol}`);
  if (typeof step === 'object' && Object.keys(step).length !== 1) throw new Error(`${named} has more than one key`);
  if (!VALUES[known.value].is(value)) throw new Error(`${name} takes ${VALUES[known.value].says}`);
  if (known.alone && steps.length > 1) throw new Error(`${name} must be the only step of its peer`);
}

/** How a TCP peer starts: the port of one that accepts is there before the guest, the other one has none. */
function checkOrder({ protocol, do: steps, times, rounds, tls }: Omit<Peer, 'family'>): void {
  const names = steps.map((step) => partsOf(step).name);
  if (protocol === 'udp') {
    if (times !== undefined) throw new Error('times is for peers of tcp');
    if (rounds !== undefined) throw new Error('rounds is for peers of tcp');
    if (tls !== undefined) throw new Error('tls is for peers of tcp');
    const first = names.find((name) => UDP_ADDRESSED.includes(name));
    if (first?.startsWith('send'))
      throw new Error(`${first} stands before connect, expect or echo: nobody is known yet`);
    return;
  }
  if (times !== undefined && rounds !== undefined)
    throw new Error('times plays the script at once, rounds one after the other: choose one');
  if (tls !== undefined && !names.includes('accept')) throw new Error('tls is for peers that accept');
  if (names.includes('accept') && names.includes('connect'))
    throw new Error('a peer either accepts or connects: make two peers of it');
  for (const [before, { by, missing }] of Object.entries(BEFORE)) {
    const brought = names.findIndex((name) => by.includes(name));
    // What is about a request or a response is about a connection too.
    const early = names.findIndex((name) => {
      const after = STEPS[name]?.after;
      return before === 'connection' ? after !== undefined : after === before;
    });
    if (early >= 0 && (brought < 0 || early < brought))
      throw new Error(`${names[early]} stands before ${by.join(' or ')}: ${missing}`);
  }
}

/**
 * Checks the peers of a test, and what its arguments and variables say of them.
 *
 * @throws {Error} naming the peer, the step and what is wrong
 */
export function checkPeers({
  peers = {},
  args,
  env,
}: {
  readonly peers?: Readonly<Record<string, Omit<Peer, 'family'>>>;
  readonly args: readonly Text[];
  readonly env: readonly (readonly [string, Text])[];
}): void {
  for (const [name, peer] of Object.entries(peers)) {
    if (!NAME.test(name)) throw new Error(`peers.${name}: a peer's name is made of a-z, 0-9 and -`);
    peer.do.forEach((step, index) => {
      try {
        checkStep(step, peer);
      } catch (error) {
        throw new Error(`peers.${name}.do.${index}: ${messageOf(error)}`, { cause: error });
      }
    });
    try {
      checkOrder(peer);
    } catch (error) {
      throw new Error(`peers.${name}: ${messageOf(error)}`, { cause: error });
    }
  }
  const given = new Set<string>();
  const texts = [...args, ...env.map(([, value]) => value), ...clientTexts(peers)];
  for (const text of texts) {
    if (typeof text !== 'string') continue;
    for (const [whole, name = ''] of text.matchAll(PLACEHOLDER)) {
      const peer = peers[name];
      if (!peer)
        throw new Error(`${whole} is of a peer that does not exist: ${Object.keys(peers).join(', ') || 'none does'}`);
      if (!hasAddress(peer)) throw new Error(`${whole}: this peer connects to the guest, and has no address before`);
      given.add(name);
    }
  }
  for (const [name, peer] of Object.entries(peers)) {
    if (waitsForGuest(peer) && !given.has(name))
      throw new Error(
        `peers.${name}: the guest cannot call it: {${name}.port} stands in none of args and env, nor in what a client of the guest sends`,
      );
  }
}

/** What clients send. A guest that is served has no arguments: its clients bring it the addresses. */
const clientTexts = (peers: Readonly<Record<string, Omit<Peer, 'family'>>>): unknown[] =>
  Object.values(peers)
    .filter(callsServer)
    .flatMap(({ do: steps }) => steps.map((step) => partsOf(step)))
    .flatMap(({ name, value }) => (name === 'send' ? [value] : []));

/** Whether a peer has an address that the guest can be given. */
export const hasAddress = ({ protocol, do: steps }: Omit<Peer, 'family'>): boolean =>
  protocol === 'udp' || steps.some((step) => ['accept', 'nobody-comes', 'refuse', 'full'].includes(partsOf(step).name));

/** Whether a peer is there only to be called by the guest, by its address. */
function waitsForGuest({ protocol, do: steps }: Omit<Peer, 'family'>): boolean {
  const names = steps.map((step) => partsOf(step).name);
  if (protocol === 'tcp') return ['accept', 'refuse', 'full'].some((name) => names.includes(name));
  const first = names.find((name) => UDP_ADDRESSED.includes(name));
  return first !== undefined && first !== 'connect';
}

/** The loopback address of a family. */
export const LOOPBACK: Readonly<Record<Family, string>> = { ipv4: '127.0.0.1', ipv6: '::1' };
