/**
 * The loop that the harness is measured against: hosts' commands with the peers of their tests, and nothing else; no sandbox, no
 * verdict, no report. Its own process, as the harness is one. Usage: node bare-loop.js FILE JOBS
 */
import { readFileSync } from 'node:fs';
import { execa } from 'execa';
import { Signals } from '../../src/execute/signals.js';
import { withAddresses } from '../../src/model/addresses.js';
import type { Peers } from '../../src/model/test.js';
import { playPeers } from '../../src/peers/play.js';

/** A command, and the peers whose addresses stand in its arguments. */
export interface BareCommand {
  readonly argv: readonly string[];
  readonly peers?: Peers;
  /** Seconds after which the command is ended; until it ends by itself when not given. */
  readonly timeout?: number;
}

async function runBare({ argv, peers = {}, timeout }: BareCommand): Promise<void> {
  const signals = new Signals();
  const play = await playPeers(peers, signals);
  const [file = '', ...args] = argv.map((text) => withAddresses(text, play.addresses));
  const stdio = { stdin: 'ignore', stdout: 'ignore', stderr: 'pipe', buffer: false, reject: false } as const;
  const subprocess = execa(file, args, { ...stdio, ...(timeout === undefined ? {} : { timeout: 1000 * timeout }) });
  subprocess.stderr.on('data', (bytes: Buffer) => signals.scan(bytes));
  await subprocess;
  await play.finish();
}

const [file = '', jobs = '1'] = process.argv.slice(2);
const commands = JSON.parse(readFileSync(file, 'utf8')) as BareCommand[];
const queue = commands[Symbol.iterator]();
const rest = { [Symbol.iterator]: () => queue };
await Promise.all(
  Array.from({ length: Number(jobs) }, async () => {
    for (const command of rest) await runBare(command);
  }),
);
