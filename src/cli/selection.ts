import type { Selection } from '../plan/select.js';

/** Options that choose tests: the same for each command that does. */
export interface SelectionOptions {
  readonly filter?: readonly string[];
  readonly suite?: readonly string[];
  readonly level?: readonly string[];
  readonly since?: string;
  readonly profile?: string;
  readonly fixtures?: string;
}

/** The command line's options as the plan takes them. */
export function selectionOf({ filter = [], suite = [], level = [], since }: SelectionOptions): Selection {
  return { filters: filter, suites: suite, levels: level, ...(since === undefined ? {} : { since }) };
}
