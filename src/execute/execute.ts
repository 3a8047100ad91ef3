import { closeSync } from 'node:fs';
import type { Invocation, Job } from '../model/host.js';
import type { Outcome, Snapshot } from '../model/outcome.js';
import { importsStdin, type Test } from '../model/test.js';
import { configured } from './content.js';
import { Collector } from './collector.js';
import { type Limits, start } from './process.js';
import type { Sandbox } from './sandbox.js';
import { Signals } from './signals.js';
import type { Station } from './station.js';
import { StdinDriver } from './stdin.js';
import { driveStdout, type StdoutDriver } from './stdout.js';
import { onTerminals } from './terminals.js';
import { snapshot } from './tree.js';

export interface ExecuteOptions extends Limits {
  /** Leave the sandbox where it is. */
  readonly keep: boolean;
  readonly station: Station;
  /** Waits for a turn: of the hosts' processes only so many run at a time. */
  readonly turn: <T>(run: () => Promise<T>) => Promise<T>;
  /** The runner's command for the job. */
  readonly invoke: (job: Job) => Invocation | Promise<Invocation>;
}

/**
 * Runs one test in a fresh sandbox and a fresh process, and says what was observed; one that asks for it, twice: what is observed
 * then is of the second run, or of a first that did not succeed. Never throws.
 */
export async function execute(test: Test, component: string, options: ExecuteOptions): Promise<Outcome> {
  const first = await once(test, component, options);
  if (test.expect.again === undefined || first.exit.kind !== 'code' || first.exit.code !== 0) return first;
  return { ...(await once(test, component, options)), before: first.stdout };
}

async function once(test: Test, component: string, options: ExecuteOptions): Promise<Outcome> {
  const { station, keep } = options;
  let sandbox: Sandbox | undefined;
  let orderly = false;
  try {
    sandbox = await station.sandbox(test, keep);
    const outcome = await observe(test, component, sandbox, options);
    orderly = outcome.exit.kind === 'code';
    return keep ? { ...outcome, sandbox: sandbox.path } : outcome;
  } catch (error) {
    const nothing = new Collector().captured();
    const exit = { kind: 'harness', message: (error as Error).message } as const;
    return { exit, stdout: nothing, stderr: nothing, dirs: new Map(), duration: 0, command: [] };
  } finally {
    if (sandbox && !keep) await station.clear(sandbox, orderly);
  }
}

async function observe(test: Test, component: string, sandbox: Sandbox, options: ExecuteOptions): Promise<Outcome> {
  const { cwd } = test;
  const signals = new Signals();
  // Loaded only for a test that has peers.
  const peers = test.peers && (await (await import('../peers/play.js')).playPeers(test.peers, signals));
  const plain = await options.invoke({
    component,
    ...configured(test, peers?.addresses),
    dirs: sandbox.dirs,
    ...(cwd === undefined ? {} : { cwd }),
    ...(test.needs.includes('network') ? { network: true } : {}),
  });
  const invocation = { ...plain, argv: onTerminals(plain.argv, test.terminals) };
  const stdout = new Collector();
  const stderr = new Collector();
  const hostsEnds: number[] = [];
  let stdinDriver: StdinDriver | undefined;
  let stdoutDriver: StdoutDriver | undefined;
  let stdin: number | 'ignore' = 'ignore';
  // A guest that does not look at stdin needs no pipe.
  if (importsStdin(test.fixture)) {
    const pipe = await options.station.pipes.stdin();
    hostsEnds.push(pipe.read);
    stdin = pipe.read;
    stdinDriver = new StdinDriver(pipe.write, test.stdin, signals);
  }
  const pipe = await options.station.pipes.stdout();
  hostsEnds.push(pipe.write);
  if (test.stdout === 'closed') closeSync(pipe.read);
  else stdoutDriver = driveStdout(pipe.read, test.stdout, stdout, signals);
  const onStderr = (bytes: Buffer) => {
    stderr.add(bytes);
    signals.scan(bytes);
  };
  const place = { cwd: sandbox.work, temporary: sandbox.temporary };
  const { exit, duration } = await options.turn(async () => {
    const began = performance.now();
    const { ended } = start(invocation, place, { stdin, stdout: pipe.write, onStderr }, options);
    for (const end of hostsEnds) closeSync(end);
    return { exit: await ended, duration: performance.now() - began };
  });
  stdinDriver?.stop();
  await stdoutDriver?.finish();
  const peersFinding = await peers?.finish();
  const dirs = new Map<string, Snapshot>();
  for (const guest of Object.keys(test.expect.dirs ?? {})) {
    const dir = sandbox.dirs.find((one) => one.guest === guest);
    if (dir) dirs.set(guest, await snapshot(dir.host));
  }
  return {
    exit,
    stdout: stdout.captured(),
    stderr: stderr.captured(),
    dirs,
    duration,
    command: plain.argv,
    ...(peersFinding ? { peers: peersFinding } : {}),
  };
}
