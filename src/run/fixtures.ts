import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Fixture } from '../model/test.js';

/**
 * The path of a fixture in the fixtures' folder, whose bytes are what the manifest says.
 *
 * @throws {Error} naming the file, when it is missing or is another than was built
 */
export async function verifiedFixture(folder: string, fixture: Fixture): Promise<string> {
  const path = join(folder, fixture.file);
  const name = `${basename(folder)}/${fixture.file}`;
  const bytes = await readFile(path).catch((error: unknown) => {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(code === 'ENOENT' ? `${name} is missing` : `${name} cannot be read: ${message}`, { cause: error });
  });
  const hash = createHash('sha256').update(bytes).digest('hex');
  if (hash === fixture.sha256) return path;
  throw new Error(
    `${name} is not the component that the manifest lists: sha256 ${hash.slice(0, 12)}…, not ${fixture.sha256.slice(0, 12)}…`,
  );
}
