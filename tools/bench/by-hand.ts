import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { execa } from 'execa';
import type { Address } from '../../src/model/addresses.js';
import type { Invocation } from '../../src/model/host.js';

/** A server on loopback that runs until it is closed. */
export interface RunningServer {
  readonly address: Address;
  close(): void;
}

/** Answers each connection as `serve` does. */
export async function startServer(serve: (socket: Socket) => void): Promise<RunningServer> {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    serve(socket);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { address, port } = server.address() as AddressInfo;
  return { address: { address, port }, close: () => server.close() };
}

/** Sends back what it receives. */
export const echo = (socket: Socket): void => void socket.pipe(socket);

/** Answers a request without a body. */
export const hello = (socket: Socket): void => {
  socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello'));
};

/** Milliseconds to start a server, send it one request, read the response to its end, and end it. */
export async function servedByHand({ argv, address, cwd, env }: Invocation): Promise<number> {
  if (!address) throw new Error('the runner does not say where the host writes its address');
  const [file, ...args] = argv;
  const start = performance.now();
  const server = execa(file, args, {
    ...(cwd === undefined ? {} : { cwd }),
    ...(env === undefined ? {} : { env }),
    stdin: 'ignore',
    buffer: false,
    reject: false,
  });
  let output = '';
  const port = await new Promise<number>((found, failed) => {
    server[address.stream].on('data', (bytes: Buffer) => {
      output += String(bytes);
      const at = new RegExp(address.pattern, 'm').exec(output)?.[1];
      if (at !== undefined) found(Number(/\d+$/.exec(at)?.[0]));
    });
    void server.then(() => failed(new Error(`the server has ended: ${output}`)));
  });
  const client = connect(port, '127.0.0.1');
  client.end('GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n').resume();
  await once(client, 'close');
  server.kill(address.stop ?? 'SIGINT');
  await server;
  return performance.now() - start;
}
