import { existsSync, readdirSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { messageOf, UsageError } from '../src/errors.js';
import type { Report } from '../src/model/report.js';

/** A report format: one report as text. A module that holds one exports it as its default. */
export type Format = (report: Report) => string;

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'formats');

/** The formats that `--report` takes by name: each is a file in the folder `formats`. */
export const FORMATS: readonly string[] = readdirSync(FOLDER)
  .map((file) => /^([a-z]+)\.(?:js|ts)$/.exec(file)?.[1])
  .filter((name) => name !== undefined);

/** Whether a text names a format of somebody else: the path of a module. */
const isModule = (name: string): boolean => /\.m?js$/.test(name);

/** @throws {UsageError} when there is no format of this name, and no module at this path */
export function checkFormat(name: string): void {
  if (FORMATS.includes(name)) return;
  if (!isModule(name))
    throw new UsageError(
      `unknown report format "${name}": it is one of ${FORMATS.join(', ')}, or the path of a module`,
    );
  if (!existsSync(resolve(name))) throw new UsageError(`the report format ${name} does not exist`);
}

/** Loads a format by its name or its module's path. @throws {UsageError} when there is none */
export async function loadFormat(name: string): Promise<Format> {
  checkFormat(name);
  if (isModule(name)) return formatIn(pathToFileURL(resolve(name)).href, name);
  return formatIn(pathToFileURL(join(FOLDER, `${name}${extname(fileURLToPath(import.meta.url))}`)).href, name);
}

async function formatIn(url: string, name: string): Promise<Format> {
  let module: { default?: unknown };
  try {
    module = (await import(url)) as { default?: unknown };
  } catch (error) {
    throw new UsageError(`the report format ${name} cannot be loaded: ${messageOf(error)}`, { cause: error });
  }
  if (typeof module.default !== 'function')
    throw new UsageError(`the report format ${name} must export a function as its default: (report) => text`);
  return module.default as Format;
}
