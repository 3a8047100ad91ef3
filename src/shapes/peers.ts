import { Type } from '@sinclair/typebox';
import { ContentRef, SentShape } from './content.js';
import { FAMILIES, FRAMINGS, PROTOCOLS } from './names.js';
import { closed, either, Name, oneOf, type Shape } from './schema.js';

/** Steps that need nothing but their name. */
const PLAIN_STEPS = [
  // TCP: takes the next connection; the steps that follow are about this one.
  'accept',
  // TCP: sends back all bytes until the guest's end, then ends too. UDP: sends each datagram back; the first must come.
  'echo',
  // TCP: the guest's end comes, and no byte before it.
  'expect-end',
  // TCP: the connection ends in any way, after any bytes.
  'gone',
  // Sends what the peer sees as the guest's address, as `ADDRESS PORT`.
  'send-address',
  // TCP: sends the end and stays open to read.
  'half-close',
  // TCP: ends the connection with a reset.
  'reset',
  // TCP: closes the connection. UDP: closes the socket, so that its port is nobody's.
  'close',
  // Until the host has ended no connection is made to this peer, and no datagram comes. Alone in its script.
  'nobody-comes',
  // TCP: the port belongs to a connection that is open, so that each connection to it is refused. Alone in its script.
  'refuse',
  // TCP, Linux: the port keeps all connections that it can, so that one to it is neither made nor refused. Alone in its script.
  'full',
  // TCP: one whole request of HTTP/1.1 comes, whatever it is.
  'request',
  // TCP: the head of a request comes, whatever it is. Its body is left.
  'request-head',
  // TCP: the body of this request comes, whatever it is.
  'request-body',
  // TCP: the connection ends, or what comes is not HTTP/1.1, before a request is complete.
  'incomplete-request',
  // TCP: at most one request comes, whole or not, and no byte after it. A whole one is answered with the status 200.
  'at-most-a-request',
  // TCP: at most one response comes, whole or not, and no byte after it.
  'at-most-a-response',
  // TCP: answers with the status 200 and what was read of the request, as lines of text, and ends this side.
  'respond-with-request',
  // TCP: answers with the status 200 and the body of the request, and ends this side.
  'respond-with-body',
  // TCP: the body of a response whose head has come is complete, without any more bytes.
  'body-end',
  // TCP: what comes is not a whole response: nothing, a part of one, or one with an error status.
  'incomplete-response',
] as const;

const ExpectedFieldsShape = Type.Record(
  Type.String(),
  either([Type.String(), Type.Array(Type.String()), Type.Null()]),
  { description: 'By name in any case: its value, its values in order, or null where there must be none.' },
);

/** What is checked of a request of HTTP; what is not named may be anything. */
const ExpectedRequestShape = closed({
  method: Type.Optional(Type.String()),
  target: Type.Optional(Type.String({ description: 'What stands between the method and the version.' })),
  headers: Type.Optional(ExpectedFieldsShape),
  framing: Type.Optional(oneOf(FRAMINGS, { description: 'How the end of the body is found.' })),
  body: Type.Optional(ContentRef),
  trailers: Type.Optional(ExpectedFieldsShape),
});

const RESPONSE_HEAD = {
  status: either([
    Type.Integer({ minimum: 100, maximum: 999 }),
    Type.Literal('error', { description: 'Any from 400 to 599.' }),
  ]),
  headers: Type.Optional(ExpectedFieldsShape),
  method: Type.Optional(Type.String({ description: 'Of the request: a response to HEAD has no body. Default: GET.' })),
};

const ResponseHeadShape = closed(RESPONSE_HEAD);
const ResponseShape = closed({
  ...RESPONSE_HEAD,
  framing: Type.Optional(oneOf(FRAMINGS)),
  body: Type.Optional(ContentRef),
  trailers: Type.Optional(ExpectedFieldsShape),
});

/** What is checked of the head of a response. */
export type ExpectedHead = Shape<typeof ResponseHeadShape>;
/** What is checked of a response. */
export type ExpectedResponse = Shape<typeof ResponseShape>;

/** The steps with what they are given. */
export const PeerStepShape = either([
  oneOf(PLAIN_STEPS),
  closed({
    connect: Name({
      description:
        "TCP: the guest's signal `SIGNAL PORT` comes, and a connection to this port is made. UDP: datagrams go to this port.",
    }),
  }),
  closed({
    refused: Name({ description: "TCP: the guest's signal `SIGNAL PORT` comes, and nobody takes connections there." }),
  }),
  closed({ send: SentShape }),
  // TCP: sends these bytes for as long as the connection lasts: that it ends before is no failure.
  closed({ offer: SentShape }),
  closed({ expect: ContentRef }),
  closed({ read: Type.Integer({ minimum: 1, description: 'TCP: so many bytes come, whatever they are.' }) }),
  closed({ request: ExpectedRequestShape }),
  closed({ 'request-head': ExpectedRequestShape }),
  closed({ 'request-body': ExpectedRequestShape }),
  closed({ respond: ContentRef }),
  // TCP: one response comes, whole. What is not named of it may be anything.
  closed({ response: ResponseShape }),
  // TCP: the head of a response comes. Its body is for the steps that follow.
  closed({ 'response-head': ResponseHeadShape }),
  // TCP: the body of a response whose head has come continues with these bytes.
  closed({ body: ContentRef }),
  closed({ await: Name({ description: 'Waits until the guest gives this signal.' }) }),
]);

/** One step of a peer. Steps that wait for the guest have no limit but the end of the host. */
export type PeerStep = Shape<typeof PeerStepShape>;

export type ExpectedFields = Shape<typeof ExpectedFieldsShape>;
export type ExpectedRequest = Shape<typeof ExpectedRequestShape>;

const FamilyShape = oneOf(FAMILIES, { description: 'The family of the test, or ipv4.' });

const PEER = {
  protocol: oneOf(PROTOCOLS),
  times: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 64,
      description: 'TCP: the script is played so many times at the same time, each with a connection of its own.',
    }),
  ),
  rounds: Type.Optional(
    Type.Integer({
      minimum: 2,
      maximum: 2000,
      description:
        'TCP: the script is played so many times, one after the other; {round} in its texts is the number of the round, from 0.',
    }),
  ),
  tls: Type.Optional(
    either([Type.Literal(true), Type.Literal('trusted')], {
      description:
        'TCP: connections that the peer accepts are of TLS, with a certificate that no host knows; with trusted the host is given it as one to trust.',
    }),
  ),
  // Which steps there are, and which may follow which, `src/peers/check.ts` says in words that help.
  do: Type.Array(Type.Unsafe<PeerStep>({ type: ['string', 'object'] }), {
    minItems: 1,
    description: 'The steps, in order.',
  }),
};

const WrittenPeerShape = closed({ ...PEER, family: Type.Optional(FamilyShape) });
const PeerShape = closed({ ...PEER, family: FamilyShape });

/** Peers as metadata has them: the family of a peer is the test's where it is not given. */
export const WrittenPeersShape = Type.Record(Type.String(), WrittenPeerShape, {
  minProperties: 1,
  description:
    'What the harness plays for the guest on loopback, by name: protocol, family, times, rounds, tls, do (steps).',
});
export const PeersShape = Type.Record(Type.String(), PeerShape, { minProperties: 1 });

/** What the harness plays for a guest of wasi:sockets or wasi:http, on loopback. */
export type Peer = Shape<typeof PeerShape>;
export type Peers = Shape<typeof PeersShape>;
