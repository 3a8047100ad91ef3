import { builtinRunners, loadRunner } from '../../../runners/framework/registry.js';
import { print } from '../terminal/print.js';
import { style } from '../terminal/style.js';

/** `runners`: each runner that comes with the suite, and its host as found on this machine. */
export async function runners(): Promise<void> {
  for (const name of builtinRunners) {
    const runner = await loadRunner(name);
    const driver = await runner.detect();
    if ('missing' in driver) {
      print(`${style.dim('-')} ${style.bold(name)}: not found: ${driver.missing}\n    to get it: ${driver.hint}`);
    } else {
      const { host } = driver;
      print(
        `${style.green('✓')} ${style.bold(name)} ${host.version}\n    runs ${host.executable}\n    capabilities: ${runner.capabilities.join(', ')}`,
      );
    }
  }
  print('Any other command-line host: --runner FILE.json, or a module: --runner FILE.mjs (see the README).');
}
