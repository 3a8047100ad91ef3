/** What the dashboard's pages read: the builder writes it, the app shows it. */
import type { Result } from '../../src/model/report.js';
import type { Level } from '../../src/model/requirement.js';
import type { Verdict } from '../../src/model/verdict.js';

/** Changes when an index of before could be misread. */
export const SITE_FORMAT = 2;

/** A verdict in one letter; small where it is as expected. `-` is: not in this report. */
export const LETTERS: Readonly<Record<string, Verdict>> = {
  p: 'pass',
  f: 'fail',
  s: 'skip',
  t: 'timeout',
  c: 'crash',
  e: 'error',
};

/** A report, as the index has it. */
export interface SiteRun {
  /** Unique in the site, fit for a URL and a file name. */
  readonly key: string;
  readonly host: string;
  readonly version: string;
  readonly runner: string;
  /** What the host was held against: a version of WASI, or `draft of` and its month. */
  readonly spec: string;
  readonly os: string;
  readonly arch: string;
  /** ISO 8601. */
  readonly started: string;
  readonly durationMs: number;
  readonly complete: boolean;
  readonly fixtures: string;
  /** One letter for each test of the index. */
  readonly verdicts: string;
}

export interface SiteRequirement {
  readonly id: string;
  readonly suite: string;
  readonly interface: string;
  readonly function: string;
  readonly level: Level;
  readonly since: string;
  readonly statement: string;
  /** The few words of the specification's text that decide. */
  readonly quote?: string;
  readonly link: string;
  readonly untestable?: string;
  /** Of a draft: the requirements of WASI 0.2 that it became. */
  readonly became?: readonly string[];
  /** The requirements of the drafts that it comes from. */
  readonly was?: readonly string[];
}

export interface SiteTest {
  readonly id: string;
  readonly suite: string;
  readonly title: string;
  readonly level: Level;
  readonly requirements: readonly string[];
  readonly source: string;
}

/** `data/index.json`, as `reports/dashboard-index.schema.json` has it. */
export interface SiteIndex {
  readonly format: typeof SITE_FORMAT;
  readonly tool: { readonly name: string; readonly version: string };
  /** The newest version of WASI whose text the tests follow. */
  readonly spec: string;
  readonly runs: readonly SiteRun[];
  readonly requirements: readonly SiteRequirement[];
  readonly tests: readonly SiteTest[];
}

/** `data/run-KEY.js`: the evidence of one run, by test. */
export type SiteEvidence = Readonly<Record<string, Evidence>>;
export type Evidence = Pick<
  Result,
  | 'verdict'
  | 'reason'
  | 'finding'
  | 'expectation'
  | 'asExpected'
  | 'durationMs'
  | 'command'
  | 'rerun'
  | 'stdout'
  | 'stderr'
>;

/** What a failed test means for a program, from the worst to the least; `problems.ts` finds it, the app has the words. */
export const EFFECTS = [
  'crash',
  'hang',
  'sandbox',
  'ends',
  'refused',
  'accepted',
  'other-error',
  'other-value',
  'no-trap',
] as const;
export type Effect = (typeof EFFECTS)[number];

/** One cause for which a host fails tests. */
export interface SiteProblem {
  /** What does not work, or the statement that does not hold. */
  readonly what: string;
  /** Whether the project knows it: `what` is then its reason, else a requirement's statement. */
  readonly known: boolean;
  /** Where in the host the cause lies. */
  readonly cause?: string;
  readonly link?: string;
  /** The strictest of its tests. */
  readonly level: Level;
  /** The worst first. */
  readonly effects: readonly Effect[];
  /** The functions concerned, as `interface function`. */
  readonly functions: readonly string[];
  /** Ids, the one with the worst effect first. */
  readonly tests: readonly string[];
  /** What the first of its tests saw. */
  readonly example: { readonly expected?: string; readonly seen: string };
}

/** `data/problems-KEY.js`: what a run says in short. */
export interface SiteProblems {
  /** The worst first. */
  readonly problems: readonly SiteProblem[];
  /** Capabilities that the host was not tried with, and how many tests need each. */
  readonly missing: readonly { readonly capability: string; readonly tests: number }[];
  /** Tests that were skipped for any other reason. */
  readonly skipped: number;
  /** Free choices (`may`) that the host made otherwise. */
  readonly choices: number;
}

/** `data/sources-SUITE.js`: the guests' sources, by test. */
export type SiteSources = Readonly<Record<string, string>>;

/** Where data scripts leave what they carry: a page that was opened from a file may load scripts, but not fetch. */
export interface SiteData {
  index?: SiteIndex;
  evidence: Record<string, SiteEvidence>;
  problems: Record<string, SiteProblems>;
  sources: Record<string, SiteSources>;
}
