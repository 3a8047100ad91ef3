import { bytesOf } from '../model/content.js';
import type { Content, ExpectedRequest } from '../model/test.js';
import { nothingMore, orNothing, shown, StepFailed } from './failed.js';
import { same, sameBody, sameFields } from './http-compare.js';
import { type Body, type Field, readBody, readRequest, readRequestHead, type RequestHead } from './http-message.js';
import type { TcpConnection } from './tcp.js';

/** What has been read of the guest's request. */
export interface HttpState {
  readonly connection: TcpConnection;
  head?: RequestHead;
  body?: Body;
}

async function readHead(state: HttpState, expected: ExpectedRequest): Promise<RequestHead> {
  delete state.body;
  const head = await readRequestHead(state.connection);
  state.head = head;
  same('the method', expected.method, head.method);
  same('the target', expected.target, head.target);
  sameFields('header', expected.headers, head.headers);
  return head;
}

const headOf = ({ head }: HttpState): RequestHead => {
  if (!head) throw new Error('there is no request');
  return head;
};

async function readRest(state: HttpState, expected: ExpectedRequest): Promise<void> {
  const body = await readBody(state.connection, headOf(state).headers);
  state.body = body;
  sameBody(expected, body);
}

/** Answers the request, and ends this side: a connection serves one request. */
async function respond({ connection, head }: HttpState, type: string, body: Buffer): Promise<void> {
  const lines = ['HTTP/1.1 200 OK', `Content-Type: ${type}`, `Content-Length: ${body.length}`, 'Connection: close'];
  await connection.send(Buffer.from(`${lines.join('\r\n')}\r\n\r\n`));
  if (head?.method !== 'HEAD') await connection.send(body);
  await connection.end();
}

/** What was read of a request, for the guest to check: a line for each part, a character for each byte. */
function described(head: RequestHead, body: Body | undefined): Buffer {
  const lines = (all: readonly Field[] = []) => all.map(({ name, value }) => `${name}: ${value}`);
  const text = [
    `${head.method} ${head.target} ${head.version}`,
    ...lines(head.headers),
    '',
    `${body?.framing ?? 'unread'} ${body?.body.length ?? 0}`,
    ...lines(body?.trailers),
  ];
  return Buffer.from(`${text.join('\n')}\n`, 'latin1');
}

/** The steps of a server of HTTP, by name. */
export const HTTP_STEPS: Readonly<Record<string, (state: HttpState, value: unknown) => Promise<void>>> = {
  request: async (state, value = {}) => {
    await readHead(state, value as ExpectedRequest);
    await readRest(state, value as ExpectedRequest);
  },
  'request-head': async (state, value = {}) => {
    await readHead(state, value as ExpectedRequest);
  },
  'request-body': (state, value = {}) => readRest(state, value as ExpectedRequest),
  'incomplete-request': async (state) => {
    const request = await orNothing(readRequest(state.connection));
    if (request) throw new StepFailed('no complete request', `one with a body of ${shown(request.body)}`);
  },
  'at-most-a-request': async (state) => {
    const { connection } = state;
    const request = await orNothing(readRequest(connection));
    if (!request) {
      connection.close();
      return;
    }
    await orNothing(respond(state, 'text/plain', Buffer.alloc(0)));
    await nothingMore(connection, 'the request');
  },
  respond: (state, value) => respond(state, 'application/octet-stream', bytesOf(value as Content)),
  'respond-with-request': (state) => respond(state, 'text/plain', described(headOf(state), state.body)),
  'respond-with-body': (state) => respond(state, 'application/octet-stream', state.body?.body ?? Buffer.alloc(0)),
};
