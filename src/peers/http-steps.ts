import { bytesOf } from '../model/content.js';
import type { Content, ExpectedFields, ExpectedRequest } from '../model/test.js';
import { shown, StepFailed } from './failed.js';
import {
  type Body,
  type Field,
  readBody,
  readRequest,
  readRequestHead,
  type RequestHead,
  valuesOf,
} from './http-message.js';
import type { TcpConnection } from './tcp.js';

/** What has been read of the guest's request. */
export interface HttpState {
  readonly connection: TcpConnection;
  head?: RequestHead;
  body?: Body;
}

const named = (values: readonly string[]): string =>
  values.length === 0 ? 'none' : values.map((value) => JSON.stringify(value)).join(', ');

function same(what: string, expected: string | undefined, seen: string): void {
  if (expected !== undefined && expected !== seen) throw new StepFailed(`${what} ${expected}`, seen);
}

/** A name is compared in any case, its values as bytes and in their order. What is not named may be there. */
export function sameFields(what: string, expected: ExpectedFields = {}, seen: readonly Field[] = []): void {
  for (const [name, value] of Object.entries(expected)) {
    const values = value === null ? [] : [value].flat();
    const came = valuesOf(seen, name);
    if (values.length !== came.length || values.some((one, index) => one !== came[index]))
      throw new StepFailed(`${what} ${name}: ${named(values)}`, named(came));
  }
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
  same('the framing of the body', expected.framing, body.framing);
  if (expected.body !== undefined) {
    const bytes = bytesOf(expected.body);
    if (!bytes.equals(body.body)) {
      const differs = bytes.findIndex((byte, index) => byte !== body.body[index]);
      const where = differs < 0 ? '' : `, the first difference at byte ${differs}`;
      throw new StepFailed(`a body of ${shown(bytes)}`, `${shown(body.body)}${where}`);
    }
  }
  sameFields('trailer', expected.trailers, body.trailers);
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
    const request = await readRequest(state.connection).catch((error: unknown) => {
      if (!(error instanceof StepFailed)) throw error;
    });
    if (request) throw new StepFailed('no complete request', `one with a body of ${shown(request.body)}`);
  },
  respond: (state, value) => respond(state, 'application/octet-stream', bytesOf(value as Content)),
  'respond-with-request': (state) => respond(state, 'text/plain', described(headOf(state), state.body)),
  'respond-with-body': (state) => respond(state, 'application/octet-stream', state.body?.body ?? Buffer.alloc(0)),
};
