import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { messageOf, UsageError } from './errors.js';

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

/**
 * Makes a folder in the place of what was there, when all of it has been written.
 *
 * @param fill writes into the empty folder that it is given, which is renamed afterwards
 * @throws {UsageError} naming the folder, when it cannot be written: then what was there is still there
 */
export async function replaceFolder(folder: string, fill: (draft: string) => Promise<void>): Promise<void> {
  const target = resolve(folder);
  const draft = `${target}.${randomUUID()}.tmp`;
  try {
    await mkdir(draft, { recursive: true });
    await fill(draft);
    await rm(target, { recursive: true, force: true });
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw new UsageError(`${folder} cannot be written: ${messageOf(error)}`, { cause: error });
  }
}
