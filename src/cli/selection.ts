import type { Selection } from '../plan/select.js';
import type { SelectionOptions } from './main.js';

/** The command line's options as the plan takes them. */
export function selectionOf({ filter = [], suite = [], level = [], since }: SelectionOptions): Selection {
  return { filters: filter, suites: suite, levels: level, ...(since === undefined ? {} : { since }) };
}
