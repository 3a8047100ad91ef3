import { cli, milliseconds, ratio } from './measure.js';
import { ms, say } from './say.js';

/** What it takes before the harness does anything, against a Node that does nothing. */
export async function startUp(): Promise<void> {
  const {
    ratio: times,
    one,
    other,
  } = await ratio(
    15,
    () => milliseconds([process.execPath, cli, 'list']),
    () => milliseconds([process.execPath, '-e', '0']),
  );
  say(`list ${ms(one)} / node -e 0 ${ms(other)}`, times.toFixed(2), '<= 2.5', times <= 2.5);
}
