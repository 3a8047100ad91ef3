import { closest } from 'fastest-levenshtein';
import { PLACEHOLDER, SERVING } from '../model/addresses.js';
import type { Family, Peer, PeerStep, Protocol, Text } from '../model/test.js';
import { isContent, isExpectedRequest, REQUEST_KEYS } from './expected-request.js';
import { HEAD_KEYS, isExpectedHead, isExpectedResponse, RESPONSE_KEYS } from './expected-response.js';

/** The name of a step, and what it was given. */
export function partsOf(step: PeerStep): { readonly name: string; readonly value?: unknown } {
  if (typeof step === 'string') return { name: step };
  const [[name, value] = ['', undefined]] = Object.entries(step);
  return { name, value };
}

type Value = 'none' | 'signal' | 'content' | 'count' | 'request' | 'head' | 'response';

/** Each step, what it is given, and whose it is. */
const STEPS: Readonly<
  Record<string, { readonly value: Value; readonly of: readonly Protocol[]; readonly alone?: true }>
> = {
  accept: { value: 'none', of: ['tcp'] },
  connect: { value: 'signal', of: ['tcp', 'udp'] },
  refused: { value: 'signal', of: ['tcp'] },
  echo: { value: 'none', of: ['tcp', 'udp'] },
  send: { value: 'content', of: ['tcp', 'udp'] },
  expect: { value: 'content', of: ['tcp', 'udp'] },
  read: { value: 'count', of: ['tcp'] },
  'expect-end': { value: 'none', of: ['tcp'] },
  gone: { value: 'none', of: ['tcp'] },
  'send-address': { value: 'none', of: ['tcp', 'udp'] },
  'half-close': { value: 'none', of: ['tcp'] },
  reset: { value: 'none', of: ['tcp'] },
  close: { value: 'none', of: ['tcp', 'udp'] },
  await: { value: 'signal', of: ['tcp', 'udp'] },
  request: { value: 'request', of: ['tcp'] },
  'request-head': { value: 'request', of: ['tcp'] },
  'request-body': { value: 'request', of: ['tcp'] },
  'incomplete-request': { value: 'none', of: ['tcp'] },
  respond: { value: 'content', of: ['tcp'] },
  'respond-with-request': { value: 'none', of: ['tcp'] },
  'respond-with-body': { value: 'none', of: ['tcp'] },
  response: { value: 'response', of: ['tcp'] },
  'response-head': { value: 'head', of: ['tcp'] },
  body: { value: 'content', of: ['tcp'] },
  'body-end': { value: 'none', of: ['tcp'] },
  'incomplete-response': { value: 'none', of: ['tcp'] },
  'nobody-comes': { value: 'none', of: ['tcp', 'udp'], alone: true },
  refuse: { value: 'none', of: ['tcp'], alone: true },
};

/** Steps that a connection must have come before. */
const ON_CONNECTION = [
  'echo',
  'send',
  'expect',
  'read',
  'expect-end',
  'gone',
  'send-address',
  'half-close',
  'reset',
  'close',
  'request',
  'request-head',
  'request-body',
  'incomplete-request',
  'respond',
  'respond-with-request',
  'respond-with-body',
  'response',
  'response-head',
  'body',
  'body-end',
  'incomplete-response',
];

/** Steps that the head of a response must have come before. */
const ON_RESPONSE = ['body', 'body-end'];

/** Steps that a request must have come before, and the steps that read one. */
const ON_REQUEST = ['request-body', 'respond-with-request', 'respond-with-body'];
const READ_REQUEST = ['request', 'request-head'];

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
  head: { says: `status, and what is to be checked of ${HEAD_KEYS.join(', ')}`, is: isExpectedHead },
  response: { says: `status, and what is to be checked of ${RESPONSE_KEYS.join(', ')}`, is: isExpectedResponse },
  count: { says: 'a number above 0', is: (value) => Number.isInteger(value) && (value as number) > 0 },
};

function checkStep(step: PeerStep, { protocol, do: steps }: Omit<Peer, 'family'>): void {
  const { name, value } = partsOf(step);
  const known = STEPS[name];
  const named = value === undefined ? name : `{${name}: …}`;
  if (!known) throw new Error(`unknown step "${name}" (did you mean ${closest(name, Object.keys(STEPS))}?)`);
  if (!known.of.includes(protocol)) throw new Error(`${name} is no step of a peer of ${protocol}`);
  if (typeof step === 'object' && Object.keys(step).length !== 1) throw new Error(`${named} has more than one key`);
  if (!VALUES[known.value].is(value)) throw new Error(`${name} takes ${VALUES[known.value].says}`);
  if (known.alone && steps.length > 1) throw new Error(`${name} must be the only step of its peer`);
}

/** How a TCP peer starts: the port of one that accepts is there before the guest, the other one has none. */
function checkOrder({ protocol, do: steps, times }: Omit<Peer, 'family'>): void {
  const names = steps.map((step) => partsOf(step).name);
  if (protocol === 'udp') {
    if (times !== undefined) throw new Error('times is for peers of tcp');
    return;
  }
  if (names.includes('accept') && names.includes('connect'))
    throw new Error('a peer either accepts or connects: make two peers of it');
  const start = names.findIndex((name) => name === 'accept' || name === 'connect');
  const early = names.findIndex((name) => ON_CONNECTION.includes(name));
  if (early >= 0 && (start < 0 || early < start))
    throw new Error(`${names[early]} stands before accept or connect: there is no connection yet`);
  const read = names.findIndex((name) => READ_REQUEST.includes(name));
  const unread = names.findIndex((name) => ON_REQUEST.includes(name));
  if (unread >= 0 && (read < 0 || unread < read))
    throw new Error(`${names[unread]} stands before ${READ_REQUEST.join(' or ')}: there is no request yet`);
  const head = names.indexOf('response-head');
  const headless = names.findIndex((name) => ON_RESPONSE.includes(name));
  if (headless >= 0 && (head < 0 || headless < head))
    throw new Error(`${names[headless]} stands before response-head: there is no response yet`);
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
        throw new Error(`peers.${name}.do.${index}: ${(error as Error).message}`, { cause: error });
      }
    });
    try {
      checkOrder(peer);
    } catch (error) {
      throw new Error(`peers.${name}: ${(error as Error).message}`, { cause: error });
    }
  }
  const given = new Set<string>();
  for (const text of [...args, ...env.map(([, value]) => value)]) {
    if (typeof text !== 'string') continue;
    for (const [whole, name = ''] of text.matchAll(PLACEHOLDER)) {
      const peer = peers[name];
      if (!peer)
        throw new Error(`${whole} is of a peer that does not exist: ${Object.keys(peers).join(', ') || 'none does'}`);
      if (!hasAddress(peer)) throw new Error(`${whole}: this peer connects to the guest, and has no address before`);
      given.add(name);
    }
  }
  // A guest that is served has no arguments: its clients bring it the addresses.
  if (Object.values(peers).some(callsServer)) return;
  for (const [name, peer] of Object.entries(peers)) {
    if (waitsForGuest(peer) && !given.has(name))
      throw new Error(`peers.${name}: the guest cannot call it: {${name}.port} stands in none of args and env`);
  }
}

/** Whether a peer is a client of a guest that is served. */
export const callsServer = ({ do: steps }: Pick<Peer, 'do'>): boolean =>
  steps.some((step) => {
    const { name, value } = partsOf(step);
    return name === 'connect' && value === SERVING;
  });

/** Whether a peer has an address that the guest can be given. */
export const hasAddress = ({ protocol, do: steps }: Omit<Peer, 'family'>): boolean =>
  protocol === 'udp' || steps.some((step) => ['accept', 'nobody-comes', 'refuse'].includes(partsOf(step).name));

/** Whether a peer's script cannot begin before the guest has called it by its address. */
function waitsForGuest({ protocol, do: steps }: Omit<Peer, 'family'>): boolean {
  const names = steps.map((step) => partsOf(step).name);
  if (protocol === 'tcp') return names.includes('accept');
  return ['echo', 'expect'].includes(names[0] ?? '');
}

/** The loopback address of a family. */
export const LOOPBACK: Readonly<Record<Family, string>> = { ipv4: '127.0.0.1', ipv6: '::1' };
