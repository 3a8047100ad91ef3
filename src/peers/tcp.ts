import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, Socket } from 'node:net';
import { type SecureContext, TLSSocket } from 'node:tls';
import { codeOf, messageOf } from '../errors.js';
import { type Came, type End, ENDS, type Source } from './came.js';
import { LOOPBACK } from './check.js';
import { shown, StepFailed } from './failed.js';
import type { Family } from '../model/test.js';

/** A connection that is read only while a step reads: a peer that waits for a signal reads nothing. */
export class TcpConnection implements Source {
  readonly #socket: Socket;
  /** The guest's address as this side sees it. */
  readonly remote: string;
  readonly #chunks: Buffer[] = [];
  #end: End | undefined;
  #wake: (() => void) | undefined;

  constructor(socket: Socket) {
    this.#socket = socket;
    this.remote = `${socket.remoteAddress ?? ''} ${socket.remotePort ?? ''}`;
    socket.on('data', (bytes: Buffer) => {
      socket.pause();
      this.#chunks.push(bytes);
      this.#wake?.();
    });
    socket.pause();
    const over = (how: End) => {
      this.#end ??= how;
      this.#wake?.();
    };
    socket.on('end', () => over('end'));
    socket.on('error', () => over('reset'));
    socket.on('close', () => over('closed'));
  }

  async next(): Promise<Came> {
    for (;;) {
      const bytes = this.#chunks.shift();
      if (bytes) return { bytes };
      if (this.#end) return { end: this.#end };
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        this.#socket.resume();
      });
      this.#wake = undefined;
    }
  }

  unread(bytes: Buffer): void {
    this.#chunks.unshift(bytes);
  }

  /** Hands bytes to the system, which takes no more than the guest reads. */
  async send(bytes: Buffer): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#socket.write(bytes, (error) => (error ? reject(error) : resolve()));
    }).catch((error: unknown) => {
      throw new StepFailed(`${bytes.length} bytes are sent`, codeOf(error) ?? messageOf(error));
    });
  }

  async #exactly(length: number, expected: string): Promise<Buffer> {
    const parts: Buffer[] = [];
    let missing = length;
    while (missing > 0) {
      const came = await this.next();
      if ('end' in came) throw new StepFailed(expected, `${shown(Buffer.concat(parts))}, then ${ENDS[came.end]}`);
      parts.push(came.bytes.subarray(0, missing));
      if (came.bytes.length > missing) this.unread(came.bytes.subarray(missing));
      missing -= Math.min(missing, came.bytes.length);
    }
    return Buffer.concat(parts);
  }

  read(length: number): Promise<Buffer> {
    return this.#exactly(length, `${length} bytes`);
  }

  async expect(bytes: Buffer): Promise<void> {
    const came = await this.#exactly(bytes.length, shown(bytes));
    if (came.equals(bytes)) return;
    const differs = bytes.findIndex((byte, index) => byte !== came[index]);
    throw new StepFailed(shown(bytes), `${shown(came)}, the first difference at byte ${differs}`);
  }

  async expectEnd(): Promise<void> {
    const came = await this.next();
    if ('bytes' in came) throw new StepFailed('the end', `before it ${shown(came.bytes)}`);
    if (came.end !== 'end') throw new StepFailed('the end', ENDS[came.end]);
  }

  async gone(): Promise<void> {
    while (!('end' in (await this.next())));
  }

  async echo(): Promise<void> {
    for (;;) {
      const came = await this.next();
      if ('bytes' in came) await this.send(came.bytes);
      else if (came.end === 'end') return this.end();
      else throw new StepFailed('the end, after what is sent back', ENDS[came.end]);
    }
  }

  async end(): Promise<void> {
    await new Promise<void>((resolve) => this.#socket.end(() => resolve()));
  }

  async reset(): Promise<void> {
    if (this.#socket.destroyed) return;
    this.#socket.resetAndDestroy();
    await once(this.#socket, 'close');
  }

  close(): void {
    this.#socket.destroy();
  }
}

async function listen(family: Family): Promise<Server> {
  const server = createServer({ allowHalfOpen: true, pauseOnConnect: true });
  server.listen({ host: LOOPBACK[family], port: 0, backlog: 511 });
  await once(server, 'listening');
  return server;
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;

async function closed(server: Server): Promise<void> {
  await new Promise<void>((resolve) => server.close(() => resolve()));
}

/** A port of loopback that takes connections. */
export class TcpListener {
  readonly port: number;
  readonly #server: Server;
  readonly #family: Family;
  readonly #secure: SecureContext | undefined;
  readonly #came: TcpConnection[] = [];
  readonly #waiting: ((connection: TcpConnection | undefined) => void)[] = [];
  #mark: Socket | undefined;
  #marked = false;

  private constructor(server: Server, family: Family, secure: SecureContext | undefined) {
    this.#server = server;
    this.#family = family;
    this.#secure = secure;
    this.port = portOf(server);
  }

  /** @param secure what a server of TLS presents; without it the connections are plain */
  static async open(family: Family, secure?: SecureContext): Promise<TcpListener> {
    const server = await listen(family);
    const listener = new TcpListener(server, family, secure);
    server.on('connection', (socket) => listener.take(socket));
    return listener;
  }

  private take(socket: Socket): void {
    if (this.#mark && socket.remotePort === this.#mark.localPort) {
      this.#marked = true;
      socket.destroy();
      for (const resolve of this.#waiting.splice(0)) resolve(undefined);
      return;
    }
    const connection = new TcpConnection(
      this.#secure ? new TLSSocket(socket, { isServer: true, secureContext: this.#secure }) : socket,
    );
    const next = this.#waiting.shift();
    if (next) next(connection);
    else this.#came.push(connection);
  }

  /** The next connection, in the order in which they were made; nothing when the host has ended without another one. */
  next(): Promise<TcpConnection | undefined> {
    const connection = this.#came.shift();
    if (connection) return Promise.resolve(connection);
    if (this.#marked) return Promise.resolve(undefined);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Connections are taken in their order: one of the harness's own after the host's end is the last. */
  async mark(): Promise<void> {
    this.#mark = new Socket();
    this.#mark.on('error', () => undefined);
    this.#mark.connect({ host: LOOPBACK[this.#family], port: this.port });
    await once(this.#mark, 'connect');
  }

  async close(): Promise<void> {
    this.#mark?.destroy();
    for (const connection of this.#came) connection.close();
    await closed(this.#server);
  }
}

/** Connects to a port of the guest's. */
export async function connectTcp(family: Family, port: number): Promise<TcpConnection | { readonly code: string }> {
  const socket = new Socket({ allowHalfOpen: true });
  socket.pause();
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException) => resolve({ code: error.code ?? error.message });
    socket.once('error', failed);
    socket.connect({ host: LOOPBACK[family], port }, () => {
      socket.off('error', failed);
      resolve(new TcpConnection(socket));
    });
  });
}

/** A port that refuses connections for certain: that of the client's end of a connection that stays open. */
export async function openRefusing(family: Family): Promise<{ readonly port: number; close(): Promise<void> }> {
  let other: Socket | undefined;
  const server = await listen(family);
  server.on('connection', (socket) => {
    other = socket;
  });
  const client = new Socket();
  client.connect({ host: LOOPBACK[family], port: portOf(server) });
  await once(client, 'connect');
  return {
    port: client.localPort ?? 0,
    close: async () => {
      client.destroy();
      other?.destroy();
      await closed(server);
    },
  };
}
