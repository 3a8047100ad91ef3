import type { Test } from '../model/test.js';
import { terminalsLack } from './terminals.js';
import { hasRawNames } from './tree.js';

/** Other systems' file systems refuse such names. */
const namesLack = ({ dirs }: Pick<Test, 'dirs'>): string | undefined =>
  process.platform !== 'linux' && dirs.some(({ holds = {} }) => hasRawNames(holds))
    ? 'a name that is no Unicode can be made on Linux'
    : undefined;

/** Why the harness cannot play its part in a test on this machine; nothing when it can. */
export const harnessLacks = (test: Test): string | undefined => terminalsLack(test) ?? namesLack(test);
