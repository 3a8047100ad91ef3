import { execa } from 'execa';

/** Seconds that a host may take to report its version. */
const TIMEOUT = 10;

/** What a command answers, and whether it ended well, and in time. */
export interface Answer {
  readonly ended: boolean;
  readonly said: string;
}

export async function ask(file: string, args: readonly string[]): Promise<Answer> {
  const subprocess = execa(file, args, { all: true, reject: false, stdin: 'ignore', detached: true, cleanup: false });
  const stop = () => {
    // What it has started holds its output open: it goes as well.
    if (subprocess.pid !== undefined) process.kill(-subprocess.pid, 'SIGKILL');
  };
  const timer = setTimeout(stop, TIMEOUT * 1000);
  const { failed, all } = await subprocess;
  clearTimeout(timer);
  return { ended: !failed, said: all };
}
