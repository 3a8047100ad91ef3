import { execa } from 'execa';
import type { Invocation } from '../model/host.js';
import type { Exit } from '../model/outcome.js';
import { endMarked, mark } from './descendants.js';
import { groupEnded, groupRuns, killGroup, release } from './groups.js';

/** The variables of this process that a host's process may need to start at all. */
const PASSED_ON = ['PATH', 'HOME', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'SystemRoot', 'LANG'];

/** A variable that is in every host's environment and must be in no guest's. */
export const LEAK = { WASI_CONFORMANCE_LEAK: 'a variable of the host process, which no guest may see' } as const;

/** What the process is connected to: file descriptors of this process. */
export interface Stdio {
  readonly stdin: number | 'ignore';
  readonly stdout: number;
  /** Takes stderr as it comes. */
  readonly onStderr: (bytes: Buffer) => void;
}

export interface Limits {
  readonly timeoutSeconds: number;
  readonly signal: AbortSignal;
}

/** A host's process, started in a process group of its own. */
export interface Running {
  /** Resolves when the process has ended and nothing of its group is left. */
  readonly ended: Promise<Exit>;
  /** Asks the process, and what it has started, to end, as a terminal does. What has ended already has ended by itself. */
  stop(signal: 'SIGINT' | 'SIGTERM'): void;
}

/** The environment of a host's process. */
export function hostEnvironment(invocation: Invocation, temporary: string): Record<string, string> {
  const env: Record<string, string> = { ...LEAK, TMPDIR: temporary };
  for (const name of PASSED_ON) {
    const value = process.env[name];
    if (value !== undefined) env[name] = value;
  }
  return { ...env, ...invocation.env };
}

/** Where a host's process runs, what it is connected to, and how long it may run. */
export interface Surroundings extends Limits {
  readonly cwd: string;
  readonly temporary: string;
  readonly stdio: Stdio;
}

/** Starts a host. The file descriptors in `stdio` may be closed as soon as this returns. */
export function start(invocation: Invocation, surroundings: Surroundings): Running {
  const marked = mark();
  const subprocess = spawn(invocation, surroundings, marked.env);
  const { pid } = subprocess;
  let stopped = false;
  if (pid !== undefined) groupRuns(pid);
  const watch = watched(pid, surroundings);
  subprocess.stderr.on('data', surroundings.stdio.onStderr);
  subprocess.once('exit', () => {
    // What the host leaves running ends with it.
    if (pid !== undefined) killGroup(pid);
    release(subprocess.stderr, marked.mark);
  });
  const ended = subprocess.then((result): Exit => {
    const cut = watch.end();
    if (pid !== undefined) groupEnded(pid);
    // What was killed by the time limit may have left others behind.
    if (cut) endMarked(marked.mark);
    if (cut) return cut;
    if (stopped) return { kind: 'stopped' };
    if (result.signal !== undefined) return { kind: 'signal', signal: result.signal };
    if (result.exitCode !== undefined) return { kind: 'code', code: result.exitCode };
    const why = (result.originalMessage ?? 'unknown error').replace(/\s*\n\s*/g, '; ');
    return { kind: 'harness', message: `${invocation.argv[0]} could not be started: ${why}` };
  });
  return {
    ended,
    stop: (signal) => {
      if (pid === undefined || subprocess.exitCode !== null || subprocess.signalCode !== null) return;
      stopped = true;
      killGroup(pid, signal);
    },
  };
}

function spawn(invocation: Invocation, { cwd, temporary, stdio }: Surroundings, env: Readonly<Record<string, string>>) {
  const [file, ...args] = invocation.argv;
  return execa(file, args, {
    cwd: invocation.cwd ?? cwd,
    env: { ...hostEnvironment(invocation, temporary), ...env },
    extendEnv: false,
    // execa takes any descriptor; its types know only a few.
    stdio: [stdio.stdin as 3, stdio.stdout as 3, 'pipe'],
    buffer: false,
    reject: false,
    detached: true,
    cleanup: false,
  });
}

/** Kills a group at its time limit, or when the run is interrupted. */
function watched(pid: number | undefined, { timeoutSeconds, signal }: Limits) {
  let cut: Exit | undefined;
  const cutShort = (exit: Exit) => {
    cut ??= exit;
    if (pid !== undefined) killGroup(pid);
  };
  const timer = setTimeout(() => cutShort({ kind: 'timeout', seconds: timeoutSeconds }), timeoutSeconds * 1000);
  const onAbort = () => cutShort({ kind: 'harness', message: 'the run was interrupted' });
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  return {
    /** To be called once the process has ended. @returns what it was cut short by */
    end(): Exit | undefined {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      return cut;
    },
  };
}
