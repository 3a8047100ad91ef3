/** What a host can be held against: WASI 0.2, or the drafts of August 2023 that the suite's first idea comes from. */
export const PROFILES = ['wasi-0.2', 'draft-2023-08'] as const;
export type Profile = (typeof PROFILES)[number];

/** The drafts that hosts were released with, by the month in which they were current (`suites/draft-2023-08/snapshots.yaml`). */
export const SNAPSHOTS = ['2023-07', '2023-08', '2023-09'] as const;
export type Snapshot = (typeof SNAPSHOTS)[number];
