import { closeSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '../errors.js';
import { configured } from '../model/content.js';
import type { Invocation, Job } from '../model/host.js';
import type { DirectoryState, Outcome } from '../model/outcome.js';
import { handlesOf, isServed, type Test } from '../model/test.js';
import type { Play } from '../peers/play.js';
import { Collector } from './collector.js';
import { FifoWriters } from './fifo-writers.js';
import { underLimit } from './descriptors.js';
import { inNamespace } from './namespace.js';
import { type Limits, type Running, start } from './process.js';
import type { Sandbox } from './sandbox.js';
import { Server } from './serve.js';
import { Signals } from './signals.js';
import { closeHere, type HostStdin, openStdin } from './stdin.js';
import { type HostStdout, openStdout } from './stdout.js';
import { onTerminals } from './terminals.js';
import { directoryState } from './tree.js';
import type { WorkerSlot } from './worker-slot.js';

export interface ExecuteOptions extends Limits {
  /** Leave the sandbox where it is. */
  readonly keep: boolean;
  readonly slot: WorkerSlot;
  /** Waits until another of the hosts' processes may run: only so many run at a time. */
  readonly limit: <T>(run: () => Promise<T>) => Promise<T>;
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
  const { slot, keep } = options;
  let sandbox: Sandbox | undefined;
  let orderly = false;
  try {
    sandbox = await slot.sandbox(test, keep).catch((error: unknown) => {
      throw new Error(`no sandbox can be made in the folder for temporary files (TMPDIR): ${messageOf(error)}`);
    });
    const outcome = await observe({ test, component, sandbox, options });
    orderly = outcome.exit.kind === 'code' || outcome.exit.kind === 'stopped';
    if (outcome.exit.kind === 'harness' && isGone(sandbox)) return notRun(GONE);
    return { ...outcome, sandbox: sandbox.path };
  } catch (error) {
    return notRun(sandbox && isGone(sandbox) ? GONE : messageOf(error));
  } finally {
    if (sandbox && !keep) await slot.clear(sandbox, orderly);
  }
}

/** Several tests run at a time: what one host process removes, another may be about to use. */
const GONE =
  'the sandbox was removed before the host could start in it: a process of another test removes what is not its own';

const isGone = ({ work }: Sandbox): boolean => !existsSync(work);

/** The outcome of a job whose host was not started. */
export function notRun(message: string): Outcome {
  const nothing = new Collector().captured();
  return { exit: { kind: 'harness', message }, stdout: nothing, stderr: nothing, dirs: new Map(), durationMs: 0 };
}

/** A test in the place where it runs once. */
interface Trial {
  readonly test: Test;
  readonly component: string;
  readonly sandbox: Sandbox;
  readonly options: ExecuteOptions;
}

async function observe(trial: Trial): Promise<Outcome> {
  const { peers: scripts } = trial.test;
  const signals = new Signals();
  if (!scripts) return observeHost(trial, { signals });
  // Loaded only for a test that has peers.
  const { playPeers } = await import('../peers/play.js');
  const play = await playPeers(scripts, signals);
  try {
    const outcome = await observeHost(trial, { signals, play });
    const peers = await play.finish();
    return peers ? { ...outcome, peers } : outcome;
  } finally {
    await play.close();
  }
}

async function observeHost(
  { test, component, sandbox, options }: Trial,
  { signals, play }: { readonly signals: Signals; readonly play?: Play },
): Promise<Outcome> {
  const invocation = await options.invoke({
    component,
    ...configured(test, play?.addresses),
    ...writeCertificate(play, sandbox),
    dirs: sandbox.dirs,
  });
  const stdout = new Collector();
  const stderr = new Collector();
  const server = serverOf(test, invocation, { output: { stdout, stderr }, signals });
  const stdin = await openStdin(test, { sandbox, pipes: options.slot.pipes }, { signals, stdout });
  const output = await openStdout(test.stdout, options.slot.pipes, { signals, stdout });
  const writers = new FifoWriters(test, sandbox.dirs);
  const onStderr = (bytes: Buffer) => {
    stderr.add(bytes);
    signals.scan(bytes);
  };
  const argv = inNamespace(underLimit(onTerminals(invocation.argv, test.terminals), test), test);
  const onMachine = { ...invocation, argv };
  const ended = options.limit(async () => {
    const began = performance.now();
    const running = startOn({ stdin, output }, () =>
      start(onMachine, {
        cwd: sandbox.work,
        temporary: sandbox.temporary,
        stdio: { stdin: stdin.fd, stdout: output.fd, onStderr },
        timeoutSeconds: options.timeoutSeconds,
        signal: options.signal,
      }),
    );
    if (play) void server?.stopAfter(play, handlesOf(test.expect), running);
    return { exit: await running.ended, durationMs: performance.now() - began };
  });
  const { exit, durationMs } = await ended.finally(async () => {
    stdin.stop();
    await writers.stop();
    await output.finish();
  });
  const dirs = await statesOf(test, sandbox);
  const serving = server ? { serving: server.served() } : {};
  return { exit, stdout: stdout.captured(), stderr: stderr.captured(), dirs, durationMs, invocation, ...serving };
}

/** Starts a host, and closes its ends of stdin and stdout here, also where it cannot be started. */
function startOn({ stdin, output }: { stdin: HostStdin; output: HostStdout }, start: () => Running): Running {
  try {
    return start();
  } finally {
    closeHere(stdin.fd);
    closeSync(output.fd);
  }
}

/** The certificate that the host is to trust goes where only the host sees it. */
function writeCertificate(play: Play | undefined, sandbox: Sandbox): Pick<Job, 'certificate'> {
  if (play?.certificate === undefined) return {};
  const certificate = join(sandbox.temporary, 'certificate.pem');
  writeFileSync(certificate, play.certificate);
  return { certificate };
}

/** What watches the host where the guest is served. @throws when the runner does not say how to find the server */
function serverOf(
  { fixture, stdout }: Test,
  { address }: Invocation,
  { output, signals }: { output: { stdout: Collector; stderr: Collector }; signals: Signals },
): Server | undefined {
  if (!isServed(fixture)) return undefined;
  if (!address) throw new Error('the runner does not say where the host writes the address at which it serves');
  if (stdout !== 'capture') throw new Error('the stdout of a server is read to its end, and no other way');
  return new Server(address, output, signals);
}

/** The state of each preopen that the test has an expectation of, by guest path. */
async function statesOf({ expect }: Test, sandbox: Sandbox): Promise<Map<string, DirectoryState>> {
  const states = new Map<string, DirectoryState>();
  for (const guest of Object.keys(expect.dirs ?? {})) {
    const dir = sandbox.dirs.find((one) => one.guest === guest);
    if (dir) states.set(guest, await directoryState(dir.host));
  }
  return states;
}
