import type { Level } from './requirement.js';

/** What a test needs of a runner and its host beyond running a component. */
export const CAPABILITIES = [
  'args',
  'env',
  'cwd',
  'stdin',
  'preopens',
  'composition',
  'network',
  'no-network',
  'ipv6',
  'resolver',
  'tty',
  'timezone',
  'read-only-preopens',
] as const;
export type Capability = (typeof CAPABILITIES)[number];

/** Those that are this machine's and no runner's. */
export const OF_MACHINE: readonly Capability[] = ['ipv6', 'resolver'];

/** Components that a guest can be composed with, so that they stand between it and the host (`suites/layers`). */
export const LAYERS = ['pass-through', 'virtual'] as const;
export type Layer = (typeof LAYERS)[number];

/** Bytes given in metadata: a text, or the pattern whose byte `i` is `i mod 251`, `pattern` bytes long. */
export type Content = string | { readonly pattern: number };

/** A text of an argument or a variable; a long one as what it repeats. */
export type Text = string | { readonly repeat: string; readonly times: number };

/** Standard streams. */
export const STREAMS = ['stdin', 'stdout', 'stderr'] as const;
export type Stream = (typeof STREAMS)[number];

/** One thing in a directory tree: a file, a directory, a symbolic link, a named pipe. */
export type Node =
  | Content
  /** A file whose time of modification is given, in seconds since 1970. */
  | { readonly file: Content; readonly mtime?: number }
  | { readonly dir: Tree }
  | { readonly symlink: string }
  /** With a content: a pipe that has a writer, who sends it and closes. */
  | { readonly fifo: true | Content };
export interface Tree {
  readonly [name: string]: Node;
}

/** A preopened directory. */
export interface Preopen {
  /** The name under which the guest sees it. */
  readonly guest: string;
  /** What it holds at the start. */
  readonly holds?: Tree;
  /** Instead of a directory of its own: the directory of this other preopen, or a path below it (`/data/sub`). */
  readonly same?: string;
  /** The host lets the guest change nothing in it (capability `read-only-preopens`). */
  readonly 'read-only'?: true;
}

/** One step of what the harness does with the guest's stdin. `await` waits for the guest's `signal`. */
export type StdinStep = { readonly send: Content } | { readonly await: string } | 'close';

/** What stdin is when it is no pipe: a regular file at an offset in bytes, a directory, or the null device. */
export type StdinSource =
  { readonly file: Content; readonly at?: number } | { readonly directory: true } | { readonly null: true };

/** Text or pattern (sent, then closed), or steps; after the last step stdin stays open until the host ends. */
export type Stdin = Content | StdinSource | readonly StdinStep[];

/** Whether stdin is no pipe. */
export const isStdinSource = (stdin: Stdin): stdin is StdinSource =>
  typeof stdin === 'object' && ('file' in stdin || 'directory' in stdin || 'null' in stdin);

/** Operating systems, as Node names them. */
export const PLATFORMS = ['linux', 'darwin', 'win32'] as const;
export type Platform = (typeof PLATFORMS)[number];

export const FAMILIES = ['ipv4', 'ipv6'] as const;
export type Family = (typeof FAMILIES)[number];

export const PROTOCOLS = ['tcp', 'udp'] as const;
export type Protocol = (typeof PROTOCOLS)[number];

/** One step of a peer. Steps that wait for the guest have no limit but the end of the host. */
export type PeerStep =
  /** TCP: takes the next connection; the steps that follow are about this one. */
  | 'accept'
  /** TCP: the guest's signal `SIGNAL PORT` comes, and a connection to this port is made. UDP: datagrams go to this port. */
  | { readonly connect: string }
  /** TCP: the guest's signal `SIGNAL PORT` comes, and nobody takes connections at this port. */
  | { readonly refused: string }
  /** TCP: sends back all bytes until the guest's end, then ends too. UDP: sends each datagram back, the first of them must come. */
  | 'echo'
  | { readonly send: Content }
  /** TCP: exactly these bytes come next. UDP: the next datagram is this one. */
  | { readonly expect: Content }
  /** TCP: so many bytes come, whatever they are. */
  | { readonly read: number }
  /** TCP: the guest's end comes, and no byte before it. */
  | 'expect-end'
  /** TCP: the connection ends in any way, after any bytes. */
  | 'gone'
  /** Sends what the peer sees as the guest's address, as `ADDRESS PORT`. */
  | 'send-address'
  /** TCP: sends the end and stays open to read. */
  | 'half-close'
  /** TCP: ends the connection with a reset. */
  | 'reset'
  /** TCP: closes the connection. UDP: closes the socket, so that its port is nobody's. */
  | 'close'
  | { readonly await: string }
  /** Until the host has ended no connection is made to this peer, and no datagram comes. Alone in its script. */
  | 'nobody-comes'
  /** TCP: the port belongs to a connection that is open, so that each connection to it is refused. Alone in its script. */
  | 'refuse';

/** What the harness plays for a guest of wasi:sockets, on loopback. */
export interface Peer {
  readonly protocol: Protocol;
  readonly family: Family;
  readonly do: readonly PeerStep[];
  /** TCP: the script is played so many times at the same time, each with a connection of its own. */
  readonly times?: number;
}

export interface Peers {
  readonly [name: string]: Peer;
}

/** How the harness reads the guest's stdout. */
export type Stdout =
  /** Read and kept. */
  | 'capture'
  /** The reader has gone before the host starts. */
  | 'closed'
  /** Never read. */
  | 'unread'
  /** The reader goes after so many bytes. */
  | { readonly 'close-after': number }
  /** Not read; the reader goes when the guest gives this signal. */
  | { readonly 'close-on': string }
  /** Not read before the guest gives this signal, then read and kept. */
  | { readonly 'read-on': string }
  /** Read in pieces of so many bytes, each in a turn of its own, and kept. */
  | { readonly slow: number };

/** What must be observed. */
export interface Expect {
  /**
   * `ok` and `err`: the result of `run`. `trap`: after the guest's `must-trap` line it does not return. `refuse`: the
   * host does not start the guest. `refuse-or-trap`: either.
   */
  readonly outcome: 'ok' | 'err' | 'trap' | 'refuse' | 'refuse-or-trap';
  /** The host's exit code, where the spec fixes it. */
  readonly code?: number;
  /** All that stdout must carry. */
  readonly stdout?: Content;
  /** What preopens must hold afterwards, by guest path; exact, apart from times and permissions. */
  readonly dirs?: { readonly [guest: string]: Tree };
  /** The test runs twice, each time in a process and a sandbox of its own: what stdout carries the second time. */
  readonly again?: 'differs';
}

/** The frontmatter of a guest. */
export interface Metadata {
  readonly title: string;
  /** Earlier ids of the test. They go on working wherever an id is read. */
  readonly formerly: readonly string[];
  readonly requirements: readonly string[];
  readonly since: string;
  readonly level: Level;
  readonly needs: readonly Capability[];
  readonly args: readonly Text[];
  readonly env: readonly (readonly [name: string, value: Text])[];
  readonly cwd?: string;
  readonly stdin: Stdin;
  readonly stdout: Stdout;
  /** Which of the host's standard streams are terminals, each one of its own; the others are pipes. */
  readonly terminals: readonly Stream[];
  readonly dirs: readonly Preopen[];
  /** Where the test can run; everywhere when not given. */
  readonly platforms?: readonly Platform[];
  /** What lies beside the preopened directories on the host: what an escape would reach. */
  readonly outside: Tree;
  /** What the harness plays for the guest on loopback. */
  readonly peers?: Peers;
  /** The layer between the guest and the host. */
  readonly behind?: Layer;
  readonly expect: Expect;
  /** Seconds. */
  readonly timeout: number;
}

/** A component's file. */
export interface FixtureFile {
  /** Relative to the folder of the components. */
  readonly file: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** A precompiled component. */
export interface Fixture extends FixtureFile {
  /** Each function, resource and interface that the guest imports, without those that only its layer does, for example `wasi:io/streams@0.2.0#[method]output-stream.flush`. */
  readonly imports: readonly string[];
  /** Of a test that expects a refusal: the same component without what is to be refused. It must run. */
  readonly control?: FixtureFile;
}

/** In 0.2, in the drafts of 2023, and in Preview 1, where the adapter asks for all streams. */
const STDIN = ['wasi:cli/stdin@', 'wasi:cli/stdin#', 'wasi:cli-base/stdin#', 'wasi_snapshot_preview1#'];

/** Whether a guest may look at stdin. */
export const importsStdin = ({ imports }: Pick<Fixture, 'imports'>): boolean =>
  imports.some((name) => STDIN.some((start) => name.startsWith(start)));

/** One guest with its metadata: what the catalog holds. */
export interface Test extends Metadata {
  /** For example `io/check-write/more-than-permitted-traps`. */
  readonly id: string;
  /** The package of WASI: the id's first part. */
  readonly suite: string;
  /** The guest's source, relative to the project. */
  readonly source: string;
  /** Cases of the spec's types that the source names, for example `wasi:filesystem/types#error-code.exist`. */
  readonly cases: readonly string[];
  readonly fixture: Fixture;
}
