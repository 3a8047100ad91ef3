import { homedir, tmpdir } from 'node:os';
import { basename, isAbsolute } from 'node:path';
import { projectRoot } from '../paths.js';

/** Folders of this machine whose names are of no use to another reader, longest first, and what stands for them. */
const PLACES = [
  [`${projectRoot}/`, ''],
  [`${process.cwd()}/`, ''],
  [`${homedir()}/`, '~/'],
  [`${tmpdir()}/wasi-conformance-`, '$TMPDIR/wasi-conformance-'],
].filter((place): place is [string, string] => place[0] !== '/' && place[0] !== '//');

/**
 * A text without the absolute paths of this machine: relative to the project or the working directory, or with `~` and `$TMPDIR` in their
 * place. A report may be published, and nobody else has these folders.
 */
export function withoutMachinePaths(text: string): string {
  const shorter = text.split(process.execPath).join('node');
  return PLACES.reduce((before, [folder, name]) => before.split(folder).join(name), shorter);
}

/** The same, where a host's executable is also said without its folder. */
export function withoutPathsOf(executable: string | undefined): (text: string) => string {
  if (executable === undefined || !isAbsolute(executable)) return withoutMachinePaths;
  return (text) => withoutMachinePaths(text.split(executable).join(basename(executable)));
}

/** An argument of a command line, with the last part alone of each absolute path: `json=/a/b.json` as `json=b.json`. */
export function withoutFolders(argument: string): string {
  return withoutMachinePaths(argument).replace(/(?<=^|[=@:])\/(?:[^=@]*\/)?(?=[^/=@]+$)/, '');
}
