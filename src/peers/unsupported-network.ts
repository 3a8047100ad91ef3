import { networkInterfaces } from 'node:os';
import type { Test } from '../model/test.js';

/** The variable that allows tests to ask this machine's resolver: it may ask others for names. */
const RESOLVER = 'WASI_CONFORMANCE_RESOLVER';

const hasIpv6 = (): boolean =>
  Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ address }) => address === '::1'));

/** Why this machine's network is not what a test needs; nothing when it is. */
export function unsupportedNetwork({ needs }: Pick<Test, 'needs'>): string | undefined {
  if (needs.includes('ipv6') && !hasIpv6()) return 'this machine has no IPv6: no interface has the address ::1';
  if (needs.includes('resolver') && process.env[RESOLVER] === undefined)
    return `the machine's resolver is asked for names only where ${RESOLVER} is set`;
  return undefined;
}
