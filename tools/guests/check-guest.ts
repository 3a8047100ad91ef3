import { withoutVersion } from '../../src/catalog/surface.js';
import { SERVING } from '../../src/model/addresses.js';
import type { Requirement } from '../../src/model/requirement.js';
import { callsServer, type Fixture, isServed, type Layer } from '../../src/model/test.js';
import type { Guest } from './sources.js';
import { DRAFT } from './sources.js';

/** @throws {Error} naming the guest that names a requirement which does not exist: before anything is compiled */
export function checkRequirements(guests: readonly Guest[], requirements: readonly Requirement[]): void {
  const known = new Set(requirements.map(({ id }) => id));
  for (const { source, metadata } of guests) {
    const unknown = metadata.requirements.find((id) => !known.has(id));
    if (unknown !== undefined)
      throw new Error(`${source}: the requirement ${unknown} does not exist in suites/*/requirements.yaml`);
  }
}

/** The layer that stands before guests that are served, and no others: what it forwards are the host's calls. */
const BEFORE_SERVED = 'incoming-handler' satisfies Layer;

/** @throws {Error} when a guest that is served has no client, or something that only a command can have */
export function checkServed(
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

/** A test that claims a function must call it: what its component imports shows it. @throws {Error} naming the guest that does not */
export function checkImports(guest: Guest, requirement: Requirement, { imports, exports = [] }: Fixture): void {
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
