import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { messageOf } from '../../src/errors.js';
import type { Metadata } from '../../src/model/test.js';
import type { Interface } from '../../src/model/interface.js';
import type { Requirement } from '../../src/model/requirement.js';
import { projectRoot } from '../../src/paths.js';
import { checkPeers } from '../../src/peers/check.js';
import { validate } from '../../src/schema/validate.js';
import { parse } from 'yaml';
import { nameUsedTwice } from './check-names.js';
import { ofFamilies, type WithFamilies } from './families.js';
import { readFrontmatter } from './frontmatter.js';

export const suitesFolder = join(projectRoot, 'suites');

/** The guests of the drafts of 2023: each is built for several of their snapshots, and they have manifests of their own. */
export const DRAFT = 'draft-2023-08';
/** Folders under `suites/` that hold no tests. */
const NOT_SUITES = new Set(['support', 'layers', 'explorer', 'target', DRAFT]);
/** Guests that show that the harness recognizes a broken host; they belong to no package of WASI. */
export const CANARIES = 'canaries';

/** Whether a guest of this id is a canary. */
export const isCanary = (id: string): boolean => id.split('/').includes(CANARIES);

/** A guest's source. */
export interface Guest {
  readonly id: string;
  readonly suite: string;
  /** Relative to the project, with `/`. */
  readonly source: string;
  readonly metadata: Metadata;
  /** Of the drafts: those that it is a guest of. */
  readonly snapshots: readonly string[];
  /** The file's text. */
  readonly text: string;
}

/** Metadata as it is written: of one file that may be several tests. */
type Written = WithFamilies & { readonly snapshots?: readonly string[] };

/** The folders of `suites/` that hold guests, in order. */
export function suiteNames(): string[] {
  return readdirSync(suitesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_SUITES.has(entry.name))
    .map((entry) => entry.name)
    .sort();
}

/** Every guest of these suites, by id. @throws {Error} naming the file and the place in it */
export function readGuests(suites: readonly string[] = suiteNames()): Guest[] {
  return suites
    .flatMap((suite) => {
      const folder = join(suitesFolder, suite);
      return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.rs') && !file.startsWith(`src${sep}`))
        .flatMap((file) => readGuest(suite, join(folder, file)));
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function readGuest(suite: string, file: string): Guest[] {
  const source = relative(projectRoot, file).split(sep).join('/');
  try {
    const text = readFileSync(file, 'utf8');
    const { value, line } = readFrontmatter(text);
    let all: Written;
    try {
      all = validate('metadata', value);
    } catch (error) {
      throw new Error(`line ${line}, metadata: ${messageOf(error)}`, { cause: error });
    }
    const { snapshots = [], ...metadata } = all;
    checkPeers(metadata);
    if (metadata.peers !== undefined && metadata.needs.includes('network-namespace'))
      throw new Error(`line ${line}, metadata: peers are not in the network namespace of the host`);
    if (metadata.needs.includes('silent-resolver') && !metadata.needs.includes('network-namespace'))
      throw new Error(`line ${line}, metadata: a silent resolver is in a network namespace`);
    const id = source.replace(/^suites\//, '').replace(/\.rs$/, '');
    if (!isCanary(id) && metadata.requirements.length === 0) {
      throw new Error(`line ${line}, metadata: requirements must name at least one`);
    }
    if (snapshots.length > 0 !== (suite === DRAFT)) {
      throw new Error(`line ${line}, metadata: snapshots are what guests of ${DRAFT} have, and those alone`);
    }
    const twice = nameUsedTwice(text);
    if (twice !== undefined) throw new Error(`two checks have the name "${twice}"`);
    return ofFamilies(id, metadata).map((one) => ({ ...one, suite, source, snapshots, text }));
  } catch (error) {
    throw new Error(`${source}: ${messageOf(error)}`, { cause: error });
  }
}

/** A suite's YAML file, checked. @throws {Error} naming the file and what is wrong in it */
function readSuiteFile<T>(suite: string, kind: 'interfaces' | 'requirements', use: (content: T) => void): void {
  const file = `suites/${suite}/${kind}.yaml`;
  try {
    use(validate<T>(kind, parse(readFileSync(join(projectRoot, file), 'utf8'))));
  } catch (error) {
    throw new Error(`${file}: ${messageOf(error).split('\n')[0]}`, { cause: error });
  }
}

const testedSuites = () => suiteNames().filter((name) => name !== CANARIES);

/** What the interfaces of these suites offer, by name. @throws {Error} naming the file and what is wrong in it */
export function readInterfaces(suites: readonly string[] = testedSuites()): Interface[] {
  const all: Interface[] = [];
  for (const suite of suites) {
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

/** Requirements of WASI 0.2 with those of the drafts that became them. @throws {Error} when a draft names one that does not exist */
export function withOrigins(stable: readonly Requirement[], drafts: readonly Requirement[]): Requirement[] {
  const known = new Set(stable.map(({ id }) => id));
  const unknown = drafts.flatMap(({ became = [] }) => became).find((id) => !known.has(id));
  if (unknown !== undefined) throw new Error(`suites/${DRAFT}: there is no requirement ${unknown} of WASI 0.2`);
  return stable.map((requirement) => {
    const was = drafts.filter(({ became }) => became?.includes(requirement.id)).map(({ id }) => id);
    return was.length > 0 ? { ...requirement, was } : requirement;
  });
}

/** Every requirement of these suites, by id. @throws {Error} naming the file and what is wrong in it */
export function readRequirements(suites: readonly string[] = testedSuites()): Requirement[] {
  const all = new Map<string, Requirement>();
  for (const suite of suites) {
    readSuiteFile<{ requirements: Requirement[] }>(suite, 'requirements', ({ requirements }) => {
      for (const requirement of requirements) {
        if (all.has(requirement.id)) throw new Error(`${requirement.id} is there twice`);
        if (!requirement.id.startsWith(`${suite}.`)) throw new Error(`${requirement.id} must start with "${suite}."`);
        if (requirement.quote === undefined && suite !== DRAFT) throw new Error(`${requirement.id} has no quote`);
        all.set(requirement.id, requirement);
      }
    });
  }
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
