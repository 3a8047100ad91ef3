import type { Invocation } from './host.js';
import type { Finding } from './verdict.js';

/** How the host's process ended. */
export type Exit =
  | { readonly kind: 'code'; readonly code: number }
  | { readonly kind: 'signal'; readonly signal: string }
  | { readonly kind: 'timeout'; readonly seconds: number }
  /** It was asked to end, as a server is, and did. */
  | { readonly kind: 'stopped' }
  /** The process could not be run or watched: not a fault of the host. */
  | { readonly kind: 'harness'; readonly message: string };

/** A stream's bytes: the first are kept, all are counted and hashed. */
export interface Captured {
  /** The first bytes. */
  readonly head: Buffer;
  /** Bytes in all. */
  readonly total: number;
  /** Of all bytes, hexadecimal. */
  readonly sha256: string;
}

/** A directory's state: each path below it with its kind and, of files, the size and the content's hash. */
export type DirectoryState = ReadonlyMap<string, string>;

/** How far it came with a server. */
export interface Served {
  /** Where its address was to be found. */
  readonly where: string;
  /** The address, once the host had written it. */
  readonly address?: string;
  /** What it was asked to end by, if it came to that. */
  readonly asked?: string;
}

/** What was observed when a job ran. */
export interface Outcome {
  readonly exit: Exit;
  readonly stdout: Captured;
  /** What stdout carried in the first run, of a test that runs twice. */
  readonly before?: Captured;
  readonly stderr: Captured;
  /** What the control did, of a test that has one. */
  readonly control?: Outcome;
  /** What did not happen of the peers' scripts. */
  readonly peers?: Finding;
  /** Of a guest that was served. */
  readonly serving?: Served;
  /** The preopens named in `expect.dirs`, by guest path. */
  readonly dirs: ReadonlyMap<string, DirectoryState>;
  /** From the process's start to its end. */
  readonly durationMs: number;
  /** What was run; absent where it did not come to that. */
  readonly invocation?: Invocation;
  /** Where the sandbox was. */
  readonly sandbox?: string;
}
