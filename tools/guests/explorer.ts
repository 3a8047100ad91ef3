import { join } from 'node:path';
import { sha256 } from '../../src/hash.js';
import { compile, type Toolchain } from './cargo.js';
import { componentize } from './componentize.js';

/** The crate of the guest of `wasi-conformance explore`: it is not a test, and belongs to no suite. */
export const EXPLORER = 'explorer';

/** Builds the guest of `explore`. @returns its component, and the file that says which it is, by their paths below `fixtures/` */
export async function buildExplorer(toolchain: Toolchain): Promise<[file: string, bytes: Uint8Array][]> {
  const folder = await compile(toolchain, [EXPLORER], ['--bin', EXPLORER]);
  const { bytes, imports } = await componentize(join(folder, `${EXPLORER}.wasm`), new Map());
  const file = `${EXPLORER}/${EXPLORER}.wasm`;
  const fixture = { file, sha256: sha256(bytes), size: bytes.length, imports };
  return [
    [file, bytes],
    [`${EXPLORER}/${EXPLORER}.json`, Buffer.from(`${JSON.stringify(fixture, null, 1)}\n`)],
  ];
}
