import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { codeOf, messageOf } from '../errors.js';
import { sha256 } from '../hash.js';
import type { FixtureFile } from '../model/test.js';

/**
 * The path of a fixture in the fixtures' folder, whose bytes are what the manifest says.
 *
 * @throws {Error} naming the file, when it is missing or is another than was built
 */
export function verifiedFixture(folder: string, fixture: FixtureFile): string {
  const path = join(folder, fixture.file);
  const name = `${basename(folder)}/${fixture.file}`;
  let bytes: Buffer;
  try {
    // A few kilobytes: read at once they take a tenth of what they would take in turns.
    bytes = readFileSync(path);
  } catch (error) {
    const isMissing = codeOf(error) === 'ENOENT';
    throw new Error(`${name} ${isMissing ? 'is missing' : `cannot be read: ${messageOf(error)}`}`, { cause: error });
  }
  const hash = sha256(bytes);
  if (hash === fixture.sha256) return path;
  throw new Error(
    `${name} is not the component that the manifest lists: sha256 ${hash.slice(0, 12)}…, not ${fixture.sha256.slice(0, 12)}…`,
  );
}
