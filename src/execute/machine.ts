import { spawnSync } from 'node:child_process';
import type { Test } from '../model/test.js';
import { hasFifos, hasRawNames, hasSockets } from '../model/tree.js';
import { unsupportedNetwork } from '../peers/unsupported-network.js';
import { unsupportedLimit } from './descriptors.js';
import { unsupportedNamespace, unsupportedResolver } from './namespace.js';
import { PYTHON } from './terminals.js';

/** What this machine can do for the harness, found out before tests are planned. */
export interface Machine {
  /** As Node names it. */
  readonly platform: NodeJS.Platform;
  /** Why terminals cannot be made; absent when they can, or when no test has one. */
  readonly terminals?: string;
  /** Why no network namespace can be made; absent when one can, or when no test asks for one. */
  readonly namespace?: string;
  /** Why the resolvers of this machine cannot be played in one; absent when they can, or when no test asks for it. */
  readonly resolver?: string;
}

/** Looks at this machine; only for what one of these tests needs. */
export function probeMachine(tests: readonly Pick<Test, 'terminals' | 'needs'>[]): Machine {
  const terminals = unsupportedTerminals(tests);
  const namespace = unsupportedNamespace(tests);
  const resolver = namespace ?? unsupportedResolver(tests);
  return {
    platform: process.platform,
    ...(terminals === undefined ? {} : { terminals }),
    ...(namespace === undefined ? {} : { namespace }),
    ...(resolver === undefined ? {} : { resolver }),
  };
}

function unsupportedTerminals(tests: readonly Pick<Test, 'terminals'>[]): string | undefined {
  if (tests.every(({ terminals }) => terminals.length === 0)) return undefined;
  if (spawnSync(PYTHON, ['-c', 'import termios']).status === 0) return undefined;
  return `a terminal is made by ${PYTHON}, which does not exist here or has no termios`;
}

/** Why the harness cannot play its part in a test on this machine; nothing when it can. */
export function unsupportedOn(machine: Machine, test: Test): string | undefined {
  const { platform } = machine;
  const { dirs, needs, stdout, terminals, platforms } = test;
  if (platforms && !platforms.some((one) => one === platform)) return `the test is for ${platforms.join(', ')}`;
  if (terminals.length > 0 && machine.terminals !== undefined) return machine.terminals;
  if (needs.includes('network-namespace') && machine.namespace !== undefined) return machine.namespace;
  if (needs.includes('silent-resolver') && machine.resolver !== undefined) return machine.resolver;
  // The file systems of other systems refuse such names.
  if (platform !== 'linux' && hasRawNames(dirs)) return 'a name that is not Unicode can be made on Linux only';
  // Windows has no pipes in directories.
  if (platform === 'win32' && hasFifos(dirs)) return 'a named pipe can be made on Unix only';
  if (platform === 'win32' && hasSockets(dirs)) return 'a socket can be made in a directory on Unix only';
  // Where it is, each write to it fails for want of space.
  if (platform !== 'linux' && stdout === 'full') return 'a device that is always full exists on Linux only';
  return unsupportedLimit(platform, test) ?? unsupportedNetwork(test);
}
