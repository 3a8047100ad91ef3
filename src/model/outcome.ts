import type { Finding } from './verdict.js';

/** How the host's process ended. */
export type Exit =
  | { readonly kind: 'code'; readonly code: number }
  | { readonly kind: 'signal'; readonly signal: string }
  | { readonly kind: 'timeout'; readonly seconds: number }
  /** The process could not be run or watched: no fault of the host's. */
  | { readonly kind: 'harness'; readonly message: string };

/** A stream's bytes: the first are kept, all are counted and hashed. */
export interface Captured {
  readonly kept: Buffer;
  /** Bytes in all. */
  readonly total: number;
  /** Of all bytes, hexadecimal. */
  readonly sha256: string;
}

/** A directory's state: each path below it with its kind and, of files, the content's hash and size. */
export type Snapshot = ReadonlyMap<string, string>;

/** What was observed when a job ran. */
export interface Outcome {
  readonly exit: Exit;
  readonly stdout: Captured;
  /** What stdout carried in the run before, of a test that runs twice. */
  readonly before?: Captured;
  readonly stderr: Captured;
  /** What the control did, of a test that has one. */
  readonly control?: Outcome;
  /** What did not happen of the peers' scripts. */
  readonly peers?: Finding;
  /** The preopens named in `expect.dirs`, by guest path. */
  readonly dirs: ReadonlyMap<string, Snapshot>;
  /** Milliseconds, from the process's start to its end. */
  readonly duration: number;
  readonly command: readonly string[];
  /** Where the sandbox was left (`--keep`). */
  readonly sandbox?: string;
}
