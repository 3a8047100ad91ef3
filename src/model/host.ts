import type { Snapshot } from './profile.js';
import type { Capability, FixtureFile, Test } from './test.js';

/** The implementation under test, as its runner found it. */
export interface Host {
  readonly name: string;
  readonly version: string;
  /** What is run, for people to read. */
  readonly executable: string;
}

/** A release of a host, as a package registry lists it. */
export interface Release {
  readonly version: string;
  /** Why the runner cannot run it; absent where it can. */
  readonly unsupported?: string;
}

/** Why a host cannot be run, and what to do about it. */
export interface Missing {
  readonly missing: string;
  readonly hint: string;
}

/** A preopened directory on this machine. */
export interface MappedDir {
  readonly host: string;
  readonly guest: string;
  /** Whether the host is to refuse the guest every change in it. */
  readonly readOnly?: boolean;
}

/** What a runner turns into a command. All paths are absolute. */
export interface Job {
  /** The component to run: the fixture's file, or what `prepare` made of it. */
  readonly component: string;
  readonly args: readonly string[];
  readonly env: readonly (readonly [name: string, value: string])[];
  readonly cwd?: string;
  readonly dirs: readonly MappedDir[];
  /** Whether the guest is to have the network of this machine. */
  readonly network?: boolean;
  /** Whether the guest is to have the unstable function network-error-code of wasi:sockets. */
  readonly networkErrorCode?: boolean;
  /** Whether the guest is to have wasi:http. */
  readonly http?: boolean;
  /** A file with a certificate, as PEM, that the host is to trust in requests with the scheme HTTPS. */
  readonly certificate?: string;
  /** Whether the guest is not a command: the host serves it, on a port of its choice, until it is asked to stop. */
  readonly serve?: boolean;
}

/** How to find the address of a server in the host's output, and how to end the server. */
export interface Serving {
  readonly stream: 'stdout' | 'stderr';
  /** A regular expression, for one line, whose first group ends in the port: `Listening on (\\S+)`. */
  readonly pattern: string;
  /** What asks the host to end; SIGINT when not given. */
  readonly stop?: 'SIGINT' | 'SIGTERM';
}

/** A command: what `execute` runs. */
export interface Invocation {
  readonly argv: readonly [string, ...string[]];
  /** Variables of the host's process, beside the few that every process gets (`PATH`, `TMPDIR`). */
  readonly env?: Readonly<Record<string, string>>;
  /** The host process's working directory; the sandbox when not given. */
  readonly cwd?: string;
  /** Of a job that is to be served. */
  readonly address?: Serving;
}

/** What a driver has running for the processes of one run: a browser that takes long to start, for example. */
export interface RunScope {
  /** Variables by which a process finds it. A command by hand has none of them, and does without it. */
  readonly env: Readonly<Record<string, string>>;
  /** Ends it: nothing is left when this resolves. */
  close(): Promise<void>;
}

/** A host that was found: it builds commands, and runs none of the tests itself. */
export interface Driver {
  readonly host: Host;
  /** Makes what the host runs of a fixture, once; returns its path. Without it the host runs the fixture's file. */
  prepare?(fixture: FixtureFile, file: string): Promise<string>;
  /** Why the host that was found cannot be given a test; `undefined` when it can. See {@link Runner.refuses}. */
  refuses?(test: Test): string | undefined;
  /** Starts what the processes of one run share. */
  start?(): Promise<RunScope>;
  /** The command that runs a job. @throws when there is none: the test's verdict is then `error` */
  invoke(job: Job): Invocation | Promise<Invocation>;
}

/** A way to drive a host: what is known before the host is looked for, and `detect`, which looks for it. */
export interface Runner {
  readonly name: string;
  /** What `--runner` was given for it, where that was something. */
  readonly asked?: string;
  readonly capabilities: readonly Capability[];
  /** The draft of 2023 that the host speaks in the place of WASI 0.2. */
  readonly snapshot?: Snapshot;
  /** Why no such host can be given a test although it has the capabilities that the test needs; `undefined` when it can. */
  refuses?(test: Test): string | undefined;
  /** Finds the host and its version. All that depends on what was found is in the driver. */
  detect(): Promise<Driver | Missing>;
}
