import { closeSync, constants, openSync, readSync, unlinkSync, writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { bytesOf } from '../model/content.js';
import { importsStdin, isStdinSource, type Stdin, type StdinSource, type StdinStep, type Test } from '../model/test.js';
import type { Collector } from './collector.js';
import type { Pipes } from './pipes.js';
import type { Sandbox } from './sandbox.js';
import type { Signals } from './signals.js';

/** A host's stdin, ready for its process. */
export interface HostStdin {
  /** The host's end, to be closed here as soon as the process has it; or `ignore`, the null device. */
  readonly fd: number | 'ignore';
  /** The host has ended. */
  stop(): void;
}

/** What steps of stdin and of stdout wait for. */
export interface Watched {
  readonly signals: Signals;
  readonly stdout: Collector;
}

const NOTHING: HostStdin = { fd: 'ignore', stop: () => undefined };

/** Opens what metadata says that stdin is, and plays what it says of it. */
export async function openStdin(
  { stdin, fixture }: Pick<Test, 'stdin' | 'fixture'>,
  { sandbox, pipes }: { readonly sandbox: Sandbox; readonly pipes: Pipes },
  { signals, stdout }: Watched,
): Promise<HostStdin> {
  if (isStdinSource(stdin)) return openSource(stdin, sandbox);
  // A guest that does not look at stdin needs no pipe.
  if (!importsStdin(fixture)) return NOTHING;
  const pipe = await pipes.stdin();
  const driver = new StdinDriver(pipe.write, stdin, { signals, stdout });
  return { fd: pipe.read, stop: () => driver.stop() };
}

function openSource(source: StdinSource, sandbox: Sandbox): HostStdin {
  if ('null' in source) return NOTHING;
  if ('directory' in source) return { ...NOTHING, fd: openSync(sandbox.work, constants.O_RDONLY) };
  const file = join(sandbox.path, 'stdin');
  writeFileSync(file, bytesOf(source.file));
  const fd = openSync(file, constants.O_RDONLY);
  // The descriptor is enough, and its offset is the host's too.
  unlinkSync(file);
  const { at = 0 } = source;
  if (at > 0) readSync(fd, Buffer.allocUnsafe(at), 0, at, null);
  return { ...NOTHING, fd };
}

const steps = (stdin: Exclude<Stdin, StdinSource>): readonly StdinStep[] =>
  typeof stdin === 'string' || 'pattern' in stdin ? [{ send: stdin }, 'close'] : stdin;

/** Plays what metadata says of stdin into the write end of its pipe. */
class StdinDriver {
  readonly #socket: Socket;

  constructor(write: number, stdin: Exclude<Stdin, StdinSource>, watched: Watched) {
    this.#socket = new Socket({ fd: write, readable: false, writable: true });
    // A host may end, or close its stdin, before it has read all: that is for the test to judge.
    this.#socket.on('error', () => this.#socket.destroy());
    void this.#play(steps(stdin), watched);
  }

  async #play(all: readonly StdinStep[], { signals, stdout }: Watched): Promise<void> {
    for (const step of all) {
      if (step === 'close') this.#socket.end();
      else if ('await' in step) await signals.on(step.await);
      else if ('await-stdout' in step) await stdout.holds(step['await-stdout']);
      else this.#socket.write(bytesOf(step.send));
    }
  }

  stop(): void {
    this.#socket.destroy();
  }
}

/** Closes the host's end here. */
export function closeHere(fd: number | 'ignore'): void {
  if (fd !== 'ignore') closeSync(fd);
}
