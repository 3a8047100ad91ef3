import { execa } from 'execa';

/** Seconds that a host may take to tell its version. */
const PATIENCE = 10;

/** What a command answers: its output, or nothing when it fails, or does not end in time. */
export async function ask(file: string, args: readonly string[]): Promise<string | undefined> {
  const subprocess = execa(file, args, { all: true, reject: false, stdin: 'ignore', detached: true, cleanup: false });
  const stop = () => {
    // What it has started holds its output open: it goes as well.
    if (subprocess.pid !== undefined) process.kill(-subprocess.pid, 'SIGKILL');
  };
  const timer = setTimeout(stop, PATIENCE * 1000);
  const { failed, all } = await subprocess;
  clearTimeout(timer);
  return failed ? undefined : all;
}
