import { join } from 'node:path';
import { UsageError } from '../errors.js';
import type { Runner } from '../model/host.js';
import { type Profile, PROFILES, SNAPSHOTS } from '../model/profile.js';
import type { Test } from '../model/test.js';
import { fixturesFolder } from '../paths.js';
import { loadManifest } from './load.js';
import type { Manifest } from './manifest.js';

/** The components that a host is given, and their manifest. */
export interface Fixtures {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** All that a host can be held against in one profile. */
export interface Catalog {
  /** Every test and requirement, whichever draft has it. */
  readonly whole: Manifest;
  /** The components for what a host speaks. @throws {UsageError} when that is another profile */
  fixturesFor(runner: Pick<Runner, 'name' | 'snapshot'>): Fixtures;
  /** Where the host's shipped expectations lie, below `expectations/`. */
  readonly expectations: string;
}

/**
 * The catalog of a profile, WASI 0.2 where none is named.
 *
 * @param folder components and manifest other than those of this package
 * @throws {UsageError} when there is no such profile
 */
export function loadCatalog(profile: string = PROFILES[0], folder: string = fixturesFolder): Catalog {
  if (!isProfile(profile)) throw new UsageError(`unknown profile "${profile}": it is one of ${PROFILES.join(', ')}`);
  return profile === 'wasi-0.2' ? stable(folder) : drafts(join(folder, profile), profile);
}

const isProfile = (name: string): name is Profile => PROFILES.some((one) => one === name);

function stable(folder: string): Catalog {
  const manifest = loadManifest(folder);
  return {
    whole: manifest,
    expectations: '',
    fixturesFor({ name, snapshot }) {
      if (snapshot === undefined) return { folder, manifest };
      throw new UsageError(
        `${name} speaks the draft of ${snapshot}, and not WASI 0.2: run it with --profile draft-2023-08`,
      );
    },
  };
}

/** Each draft has components and a manifest of its own: the names of what they import differ. */
function drafts(folder: string, profile: Profile): Catalog {
  const folders = new Map(SNAPSHOTS.map((snapshot) => [snapshot, join(folder, snapshot)]));
  const manifests = new Map([...folders].map(([snapshot, path]) => [snapshot, loadManifest(path)]));
  const newest = manifests.get('2023-09') as Manifest;
  return {
    whole: {
      ...newest,
      tests: united([...manifests.values()].map(({ tests }) => tests)),
      requirements: united([...manifests.values()].map(({ requirements }) => requirements)),
    },
    expectations: profile,
    fixturesFor({ name, snapshot }) {
      if (snapshot === undefined) throw new UsageError(`${name} speaks WASI 0.2, and not the drafts of 2023`);
      return { folder: folders.get(snapshot) as string, manifest: manifests.get(snapshot) as Manifest };
    },
  };
}

function united<T extends Pick<Test, 'id'>>(lists: readonly (readonly T[])[]): T[] {
  const all = new Map(lists.flat().map((one) => [one.id, one]));
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
