import type { Manifest } from '../../src/catalog/manifest.js';
import { MANIFEST_FORMAT, SPEC_VERSION } from '../../src/catalog/manifest.js';
import type { Interface } from '../../src/model/interface.js';
import type { Requirement } from '../../src/model/requirement.js';
import type { Capability, Metadata, Test } from '../../src/model/test.js';
import { validate } from '../../src/schema/validate.js';
import { withoutVersion } from '../../src/catalog/surface.js';
import { casesIn } from './cases.js';
import type { Component } from './componentize.js';
import { sha256 } from './componentize.js';
import type { Guest } from './sources.js';
import { DRAFT, isCanary } from './sources.js';

/** The capabilities that the metadata itself implies. */
function impliedNeeds(metadata: Metadata): Capability[] {
  const implied: Capability[] = [];
  if (metadata.args.length > 0) implied.push('args');
  if (metadata.env.length > 0) implied.push('env');
  if (metadata.cwd !== undefined) implied.push('cwd');
  if (metadata.stdin !== '') implied.push('stdin');
  if (metadata.dirs.length > 0) implied.push('preopens');
  if (metadata.terminals.length > 0) implied.push('tty');
  if (metadata.behind !== undefined) implied.push('composition');
  return [...new Set([...implied, ...metadata.needs])];
}

/** Where a guest's component lies, relative to its manifest. */
export const fileOf = ({ id }: Guest): string => `${id.replace(new RegExp(`^${DRAFT}/`), '')}.wasm`;

function toTest(guest: Guest, component: Component, interfaces: readonly Interface[]): Test {
  return {
    id: guest.id,
    suite: guest.suite,
    source: guest.source,
    ...guest.metadata,
    needs: impliedNeeds(guest.metadata),
    cases: casesIn(guest.text, interfaces),
    fixture: {
      file: fileOf(guest),
      sha256: sha256(component.bytes),
      size: component.bytes.length,
      imports: component.imports,
    },
  };
}

/**
 * The manifest of the built guests.
 *
 * @throws {Error} naming the guest, when it names a requirement that is not there, or one whose function it does not import
 */
export function makeManifest(
  toolchain: Readonly<Record<string, string>>,
  interfaces: readonly Interface[],
  requirements: readonly Requirement[],
  built: ReadonlyMap<Guest, Component>,
  spec: string = SPEC_VERSION,
): Manifest {
  const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]));
  const tests = [...built].map(([guest, component]) => {
    for (const id of guest.metadata.requirements) {
      const requirement = byId.get(id);
      if (!requirement) throw new Error(`${guest.source}: there is no requirement ${id} in suites/*/requirements.yaml`);
      checkImports(guest, requirement, component);
    }
    return toTest(guest, component, interfaces);
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

/** A test that claims a function must call it: what its component imports tells. */
function checkImports(guest: Guest, requirement: Requirement, component: Component): void {
  if (requirement.interface === 'wasi:cli/run') return;
  const called = component.imports.map(withoutVersion).some((name) => {
    const [from, item] = name.split('#');
    // What a draft calls an interface differs from one snapshot to the next.
    return (
      (from === requirement.interface || guest.suite === DRAFT) &&
      (requirement.function === '*' || item === requirement.function)
    );
  });
  if (!called) {
    throw new Error(
      `${guest.source}: claims ${requirement.id}, but its component does not import ${requirement.interface}#${requirement.function}`,
    );
  }
}
