import type { Requirement } from '../model/requirement.js';
import type { ExplorerDisagreement, ExplorerFinding } from '../shapes/findings.js';
import type { ExplorerHost } from './explorer-host.js';
import type { Bounds } from './generate/programs.js';
import type { Program } from './program.js';

export interface ExploreOptions {
  readonly seed: number;
  /** Programs in all; none ends it where this is not given. */
  readonly runs?: number;
  /** Milliseconds after which no further batch begins. */
  readonly most?: number;
  /** Programs in place of generated ones. */
  readonly replay?: readonly Program[];
  /** Programs in one start of a host. */
  readonly batch: number;
  readonly bounds: Bounds;
  /** Every requirement that the model names, by id. */
  readonly requirements: ReadonlyMap<string, Pick<Requirement, 'level'>>;
  readonly signal: AbortSignal;
}

/** A host, and the requirements that it is known to violate. */
export interface Explored {
  readonly host: ExplorerHost;
  readonly runner: string;
  readonly known: ReadonlySet<string>;
}

export interface ExploreHooks {
  /** @param calls of all hosts together */
  progress(programs: number, calls: number, findings: number): void;
  finding(finding: ExplorerFinding): void;
  disagreement(one: ExplorerDisagreement): void;
}
