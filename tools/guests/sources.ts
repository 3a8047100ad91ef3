import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Metadata } from '../../src/model/test.js';
import type { Requirement } from '../../src/model/requirement.js';
import { projectRoot } from '../../src/paths.js';
import { validate } from '../../src/schema/validate.js';
import { parse } from 'yaml';
import { readFrontmatter } from './frontmatter.js';

export const suitesFolder = join(projectRoot, 'suites');

/** Folders under `suites/` that hold no tests. */
const NOT_SUITES = new Set(['support', 'target']);
/** Guests that show that the harness can tell a broken host; they belong to no package of WASI. */
export const CANARIES = 'canaries';

/** A guest's source. */
export interface Guest {
  readonly id: string;
  readonly suite: string;
  /** Relative to the project, with `/`. */
  readonly source: string;
  readonly metadata: Metadata;
}

/** The folders of `suites/` that hold guests, in order. */
export function suiteNames(): string[] {
  return readdirSync(suitesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_SUITES.has(entry.name))
    .map((entry) => entry.name)
    .sort();
}

/** Every guest under `suites/`, by id. @throws {Error} naming the file and the place in it */
export function readGuests(): Guest[] {
  return suiteNames()
    .flatMap((suite) => {
      const folder = join(suitesFolder, suite);
      return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.rs'))
        .map((file) => readGuest(suite, join(folder, file)));
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function readGuest(suite: string, file: string): Guest {
  const source = relative(projectRoot, file).split(sep).join('/');
  try {
    const { value, line } = readFrontmatter(readFileSync(file, 'utf8'));
    let metadata: Metadata;
    try {
      metadata = validate<Metadata>('metadata', value);
    } catch (error) {
      throw new Error(`line ${line}, metadata: ${(error as Error).message}`, { cause: error });
    }
    if (suite !== CANARIES && metadata.requirements.length === 0) {
      throw new Error(`line ${line}, metadata: requirements must name at least one`);
    }
    return { id: source.replace(/^suites\//, '').replace(/\.rs$/, ''), suite, source, metadata };
  } catch (error) {
    throw new Error(`${source}: ${(error as Error).message}`, { cause: error });
  }
}

/** Every requirement of every suite, by id. @throws {Error} naming the file and what is wrong in it */
export function readRequirements(): Requirement[] {
  const all = new Map<string, Requirement>();
  for (const suite of suiteNames().filter((name) => name !== CANARIES)) {
    const file = `suites/${suite}/requirements.yaml`;
    try {
      const text = readFileSync(join(projectRoot, file), 'utf8');
      const { requirements } = validate<{ requirements: Requirement[] }>('requirements', parse(text));
      for (const requirement of requirements) {
        if (all.has(requirement.id)) throw new Error(`${requirement.id} is there twice`);
        if (!requirement.id.startsWith(`${suite}.`)) throw new Error(`${requirement.id} must start with "${suite}."`);
        all.set(requirement.id, requirement);
      }
    } catch (error) {
      throw new Error(`${file}: ${(error as Error).message.split('\n')[0]}`, { cause: error });
    }
  }
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
