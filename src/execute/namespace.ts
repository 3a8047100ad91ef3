import { spawnSync } from 'node:child_process';
import type { Test } from '../model/test.js';

/** Loopback comes up; what is run may not open a port below 1024, whoever runs it. The way back is not needed: it is replaced. */
const SCRIPT = 'ip link set lo up && exec setpriv --bounding-set=-net_bind_service --inh-caps=-net_bind_service "$@"';
const AROUND = ['unshare', '--user', '--map-root-user', '--net', 'sh', '-c', SCRIPT, 'sh'] as const;

const isIn = ({ needs }: Pick<Test, 'needs'>): boolean => needs.includes('network-namespace');

/** The command that runs a host's command in a network namespace of its own, where the test asks for one: it has loopback alone. */
export function inNamespace(argv: readonly [string, ...string[]], test: Pick<Test, 'needs'>): [string, ...string[]] {
  return isIn(test) ? [...AROUND, ...argv] : [...argv];
}

/** Why none can be made on this machine, where one of these tests asks for one; nothing when it can. */
export function unsupportedNamespace(tests: readonly Pick<Test, 'needs'>[]): string | undefined {
  if (!tests.some(isIn)) return undefined;
  const [file, ...args] = AROUND;
  if (spawnSync(file, [...args, 'true'], { stdio: 'ignore' }).status === 0) return undefined;
  return 'a network namespace is made by unshare, ip and setpriv of Linux, which do not exist here or are not permitted to';
}
