import { bytesOf, sentBytes } from '../model/content.js';
import type { Content, Sent } from '../model/test.js';
import { orNothing } from './failed.js';
import { CLIENT_STEPS, type ClientState } from './http-client-steps.js';
import { HTTP_STEPS, type HttpState } from './http-steps.js';
import type { TcpConnection } from './tcp.js';

/** A connection, and what has been read from it. */
export type Conversation = HttpState & ClientState & { readonly connection: TcpConnection };

/** The steps on a connection, by name. */
export const TCP_STEPS: Readonly<Record<string, (on: Conversation, value: unknown) => Promise<void>>> = {
  echo: ({ connection }) => connection.echo(),
  send: ({ connection }, value) => connection.send(sentBytes(value as Sent)),
  offer: async ({ connection }, value) => {
    await orNothing(connection.send(sentBytes(value as Sent)));
  },
  'send-address': ({ connection }) => connection.send(Buffer.from(`${connection.remote}\n`)),
  expect: ({ connection }, value) => connection.expect(bytesOf(value as Content)),
  read: async ({ connection }, value) => {
    await connection.read(value as number);
  },
  'expect-end': ({ connection }) => connection.expectEnd(),
  gone: ({ connection }) => connection.gone(),
  'half-close': ({ connection }) => connection.end(),
  reset: ({ connection }) => connection.reset(),
  close: ({ connection }) => {
    connection.close();
    return Promise.resolve();
  },
  ...HTTP_STEPS,
  ...CLIENT_STEPS,
};
