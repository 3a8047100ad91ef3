import { mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

/** The longest path of a socket that every system takes, in bytes. */
const LONGEST = 100;

/**
 * Makes a socket in a folder, to which nobody listens. The path of a socket is short by law, and that of a sandbox may be long: so the
 * socket is made through a link to the folder, whose own path is short, under a short name, which is changed then.
 *
 * @throws when there is no folder for temporary files whose path is short enough
 */
export function makeSocket(folder: string, name: string): void {
  const passing = mkdtempSync(join(tmpdir().length < LONGEST / 2 ? tmpdir() : '/tmp', 'wasi-'));
  try {
    const link = join(passing, 'l');
    const unused = basename(passing);
    symlinkSync(resolve(folder), link);
    const server = createServer();
    // The socket is there at once; why there is none comes too late.
    server.on('error', () => undefined);
    server.listen(join(link, unused));
    if (!server.listening) throw new Error(`no socket can be made in ${folder} through ${link}`);
    renameSync(join(folder, unused), join(folder, name));
    // Node removes what has the name that it was bound to, and nothing has that any more.
    server.close();
  } finally {
    rmSync(passing, { recursive: true, force: true });
  }
}
