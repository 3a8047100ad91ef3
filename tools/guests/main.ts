/**
 * `npm run build:guests [-- --check] [-- ID...]`: compiles suites/ to fixtures/ and writes each suite's manifest. With ids, or folders
 * of ids, it compiles those alone; "explorer" names the guest of `wasi-conformance explore`. With --check it writes nothing and compares
 * with what is there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Manifest } from '../../src/catalog/manifest.js';
import { messageOf } from '../../src/errors.js';
import type { Fixture } from '../../src/model/test.js';
import { packageVersion } from '../../src/packages.js';
import { fixturesFolder } from '../../src/paths.js';
import { build, type Built } from './build.js';
import { findToolchain, syncPackages } from './cargo.js';
import { checkRequirements } from './check-guest.js';
import { buildDrafts, findDraftTools } from './draft.js';
import { buildExplorer, EXPLORER } from './explorer.js';
import { compareFixtures, writeFixtures } from './fixtures.js';
import { filesOf, fixtureOf, makeManifest } from './manifest.js';
import {
  CANARIES,
  DRAFT,
  type Guest,
  readGuests,
  readInterfaces,
  readRequirements,
  suiteNames,
  withOrigins,
} from './sources.js';

const MANIFEST = 'manifest.json';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const guests = readGuests();
  const ids = positionals.filter((id) => id !== EXPLORER);
  const explorer = positionals.length === 0 || ids.length < positionals.length;
  const chosen = ids.length === 0 && positionals.length > 0 ? [] : choose(guests, ids);
  const drafts = readGuests([DRAFT]);
  const requirements = withOrigins(readRequirements(), readRequirements([DRAFT]));
  checkRequirements(guests, requirements);
  checkRequirements(drafts, readRequirements([DRAFT]));
  const toolchain = await findToolchain();
  syncPackages([...guests, ...drafts]);
  const built = chosen.length === 0 ? new Map<Guest, Built>() : await build(toolchain, chosen);
  const files = new Map([...built].flatMap(([guest, one]) => filesOf(guest, one)));
  if (explorer) for (const [file, bytes] of await buildExplorer(toolchain)) files.set(file, bytes);
  const versions = { rustc: toolchain.version, jco: packageVersion('@bytecodealliance/jco') };
  const known = { requirements, interfaces: readInterfaces() };
  for (const suite of suiteNames()) {
    const manifest = makeManifest({
      toolchain: versions,
      interfaces: suite === CANARIES ? [] : readInterfaces([suite]),
      requirements: requirements.filter(({ id }) => id.startsWith(`${suite}.`)),
      known,
      fixtures: fixturesOf(suite, guests, built),
    });
    files.set(`${suite}/${MANIFEST}`, json(manifest));
  }
  const whole = positionals.length === 0;
  const draft = whole ? await findDraftTools() : undefined;
  if (draft) {
    const more = await buildDrafts(toolchain, draft.tools, { ...versions, 'wasm-tools': draft.version });
    for (const [file, bytes] of more) files.set(file, bytes);
  } else if (whole)
    console.log(`The guests of ${DRAFT} stay as they are: DRAFT_WASM_TOOLS names no wasm-tools (CONTRIBUTING.md).`);
  const scope = { whole, drafts: draft !== undefined };
  if (values.check) compareFixtures(files, versions, scope);
  else writeFixtures(files, scope);
  const sizes = [...built.values()].map(({ component }) => component.bytes.length).sort((a, b) => a - b);
  const kilobytes = (bytes = 0) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(
    `${values.check ? 'Checked' : 'Built'} ${chosen.length} guests: ${kilobytes(sizes[0])} to ${kilobytes(sizes.at(-1))}, ` +
      `median ${kilobytes(sizes[sizes.length >> 1])}.`,
  );
}

const json = (value: unknown) => Buffer.from(`${JSON.stringify(value, null, 1)}\n`);

/** The guests that ids or folders of ids name; all of them where none is named. @throws {Error} when one names no guest */
function choose(guests: readonly Guest[], ids: readonly string[]): Guest[] {
  const names = (id: string) => (guest: Guest) => guest.id === id || guest.id.startsWith(`${id}/`);
  const nothing = ids.find((id) => !guests.some(names(id)));
  if (nothing !== undefined) throw new Error(`no guest has the id ${nothing}`);
  return ids.length === 0 ? [...guests] : guests.filter((guest) => ids.some((id) => names(id)(guest)));
}

/** The fixtures of a suite's guests: those that were built now, and the others as they were. */
function fixturesOf(
  suite: string,
  guests: readonly Guest[],
  built: ReadonlyMap<Guest, Built>,
): ReadonlyMap<Guest, Fixture> {
  const before = fixturesBefore(suite);
  const fixtures = new Map<Guest, Fixture>();
  for (const guest of guests.filter((one) => one.suite === suite)) {
    const one = built.get(guest);
    const fixture = one ? fixtureOf(guest, one) : before.get(guest.id);
    if (fixture) fixtures.set(guest, fixture);
  }
  return fixtures;
}

/** The fixtures of the last build of a suite, by the test's id. */
function fixturesBefore(suite: string): Map<string, Fixture> {
  const file = join(fixturesFolder, suite, MANIFEST);
  if (!existsSync(file)) return new Map();
  const { tests, canaries } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  return new Map([...tests, ...canaries].map(({ id, fixture }) => [id, fixture]));
}

try {
  await main();
} catch (error) {
  console.error(`build:guests: ${messageOf(error)}`);
  process.exitCode = 1;
}
