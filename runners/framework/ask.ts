import { execa } from 'execa';
import { mark } from '../../src/execute/descendants.js';
import { groupEnded, groupRuns, killGroup, release } from '../../src/execute/groups.js';
import { VERSION } from './limits.js';

/** The most that an answer may hold, in characters: a command that writes more is ended. */
const LONGEST = 1e6;

/** What a command is asked with. */
export interface Asking {
  /** In place of those that a host may take to report its version. */
  readonly seconds?: number;
  readonly input?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a command answers. */
export interface Answer {
  /** Whether it ended well, and in time. */
  readonly ended: boolean;
  /** It was killed, as it had not ended by then. */
  readonly timedOut: boolean;
  readonly stdout: string;
  readonly stderr: string;
  /** Both, as they came. */
  readonly said: string;
}

/** Runs a command that is no test, for what it answers: what it has started ends with it. Never throws. */
export async function ask(
  file: string,
  args: readonly string[],
  { seconds = VERSION, input, cwd, env = {} }: Asking = {},
): Promise<Answer> {
  const marked = mark();
  const subprocess = execa(file, args, {
    ...(input === undefined ? { stdin: 'ignore' } : { input }),
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...env, ...marked.env },
    all: true,
    maxBuffer: LONGEST,
    reject: false,
    detached: true,
    cleanup: false,
  });
  const { pid } = subprocess;
  let timedOut = false;
  const stop = () => {
    if (pid !== undefined) killGroup(pid);
  };
  const timer = setTimeout(() => {
    timedOut = true;
    stop();
  }, seconds * 1000);
  if (pid !== undefined) groupRuns(pid);
  subprocess.once('exit', () => {
    stop();
    for (const stream of [subprocess.stdout, subprocess.stderr]) release(stream, marked.mark);
  });
  const { failed, exitCode, stdout, stderr, all, originalMessage } = await subprocess;
  clearTimeout(timer);
  if (pid !== undefined) groupEnded(pid);
  const said = pid === undefined ? (originalMessage ?? all) : all;
  // A stream that had to be given up is no failure of the command.
  return { ended: !failed || (exitCode === 0 && !timedOut), timedOut, stdout, stderr, said };
}
