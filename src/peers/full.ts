import { once } from 'node:events';
import { Socket } from 'node:net';
import { Worker } from 'node:worker_threads';
import type { Family } from '../model/test.js';
import { LOOPBACK } from './check.js';

/** How many connections Linux keeps for a listener with a backlog of 1 that accepts none. */
const KEPT = 2;

/** Listens, and sleeps: Node accepts what comes as soon as its loop turns. */
const LISTENER = `
const { parentPort, workerData } = require('node:worker_threads');
const server = require('node:net').createServer();
server.listen({ host: workerData.host, port: 0, backlog: 1 }, () => {
  parentPort.postMessage(server.address().port);
  Atomics.wait(new Int32Array(workerData.asleep), 0, 0);
  process.exit();
});
`;

/** A port that takes no more connections: one to it is neither made nor refused. Of Linux alone. */
export async function openFull(family: Family): Promise<{ readonly port: number; close(): Promise<void> }> {
  const host = LOOPBACK[family];
  const asleep = new SharedArrayBuffer(4);
  const worker = new Worker(LISTENER, { eval: true, workerData: { host, asleep } });
  const ended = once(worker, 'exit');
  const [port] = (await once(worker, 'message')) as [number];
  const kept = await Promise.all(
    Array.from({ length: KEPT }, async () => {
      const socket = new Socket();
      socket.on('error', () => undefined);
      socket.connect({ host, port });
      await once(socket, 'connect');
      return socket;
    }),
  );
  return {
    port,
    close: async () => {
      for (const socket of kept) socket.destroy();
      Atomics.store(new Int32Array(asleep), 0, 1);
      Atomics.notify(new Int32Array(asleep), 0);
      await ended;
    },
  };
}
