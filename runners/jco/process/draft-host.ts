/**
 * The process in which a component that a jco of August 2023 has transpiled runs. It takes what `hostArguments` writes, and hands it
 * to the guest through what the preview2-shim of the day offers to configure it.
 */
import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readHostArguments } from '../host-arguments.js';

/** The shim's own settings; its types of today know nothing of them. */
interface Cli {
  _setEnv(env: Record<string, string>): void;
  _setArgs(args: readonly string[]): void;
  _setCwd(cwd: string): void;
}
interface Filesystem {
  _setPreopens(preopens: Record<string, string>): void;
}

const { component, args, env, dirs, cwd } = readHostArguments();

const shim = '@bytecodealliance/preview2-shim';
const cli = (await import(`${shim}/cli`)) as Cli;
const filesystem = (await import(`${shim}/filesystem`)) as Filesystem;
cli._setEnv(Object.fromEntries(env));
cli._setArgs([basename(dirname(component)), ...args]);
if (cwd !== undefined) cli._setCwd(cwd);
// It puts a path behind a directory's without a slash between them.
if (dirs.length > 0) filesystem._setPreopens(Object.fromEntries(dirs.map(({ host, guest }) => [guest, `${host}/`])));

try {
  const { run } = (await import(pathToFileURL(component).href)) as { run: { run(): void } };
  run.run();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
