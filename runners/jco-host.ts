/**
 * The process in which a transpiled component runs: `node jco-host.js [--dir HOST::GUEST] [--env NAME=VALUE] [--cwd DIR] --
 * COMPONENT.js ARGUMENT...`. It does what `jco run` does, through preview2-shim's public interface.
 */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as turn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { _setCwd } from '@bytecodealliance/preview2-shim/cli';
import { WASIShim } from '@bytecodealliance/preview2-shim/instantiation';

interface Transpiled {
  instantiate(
    getCoreModule: (file: string) => WebAssembly.Module,
    imports: object,
  ): { run: { run(): void | Promise<void> } };
}

function cut(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return [text.slice(0, at), text.slice(at + mark.length)];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dir: { type: 'string', multiple: true, default: [] },
    env: { type: 'string', multiple: true, default: [] },
    cwd: { type: 'string' },
  },
});
const [component, ...args] = positionals;
if (component === undefined) throw new Error('the component is missing');

const preopens = Object.fromEntries(values.dir.map((text) => cut(text, '::')).map(([host, guest]) => [guest, host]));
const env = Object.fromEntries(values.env.map((text) => cut(text, '=')));
if (values.cwd !== undefined) _setCwd(values.cwd);
const folder = dirname(component);
const shim = new WASIShim({ sandbox: { preopens, env, args: [basename(folder), ...args] } });
const transpiled = (await import(pathToFileURL(component).href)) as Transpiled;
const getCoreModule = (file: string) => new WebAssembly.Module(readFileSync(join(folder, file)));

try {
  await transpiled.instantiate(getCoreModule, shim.getImportObject()).run.run();
  // The shim's last output is written in a turn of its own.
  await turn();
  process.exit(0);
} catch (error) {
  console.error(error);
  process.exit(1);
}
