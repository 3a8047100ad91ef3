import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** The variable by which the processes of a run are found, whatever process group or session they are in. */
const MARK = 'WASI_CONFORMANCE_PROCESS';
/** Unique for this process of ours. */
const RUN = randomUUID();
/** What is in the environment of each host's process of this run. */
export const ALL_MARKED = `${MARK}=${RUN}/`;
let count = 0;

/** A variable for a host's process, which its descendants inherit, and the mark that it carries. */
export function mark(): { readonly env: Readonly<Record<string, string>>; readonly mark: string } {
  const value = `${RUN}/${count++}/`;
  return { env: { [MARK]: value }, mark: `${MARK}=${value}` };
}

/**
 * Ends every process that carries a mark. Linux alone has the means (/proc): elsewhere what leaves the host's process group is not
 * found.
 *
 * @param wanted the mark of one host's process; without it, all of this run
 * @returns how many there were
 */
export function endMarked(wanted = ALL_MARKED): number {
  return endEach((pid) => carries(pid, wanted));
}

/**
 * Ends every process that works in a folder of the run or holds something in it open, its pipes above all: one that has cleared its
 * environment carries no mark. One that has left all of these too is not found.
 *
 * @returns how many there were
 */
export function endUsersOf(folder: string): number {
  return endEach((pid) => uses(pid, `${folder}/`));
}

function endEach(isWanted: (pid: string) => boolean): number {
  if (process.platform !== 'linux') return 0;
  const others = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
  const pids = others.filter(isWanted);
  for (const pid of pids) {
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
  return pids.length;
}

function carries(pid: string, wanted: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`).includes(wanted);
  } catch {
    // It has ended, or is another user's.
    return false;
  }
}

function uses(pid: string, folder: string): boolean {
  try {
    if (`${readlinkSync(`/proc/${pid}/cwd`)}/`.startsWith(folder)) return true;
    return readdirSync(`/proc/${pid}/fd`).some((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`).startsWith(folder));
  } catch {
    // It has ended, or is another user's.
    return false;
  }
}
