import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { parse } from 'yaml';
import { type Built, compileControls, controlFile, takesControl } from './build.js';
import { binaryName, compile, type Toolchain } from './cargo.js';
import { type Component, importsOf } from './componentize.js';
import { filesOf, fixtureOf, makeManifest } from './manifest.js';
import { DRAFT, type Guest, readGuests, readRequirements, suitesFolder } from './sources.js';

/** The wasm-tools that encodes components as hosts of 2023 read them: today's encoding of import names is a later one. */
const NEEDED = '1.0.41';
const PACKAGE = join(suitesFolder, DRAFT);

/** A draft as hosts were released with it. */
interface SnapshotSource {
  readonly title: string;
  /** The packages of `wit/`, those that others use first; the last one has the world. */
  readonly wit: readonly string[];
}

/** The wasm-tools for the drafts: `DRAFT_WASM_TOOLS`. @throws {Error} when it does not exist, or another version */
export async function findDraftTools(): Promise<{ readonly tools: string; readonly version: string } | undefined> {
  const tools = process.env['DRAFT_WASM_TOOLS'];
  if (tools === undefined) return undefined;
  const { stdout } = await execa(tools, ['--version']);
  if (!stdout.includes(` ${NEEDED}`)) throw new Error(`${tools} is ${stdout.trim()}: ${NEEDED} is needed`);
  return { tools, version: stdout.trim() };
}

/** The guests of the drafts, and a manifest of each snapshot, as files below `fixtures/`. */
export async function buildDrafts(
  toolchain: Toolchain,
  tools: string,
  versions: Readonly<Record<string, string>>,
): Promise<Map<string, Uint8Array>> {
  const guests = readGuests([DRAFT]);
  const requirements = readRequirements([DRAFT]);
  const sources = parse(readFileSync(join(PACKAGE, 'snapshots.yaml'), 'utf8')) as Record<string, SnapshotSource>;
  const files = new Map<string, Uint8Array>();
  for (const [snapshot, { wit }] of Object.entries(sources)) {
    const own = guests.filter((guest) => guest.snapshots.includes(snapshot));
    const bins = own.flatMap((guest) => ['--bin', binaryName(guest)]);
    const features = ['--features', `${DRAFT}/snapshot-${snapshot}`];
    await compileControls(toolchain, own, features);
    const folder = await compile(toolchain, [DRAFT], [...features, ...bins]);
    const built = await componentizeAll(own, folder, { tools, wit });
    const claimed = new Set(own.flatMap((guest) => guest.metadata.requirements));
    const stated = requirements.filter(({ id }) => claimed.has(id));
    const manifest = makeManifest({
      toolchain: versions,
      interfaces: [],
      requirements: stated,
      known: { requirements, interfaces: [] },
      fixtures: new Map([...built].map(([guest, one]) => [guest, fixtureOf(guest, one)])),
      spec: `draft of ${snapshot}`,
    });
    const place = `${DRAFT}/${snapshot}`;
    for (const [file, bytes] of [...built].flatMap(([guest, one]) => filesOf(guest, one)))
      files.set(`${place}/${file}`, bytes);
    files.set(`${place}/manifest.json`, Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`));
  }
  return files;
}

/** Takes today's description of the world out of each core module, puts in one that the tools wrote themselves, and wraps it. */
async function componentizeAll(
  guests: readonly Guest[],
  folder: string,
  { tools, wit }: { readonly tools: string; readonly wit: readonly string[] },
): Promise<Map<Guest, Built>> {
  const place = join(folder, 'draft');
  rmSync(place, { recursive: true, force: true });
  const witFolder = join(place, 'wit');
  writeWit(witFolder, wit);
  const componentOf = async (core: string): Promise<Component> => {
    const [bare, embedded, component] = ['bare', 'embedded', 'component'].map((name) =>
      join(place, `${name}.wasm`),
    ) as [string, string, string];
    await execa(tools, ['strip', '--all', core, '-o', bare]);
    await execa(tools, ['component', 'embed', witFolder, '--world', 'command', bare, '-o', embedded]);
    await execa(tools, ['component', 'new', embedded, '-o', component]);
    return { bytes: readFileSync(component), imports: importsOf(readFileSync(core)) };
  };
  const built = new Map<Guest, Built>();
  for (const guest of guests) {
    const component = await componentOf(join(folder, `${binaryName(guest)}.wasm`));
    const control = takesControl(guest) ? (await componentOf(controlFile(folder, guest))).bytes : undefined;
    built.set(guest, control ? { component, control } : { component });
  }
  return built;
}

/** WIT as it was read in 2023: nothing at the end of a statement, and the packages that one uses in `deps`. */
function writeWit(folder: string, packages: readonly string[]): void {
  packages.forEach((name, index) => {
    const to = index === packages.length - 1 ? folder : join(folder, 'deps', name);
    mkdirSync(to, { recursive: true });
    cpSync(join(PACKAGE, 'wit', name), to, { recursive: true });
    for (const file of readdirSync(to).filter((entry) => entry.endsWith('.wit'))) {
      writeFileSync(join(to, file), readFileSync(join(to, file), 'utf8').replaceAll(';', ''));
    }
  });
}
