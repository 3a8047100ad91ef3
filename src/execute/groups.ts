import type { Readable } from 'node:stream';
import { endMarked } from './descendants.js';

/** Milliseconds that a stream may stay open after its process's end before what holds it is searched for. */
const HELD = 50;
/** Milliseconds after which a stream is given up. */
export const GRACE = 1000;

/** Process groups that are running: killed when this process exits in whatever way it still notices. */
const groups = new Set<number>();
process.once('exit', () => {
  for (const pid of groups) killGroup(pid);
  if (groups.size > 0) endMarked();
});

/** A process that leads a group is running. */
export function groupRuns(pid: number): void {
  groups.add(pid);
}

/** The process that leads the group has ended, and so has the group. */
export function groupEnded(pid: number): void {
  groups.delete(pid);
}

export function killGroup(pid: number, signal: NodeJS.Signals = 'SIGKILL'): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // The group is gone already.
  }
}

/** After a process's end: whatever still holds its stream has left its group. */
export function release(stream: Readable, marked: string): void {
  // Nothing holds it where its end was seen before the process's.
  if (stream.closed) return;
  const held = setTimeout(() => endMarked(marked), HELD);
  const late = setTimeout(() => stream.destroy(), GRACE);
  stream.once('close', () => [held, late].forEach(clearTimeout));
}
