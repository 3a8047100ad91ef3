import type { Test } from '../model/test.js';
import { networkLacks } from '../peers/lacks.js';
import { terminalsLack } from './terminals.js';
import { hasFifos, hasRawNames } from './tree.js';

/** Other systems' file systems refuse such names. */
const namesLack = ({ dirs }: Pick<Test, 'dirs'>): string | undefined =>
  process.platform !== 'linux' && hasRawNames(dirs) ? 'a name that is no Unicode can be made on Linux' : undefined;

/** Windows' pipes have no place in a directory. */
const fifosLack = ({ dirs }: Pick<Test, 'dirs'>): string | undefined =>
  process.platform === 'win32' && hasFifos(dirs) ? 'a named pipe can be made on Unix' : undefined;

/** Why the harness cannot play its part in a test on this machine; nothing when it can. */
export const harnessLacks = (test: Test): string | undefined =>
  terminalsLack(test) ?? namesLack(test) ?? fifosLack(test) ?? networkLacks(test);
