import { SNAPSHOTS } from '../shapes/names.js';

/** What a host can be held against: WASI 0.2, or the drafts of August 2023 that the suite's first idea comes from. */
export const PROFILES = ['wasi-0.2', 'draft-2023-08'] as const;
export type Profile = (typeof PROFILES)[number];

export { SNAPSHOTS };
export type Snapshot = (typeof SNAPSHOTS)[number];
