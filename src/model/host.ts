import type { Snapshot } from './profile.js';
import type { Capability, FixtureFile, Test } from './test.js';

/** The implementation under test, as its runner found it. */
export interface Host {
  readonly name: string;
  readonly version: string;
  /** What is run, for people to read. */
  readonly executable: string;
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
}

/** A command: what `execute` runs. */
export interface Invocation {
  readonly argv: readonly [string, ...string[]];
  /** Variables of the host's process, beside the few that every process gets (`PATH`, `TMPDIR`). */
  readonly env?: Readonly<Record<string, string>>;
  /** The host process's working directory; the sandbox when not given. */
  readonly cwd?: string;
}

/** What a runner keeps over a run for the processes of its host: a browser that takes long to start, for example. */
export interface Kept {
  /** Variables by which a process finds it. A command by hand has none of them, and makes do without. */
  readonly env: Readonly<Record<string, string>>;
  /** The run is over: nothing is left when this resolves. */
  close(): Promise<void>;
}

/** A driver for a host: it builds commands and runs none of the tests itself. */
export interface Runner {
  readonly name: string;
  /** What `--runner` was given for it, where that was something. */
  readonly asked?: string;
  readonly capabilities: readonly Capability[];
  /** The draft of 2023 that the host speaks in the place of WASI 0.2. */
  readonly snapshot?: Snapshot;
  /** Finds the host and its version. */
  detect(): Promise<Host | Missing>;
  /** Makes what the host runs of a fixture, once; returns its path. Without it the host runs the fixture's file. */
  prepare?(fixture: FixtureFile, file: string): Promise<string>;
  /** Why this host cannot be given a test although it has the capabilities that the test needs; nothing when it can. After `detect`. */
  refuses?(test: Test): string | undefined;
  /** Starts what one run's processes share. After `detect`. */
  keep?(): Promise<Kept>;
  /** The command that runs a job. @throws when there is none: the test's verdict is then `error` */
  invoke(job: Job): Invocation | Promise<Invocation>;
}
