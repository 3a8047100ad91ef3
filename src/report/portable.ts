import { homedir, tmpdir } from 'node:os';
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
