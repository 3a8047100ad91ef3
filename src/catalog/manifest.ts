import type { Interface } from '../model/interface.js';
import type { Requirement } from '../model/requirement.js';
import type { Test } from '../model/test.js';

/** Changes when a manifest of before could be misread. */
export const MANIFEST_FORMAT = 2;
/** The newest version of WASI whose text the tests follow. */
export const SPEC_VERSION = '0.2.12';

/** What the build made of one suite (`fixtures/<suite>/manifest.json`), or of all of them together. */
export interface Manifest {
  readonly format: typeof MANIFEST_FORMAT;
  readonly spec: string;
  /** What built the components: name and version. */
  readonly toolchain: Readonly<Record<string, string>>;
  /** What the tests are counted against. */
  readonly interfaces: readonly Interface[];
  readonly requirements: readonly Requirement[];
  readonly tests: readonly Test[];
  readonly canaries: readonly Test[];
}
