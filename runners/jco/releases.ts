import semver from 'semver';
import type { Release } from '../../src/model/host.js';
import { npmVersions } from '../framework/npm.js';

export const PACKAGE = '@bytecodealliance/jco';

/** The first release whose preview2-shim has what our host process uses. */
const FIRST = '1.7.0';

/** The releases of jco in the npm registry. @param list what lists all versions of a package */
export async function jcoReleases(list: typeof npmVersions = npmVersions): Promise<readonly Release[]> {
  return (await list(PACKAGE)).map((version) =>
    semver.gte(version, FIRST)
      ? { version }
      : {
          version,
          unsupported: `jco ${FIRST} is the first that can be run: the preview2-shim of older ones has no WASIShim`,
        },
  );
}
