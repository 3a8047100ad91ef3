import { statSync } from 'node:fs';

/** How often it is looked whether something was written, as a part of the limit. */
const LOOKS = 20;

/** Notices that a host has written nothing for a while. */
export interface Silence {
  /** Aborts when it has been silent for too long. */
  readonly signal: AbortSignal;
  /** To be called when the host has ended. */
  end(): void;
}

/**
 * Watches the file that a host writes to. How long a host takes for all programs depends on their number and on the machine; one that hangs
 * writes nothing any more.
 */
export function watchSilence(file: string, seconds: number): Silence {
  const controller = new AbortController();
  let size = 0;
  let silent = 0;
  const timer = setInterval(
    () => {
      const now = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
      silent = now === size ? silent + 1 : 0;
      size = now;
      if (silent > LOOKS) controller.abort();
    },
    (seconds * 1000) / LOOKS,
  );
  return { signal: controller.signal, end: () => clearInterval(timer) };
}
