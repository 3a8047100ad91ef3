import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Metadata } from '../../src/model/test.js';
import type { Interface } from '../../src/model/interface.js';
import type { Requirement } from '../../src/model/requirement.js';
import { projectRoot } from '../../src/paths.js';
import { validate } from '../../src/schema/validate.js';
import { parse } from 'yaml';
import { readFrontmatter } from './frontmatter.js';

export const suitesFolder = join(projectRoot, 'suites');

/** Folders under `suites/` that hold no tests. */
const NOT_SUITES = new Set(['support', 'layers', 'target']);
/** Guests that show that the harness can tell a broken host; they belong to no package of WASI. */
export const CANARIES = 'canaries';

/** A guest's source. */
export interface Guest {
  readonly id: string;
  readonly suite: string;
  /** Relative to the project, with `/`. */
  readonly source: string;
  readonly metadata: Metadata;
  /** The file's text. */
  readonly text: string;
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
    const text = readFileSync(file, 'utf8');
    const { value, line } = readFrontmatter(text);
    let metadata: Metadata;
    try {
      metadata = validate<Metadata>('metadata', value);
    } catch (error) {
      throw new Error(`line ${line}, metadata: ${(error as Error).message}`, { cause: error });
    }
    if (suite !== CANARIES && metadata.requirements.length === 0) {
      throw new Error(`line ${line}, metadata: requirements must name at least one`);
    }
    return { id: source.replace(/^suites\//, '').replace(/\.rs$/, ''), suite, source, metadata, text };
  } catch (error) {
    throw new Error(`${source}: ${(error as Error).message}`, { cause: error });
  }
}

/** A suite's YAML file, checked. @throws {Error} naming the file and what is wrong in it */
function readSuiteFile<T>(suite: string, kind: 'interfaces' | 'requirements', use: (content: T) => void): void {
  const file = `suites/${suite}/${kind}.yaml`;
  try {
    use(validate<T>(kind, parse(readFileSync(join(projectRoot, file), 'utf8'))));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message.split('\n')[0]}`, { cause: error });
  }
}

const testedSuites = () => suiteNames().filter((name) => name !== CANARIES);

/** What the interfaces of every suite offer, by name. @throws {Error} naming the file and what is wrong in it */
export function readInterfaces(): Interface[] {
  const all: Interface[] = [];
  for (const suite of testedSuites()) {
    readSuiteFile<{ interfaces: Interface[] }>(suite, 'interfaces', ({ interfaces }) => {
      for (const { name, types, unreachable } of interfaces) {
        const cases = new Set(Object.entries(types).flatMap(([type, of]) => of.map((one) => `${type}.${one}`)));
        const unknown = unreachable.flatMap((entry) => entry.cases).find((one) => !cases.has(one));
        if (unknown !== undefined) throw new Error(`${name}: ${unknown} is unreachable, but no type has that case`);
      }
      all.push(...interfaces);
    });
  }
  return all.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Every requirement of every suite, by id. @throws {Error} naming the file and what is wrong in it */
export function readRequirements(): Requirement[] {
  const all = new Map<string, Requirement>();
  for (const suite of testedSuites()) {
    readSuiteFile<{ requirements: Requirement[] }>(suite, 'requirements', ({ requirements }) => {
      for (const requirement of requirements) {
        if (all.has(requirement.id)) throw new Error(`${requirement.id} is there twice`);
        if (!requirement.id.startsWith(`${suite}.`)) throw new Error(`${requirement.id} must start with "${suite}."`);
        all.set(requirement.id, requirement);
      }
    });
  }
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
