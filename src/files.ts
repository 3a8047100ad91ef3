import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { messageOf } from './errors.js';

/** Writes a file that appears whole or not at all. @throws {Error} naming the file, when it cannot be written */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, content);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw new Error(`${file} cannot be written: ${messageOf(error)}`, { cause: error });
  }
}
