import { cli, milliseconds, ratio } from './measure.js';
import { sayRatio } from './say.js';

/** What it takes before the harness does anything, against a Node that does nothing. */
export async function startUp(): Promise<void> {
  const list = () => milliseconds([process.execPath, cli, 'list']);
  const nothing = () => milliseconds([process.execPath, '-e', '0']);
  sayRatio({ what: 'list', other: 'node -e 0', goal: 2.5 }, await ratio(15, list, nothing));
}
