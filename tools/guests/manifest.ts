import type { Manifest } from '../../src/catalog/manifest.js';
import { MANIFEST_FORMAT, SPEC_VERSION } from '../../src/catalog/manifest.js';
import { withoutVersion } from '../../src/catalog/surface.js';
import type { Interface } from '../../src/model/interface.js';
import type { Requirement } from '../../src/model/requirement.js';
import {
  callsServer,
  type Capability,
  type Fixture,
  type FixtureFile,
  importsPackage,
  isServed,
  type Layer,
  type Metadata,
  type Test,
} from '../../src/model/test.js';
import { SERVING } from '../../src/model/addresses.js';
import { validate } from '../../src/schema/validate.js';
import type { Built } from './build.js';
import { casesIn } from './cases.js';
import { sha256 } from './componentize.js';
import type { Guest } from './sources.js';
import { DRAFT, isCanary } from './sources.js';

/** The function that is unstable: hosts give it on request. */
const NETWORK_ERROR_CODE = 'wasi:sockets/network#network-error-code';

/** The capabilities that the metadata and the component's imports imply. */
function impliedNeeds(metadata: Metadata, fixture: Fixture): Capability[] {
  const implied: Capability[] = [];
  if (metadata.args.length > 0) implied.push('args');
  if (metadata.env.length > 0) implied.push('env');
  if (metadata.cwd !== undefined) implied.push('cwd');
  if (metadata.stdin !== '') implied.push('stdin');
  if (metadata.dirs.length > 0) implied.push('preopens');
  if (metadata.dirs.some((dir) => dir['read-only'])) implied.push('read-only-preopens');
  if (typeof metadata.stdin === 'object' && 'directory' in metadata.stdin) implied.push('stdin-directory');
  if (metadata.terminals.length > 0) implied.push('tty');
  if (metadata.behind !== undefined) implied.push('composition');
  // The peers of a guest that is served come to its host, which has the network.
  const callsPeers = metadata.peers !== undefined && (!isServed(fixture) || importsHandler(fixture));
  if (callsPeers && !metadata.needs.includes('no-network')) implied.push('network');
  if (Object.values(metadata.peers ?? {}).some(({ family }) => family === 'ipv6')) implied.push('ipv6');
  const tls = Object.values(metadata.peers ?? {}).map((peer) => peer.tls);
  if (tls.some((one) => one !== undefined)) implied.push('tls');
  if (tls.includes('trusted')) implied.push('tls-certificate');
  if (isServed(fixture)) implied.push('serve');
  if (isServed(fixture) ? importsHandler(fixture) : importsPackage(fixture, 'wasi:http')) implied.push('http');
  if (fixture.imports.map(withoutVersion).includes(NETWORK_ERROR_CODE)) implied.push('network-error-code');
  return [...new Set([...implied, ...metadata.needs])];
}

const importsHandler = ({ imports }: Fixture): boolean =>
  imports.some((name) => name.startsWith('wasi:http/outgoing-handler@'));

/** The layer that stands before guests that are served, and no others: what it forwards are the host's calls. */
const BEFORE_SERVED = 'incoming-handler' satisfies Layer;

/** @throws {Error} when a guest that is served has no client, or something that only a command can have */
function checkServed(
  { source, metadata: { args, env, expect, behind, peers = {}, stdout, terminals } }: Guest,
  fixture: Fixture,
) {
  const clients = Object.values(peers).filter(callsServer).length;
  if (!isServed(fixture)) {
    if (clients > 0 || expect.handles !== undefined || expect.console !== undefined)
      throw new Error(`${source}: this guest is a command, and not served`);
    if (behind === BEFORE_SERVED) throw new Error(`${source}: behind ${behind} are guests that are served`);
    return;
  }
  if (clients === 0) throw new Error(`${source}: the guest is served, and no peer has the step {connect: ${SERVING}}`);
  if (expect.outcome !== 'ok' && expect.outcome !== 'trap')
    throw new Error(`${source}: the outcome of a guest that is served is ok or trap`);
  const more = {
    args: args.length > 0,
    env: env.length > 0,
    [`behind ${behind}`]: behind !== undefined && behind !== BEFORE_SERVED,
    stdout: stdout !== 'capture',
    terminals: terminals.length > 0,
  };
  const [no] = Object.entries(more).find(([, there]) => there) ?? [];
  if (no !== undefined) throw new Error(`${source}: a guest that is served cannot have ${no}`);
}

/** Where a guest's component lies, relative to the folder of all components. */
export const fileOf = ({ id }: Guest, ending = '.wasm'): string =>
  `${id.replace(new RegExp(`^${DRAFT}/`), '')}${ending}`;

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
  needs: impliedNeeds(guest.metadata, fixture),
  // Several packages have a type error-code: a guest names the cases of those that it imports.
  cases: casesIn(
    guest.text,
    interfaces.filter(({ name }) =>
      fixture.imports.some((item) => item.startsWith(`${name}@`) || item.startsWith(`${name}#`)),
    ),
  ),
  fixture,
});

/** @throws {Error} naming the guest that names a requirement which does not exist: before anything is compiled */
export function checkRequirements(guests: readonly Guest[], requirements: readonly Requirement[]): void {
  const known = new Set(requirements.map(({ id }) => id));
  for (const { source, metadata } of guests) {
    const unknown = metadata.requirements.find((id) => !known.has(id));
    if (unknown !== undefined)
      throw new Error(`${source}: the requirement ${unknown} does not exist in suites/*/requirements.yaml`);
  }
}

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

/** A test that claims a function must call it: what its component imports shows it. */
function checkImports(guest: Guest, requirement: Requirement, { imports, exports = [] }: Fixture): void {
  if (requirement.interface === 'wasi:cli/run') return;
  const called = [...imports, ...exports].map(withoutVersion).some((name) => {
    const [from, item] = name.split('#');
    // What a draft calls an interface differs from one snapshot to the next.
    return (
      (from === requirement.interface || guest.suite === DRAFT) &&
      (requirement.function === '*' || item === requirement.function)
    );
  });
  if (!called) {
    throw new Error(
      `${guest.source}: claims ${requirement.id}, but its component neither imports nor exports ${requirement.interface}#${requirement.function}`,
    );
  }
}
