import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { messageOf, UsageError } from './errors.js';

/** The value of a JSON document, which some editors begin with a byte order mark. @throws {SyntaxError} */
export const parseJson = (text: string): unknown => JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;

const statOf = (path: string) => stat(path).catch(() => undefined);
const isFolder = async (path: string) => (await statOf(path))?.isDirectory() === true;

/** As `mkdir -p`. Node's own never returns where a folder exists in which none can be made, as in `/proc`. */
export async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) await makeFolder(parent);
  try {
    await mkdir(folder);
  } catch (error) {
    // Another run was first.
    if (!(await isFolder(folder))) throw error;
  }
}

/**
 * Writes a file that appears whole or not at all. What is there already and is no file, such as a pipe or `/dev/stderr`, is written to.
 *
 * @throws {Error} naming the file, when it cannot be written
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  try {
    const there = await statOf(file);
    if (there === undefined || there.isFile()) await replaceFile(file, content);
    else await writeFile(file, content);
  } catch (error) {
    throw new Error(`${file} cannot be written: ${messageOf(error)}`, { cause: error });
  }
}

async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, content);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
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
    await makeFolder(draft);
    await fill(draft);
    await rm(target, { recursive: true, force: true });
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw new UsageError(`${folder} cannot be written: ${messageOf(error)}`, { cause: error });
  }
}
