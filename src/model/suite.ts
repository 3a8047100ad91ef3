/** Whether a suite is of a draft of WASI. */
export const isDraftSuite = (suite: string): boolean => suite.startsWith('draft-');

/** What the functions that a suite tests belong to: a package of WASI 0.2, or the module of Preview 1; of drafts, the suite itself. */
export function packageOf(suite: string): string {
  if (suite === 'preview1') return 'wasi_snapshot_preview1';
  return isDraftSuite(suite) ? suite : `wasi:${suite}`;
}
