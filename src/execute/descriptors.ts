import type { Test } from '../model/test.js';

/** How many descriptors the process of a host may have: more than any needs to start, and few enough to be used up. */
const DESCRIPTORS = 256;

const isLimited = ({ needs }: Pick<Test, 'needs'>): boolean => needs.includes('descriptor-limit');

/** The command that runs a host's command with a limit of descriptors, which it cannot raise, where the test asks for one. */
export function underLimit(argv: readonly [string, ...string[]], test: Pick<Test, 'needs'>): [string, ...string[]] {
  return isLimited(test) ? ['sh', '-c', `ulimit -n ${DESCRIPTORS} && exec "$@"`, 'sh', ...argv] : [...argv];
}

/** Why there is no such limit on this machine, where the test asks for one; nothing when there is. */
export function unsupportedLimit(platform: NodeJS.Platform, test: Pick<Test, 'needs'>): string | undefined {
  return isLimited(test) && platform !== 'linux' ? 'a limit of descriptors is set on Linux only' : undefined;
}
