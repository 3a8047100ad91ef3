import { execa } from 'execa';
import { ALL_MARKED } from './descendants.js';

/** Waits for a line. Its input ends without one where the process at the other end was killed: then what that has left is cleared away. */
const WATCH = `read -r _ && exit
for environ in $(grep -Fls -- "$1" /proc/[0-9]*/environ); do
  pid=\${environ#/proc/}
  kill -9 "\${pid%/environ}"
done
chmod -R u+rwx "$2"
rm -rf "$2"`;

/**
 * Sees to it that no host's process and no temporary file is left also where this process is killed, and can do nothing itself: a shell
 * outlives it. Linux alone has the means to find the processes (/proc).
 *
 * @param folder the temporary files
 * @returns to be called when all is cleared away
 */
export function ifKilled(folder: string): () => void {
  if (process.platform !== 'linux') return () => undefined;
  const watcher = execa('sh', ['-c', WATCH, 'sh', ALL_MARKED, folder], {
    stdin: 'pipe',
    stdout: 'ignore',
    stderr: 'ignore',
    // A signal to our process group, or a run that ends, is not for it.
    detached: true,
    cleanup: false,
    reject: false,
  });
  watcher.unref();
  // Where there is no shell, or somebody has ended it, a run does without.
  watcher.stdin.on('error', () => undefined);
  return () => watcher.stdin.end('\n');
}
