import type { Manifest } from '../../src/catalog/manifest.js';
import { MANIFEST_FORMAT, SPEC_VERSION } from '../../src/catalog/manifest.js';
import { sha256 } from '../../src/hash.js';
import type { Interface } from '../../src/model/interface.js';
import type { Requirement } from '../../src/model/requirement.js';
import type { Fixture, FixtureFile, Test } from '../../src/model/test.js';
import { validate } from '../../src/schema/validate.js';
import type { Built } from './build.js';
import { casesIn } from './cases.js';
import { checkImports, checkServed } from './check-guest.js';
import { needsOf } from './needs.js';
import type { Guest } from './sources.js';
import { DRAFT, isCanary } from './sources.js';

/** Where a guest's component lies, relative to the folder of all components. */
const fileOf = ({ id }: Guest, ending = '.wasm'): string => `${id.replace(new RegExp(`^${DRAFT}/`), '')}${ending}`;

/** The files of a guest that was built, by their path relative to the folder of all components. */
export function filesOf(guest: Guest, { component, control }: Built): [string, Uint8Array][] {
  const files: [string, Uint8Array][] = [[fileOf(guest), component.bytes]];
  if (control) files.push([fileOf(guest, '.control.wasm'), control]);
  return files;
}

/** What the manifest says of a guest's component. */
export function fixtureOf(guest: Guest, { component, control }: Built): Fixture {
  const described = (file: string, bytes: Uint8Array): FixtureFile => ({
    file,
    sha256: sha256(bytes),
    size: bytes.length,
  });
  return {
    ...described(fileOf(guest), component.bytes),
    imports: component.imports,
    ...(component.exports ? { exports: component.exports } : {}),
    ...(control ? { control: described(fileOf(guest, '.control.wasm'), control) } : {}),
  };
}

const toTest = (guest: Guest, fixture: Fixture, interfaces: readonly Interface[]): Test => ({
  id: guest.id,
  suite: guest.suite,
  source: guest.source,
  ...guest.metadata,
  needs: needsOf(guest.metadata, fixture),
  // Several packages have a type error-code: a guest names the cases of those that it imports.
  cases: casesIn(
    guest.text,
    interfaces.filter(({ name }) =>
      fixture.imports.some((item) => item.startsWith(`${name}@`) || item.startsWith(`${name}#`)),
    ),
  ),
  fixture,
});

/** What a manifest holds, beside the components. */
export interface ManifestParts {
  readonly toolchain: Readonly<Record<string, string>>;
  /** The interfaces of the suite. */
  readonly interfaces: readonly Interface[];
  /** The requirements of the suite. */
  readonly requirements: readonly Requirement[];
  /** Every requirement and every interface that a guest may name. */
  readonly known: { readonly requirements: readonly Requirement[]; readonly interfaces: readonly Interface[] };
  readonly fixtures: ReadonlyMap<Guest, Fixture>;
  readonly spec?: string;
}

/** The manifest of built guests. @throws {Error} naming the guest that claims a function which it does not import */
export function makeManifest(parts: ManifestParts): Manifest {
  const { toolchain, interfaces, requirements, known, fixtures, spec = SPEC_VERSION } = parts;
  const byId = new Map(known.requirements.map((requirement) => [requirement.id, requirement]));
  const tests = [...fixtures].map(([guest, fixture]) => {
    checkServed(guest, fixture);
    for (const id of guest.metadata.requirements) {
      const requirement = byId.get(id);
      if (requirement) checkImports(guest, requirement, fixture);
    }
    return toTest(guest, fixture, known.interfaces);
  });
  return validate<Manifest>('manifest', {
    format: MANIFEST_FORMAT,
    spec,
    toolchain,
    interfaces,
    requirements,
    tests: tests.filter(({ id }) => !isCanary(id)),
    canaries: tests.filter(({ id }) => isCanary(id)),
  });
}
