/**
 * The process in which a component that a jco of August 2023 has transpiled runs: `node jco-draft-host.js [--dir HOST::GUEST]
 * [--env NAME=VALUE] [--cwd DIR] -- COMPONENT.js ARGUMENT...`, through what the preview2-shim of the day offers to configure it.
 */
import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

/** The shim's own settings; its types of today know nothing of them. */
interface Cli {
  _setEnv(env: Record<string, string>): void;
  _setArgs(args: readonly string[]): void;
  _setCwd(cwd: string): void;
}
interface Filesystem {
  _setPreopens(preopens: Record<string, string>): void;
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

const shim = '@bytecodealliance/preview2-shim';
const cli = (await import(`${shim}/cli`)) as Cli;
const filesystem = (await import(`${shim}/filesystem`)) as Filesystem;
cli._setEnv(Object.fromEntries(values.env.map((text) => cut(text, '='))));
cli._setArgs([basename(dirname(component)), ...args]);
if (values.cwd !== undefined) cli._setCwd(values.cwd);
if (values.dir.length > 0) {
  // It puts a path behind a directory's without a slash between them.
  const dirs = values.dir.map((text) => cut(text, '::')).map(([host, guest]) => [guest, `${host}/`] as const);
  filesystem._setPreopens(Object.fromEntries(dirs));
}

try {
  const { run } = (await import(pathToFileURL(component).href)) as { run: { run(): void } };
  run.run();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
