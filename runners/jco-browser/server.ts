import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.wasm': 'application/wasm' };

/** Answers with a folder's files. */
export function files(folder: string, prefix: string): Handler {
  return (request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '').slice(prefix.length)));
    const stream = createReadStream(join(folder, path));
    stream.once('error', () => response.writeHead(404).end());
    stream.once('open', () => {
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
      stream.pipe(response);
    });
  };
}

/** A server on this machine alone. A path that ends in `/*` is a prefix; what nothing answers is not found. */
export async function serve(handlers: Readonly<Record<string, Handler>>): Promise<{ server: Server; origin: string }> {
  const find = (path: string) =>
    handlers[path] ??
    Object.entries(handlers).find(([key]) => key.endsWith('/*') && path.startsWith(key.slice(0, -1)))?.[1];
  const server = createServer((request, response) => {
    const handler = find(request.url ?? '');
    if (!handler) return void response.writeHead(404).end();
    void Promise.resolve(handler(request, response)).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
