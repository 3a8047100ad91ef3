import type { Test } from '../model/test.js';

/** The requirements about the names of preopens: for the other tests, any name does. */
const ABOUT_NAMES = 'filesystem.preopens.';

/**
 * Why a test cannot run where there is at most one preopened directory, and that is the guest's `/`, as wasi-testsuite has it.
 * A test that has one directory and does not ask for its name can.
 */
export function rootAlone({ dirs, requirements }: Pick<Test, 'dirs' | 'requirements'>): string | undefined {
  if (dirs.length > 1) return `there is one preopened directory, and the test has ${dirs.length}`;
  const [dir] = dirs;
  if (dir === undefined || dir.guest === '/') return undefined;
  if (!requirements.some((id) => id.startsWith(ABOUT_NAMES))) return undefined;
  return `the preopened directory is /, and the test is about the name ${dir.guest}`;
}
