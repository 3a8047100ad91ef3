/** What the functions that a suite tests belong to: a package of WASI 0.2, or the module of Preview 1. */
export const packageOf = (suite: string): string => (suite === 'preview1' ? 'wasi_snapshot_preview1' : `wasi:${suite}`);
