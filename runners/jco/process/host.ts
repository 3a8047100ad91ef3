/**
 * The process in which a transpiled component runs. It takes what `hostArguments` writes, and does what `jco run` does, through
 * preview2-shim's public interface.
 */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { setTimeout as nextTick } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { _setCwd } from '@bytecodealliance/preview2-shim/cli';
import { WASIShim } from '@bytecodealliance/preview2-shim/instantiation';
import { readHostArguments } from '../host-arguments.js';

interface Transpiled {
  instantiate(
    getCoreModule: (file: string) => WebAssembly.Module,
    imports: object,
  ): { run: { run(): void | Promise<void> }; incomingHandler: object };
}

/** The half of the shim that is Node's; its types are those of the other half. */
interface Servers {
  HTTPServer: new (handler: object) => { listen(port: number, host: string): void; address(): AddressInfo };
}

const { component, args, env, dirs, cwd, network = false, serve } = readHostArguments();
if (cwd !== undefined) _setCwd(cwd);
const folder = dirname(component);
const shim = new WASIShim({
  sandbox: {
    preopens: Object.fromEntries(dirs.map(({ host, guest }) => [guest, host])),
    env: Object.fromEntries(env),
    args: [basename(folder), ...args],
    enableNetwork: network,
  },
});
const transpiled = (await import(pathToFileURL(component).href)) as Transpiled;
const getCoreModule = (file: string) => new WebAssembly.Module(readFileSync(join(folder, file)));

try {
  const guest = transpiled.instantiate(getCoreModule, shim.getImportObject());
  if (serve) {
    const { HTTPServer } = (await import('@bytecodealliance/preview2-shim/http')) as unknown as Servers;
    const server = new HTTPServer(guest.incomingHandler);
    server.listen(0, '127.0.0.1');
    const { address, port } = server.address();
    console.error(`Serving on ${address}:${port}`);
    // The shim holds the process open, until a signal ends it.
    await new Promise(() => undefined);
  }
  await guest.run.run();
  // The shim's last output is written on a later tick.
  await nextTick();
  process.exit(0);
} catch (error) {
  console.error(error);
  process.exit(1);
}
