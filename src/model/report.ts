import type { Level } from './requirement.js';
import type { Finding, Verdict } from './verdict.js';

/** Changes when a report of before could be misread. */
export const REPORT_FORMAT = 2;

/** Part of a stream's bytes as text. */
export interface Excerpt {
  readonly text: string;
  /** Bytes in all. */
  readonly bytes: number;
  readonly truncated: boolean;
}

/** What a host is known to do, and whether it did. */
export interface ExpectationMet {
  readonly verdict: Verdict;
  readonly reason: string;
  /** Where in the host the cause lies. */
  readonly evidence?: string;
  readonly link?: string;
}

/** One test in a report. */
export interface Result {
  readonly id: string;
  readonly title: string;
  readonly suite: string;
  readonly level: Level;
  readonly requirements: readonly string[];
  readonly source: string;
  readonly verdict: Verdict;
  /** One line; empty when the test passed. */
  readonly reason: string;
  readonly finding?: Finding;
  /** What the host was known to do, when that is not to pass. */
  readonly expectation?: ExpectationMet;
  /** Whether the verdict is the one to expect: a pass, a skip, a free choice, or what `expectation` says. */
  readonly asExpected: boolean;
  readonly durationMs: number;
  /** Shell text that does what the harness did, on a machine that has the same host; empty where a shell cannot. */
  readonly command: string;
  /** The command of this suite that runs the test again. */
  readonly rerun: string;
  readonly stdout: Excerpt;
  readonly stderr: Excerpt;
}

export type Totals = Readonly<Record<Verdict, number>> & {
  readonly tests: number;
  /** Results that are not as expected. */
  readonly unexpected: number;
};

/** The record of one run on one host. */
export interface Report {
  readonly format: typeof REPORT_FORMAT;
  readonly tool: { readonly name: string; readonly version: string };
  /** The newest version of WASI whose text the tests follow. */
  readonly spec: string;
  /** Hash of the fixtures' manifest: two reports are of the same tests when it is the same. */
  readonly fixtures: string;
  readonly host: { readonly name: string; readonly version: string; readonly runner: string };
  readonly platform: {
    readonly os: string;
    readonly arch: string;
    readonly release: string;
    readonly node: string;
    readonly cores: number;
  };
  readonly commandLine: readonly string[];
  /** Which part of a split run it is, when it is one. */
  readonly shard?: { readonly index: number; readonly of: number };
  /** ISO 8601. */
  readonly started: string;
  readonly durationMs: number;
  /** False when the run was cut short (Ctrl-C, --fail-fast): what is missing was not run. */
  readonly complete: boolean;
  /** Why no verdict of the run means anything, when that is so. */
  readonly broken?: string;
  readonly totals: Totals;
  readonly results: readonly Result[];
}
