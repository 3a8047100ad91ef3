import { withoutVersion } from '../catalog/surface.js';
import type { Test } from '../model/test.js';

const FILES = 'wasi:filesystem/types#';
/** Functions that change what a directory holds. */
const CHANGING = new Set(
  [
    ...['write', 'write-via-stream', 'append-via-stream', 'set-size', 'set-times', 'set-times-at'],
    ...['create-directory-at', 'remove-directory-at', 'unlink-file-at', 'rename-at', 'link-at', 'symlink-at'],
  ].map((name) => `${FILES}[method]descriptor.${name}`),
);
/** Ways to open that change what a directory holds. */
const CHANGING_FLAGS = new Set(['create', 'truncate'].map((name) => `${FILES}open-flags.${name}`));

/** Whether a test may leave its preopened directories otherwise than it found them: it has the means. */
export function changesFiles({ fixture, cases }: Pick<Test, 'fixture' | 'cases'>): boolean {
  return (
    fixture.imports.map(withoutVersion).some((name) => CHANGING.has(name)) ||
    cases.some((one) => CHANGING_FLAGS.has(one))
  );
}
