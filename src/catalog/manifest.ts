export type { Manifest } from '../shapes/catalog.js';
export { MANIFEST_FORMAT } from '../shapes/names.js';

/** The newest version of WASI whose text the tests follow. */
export const SPEC_VERSION = '0.2.12';
