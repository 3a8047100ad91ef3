/**
 * `npm run build:guests [-- --check]`: compiles suites/ to fixtures/ and writes the manifest. With --check it
 * writes nothing and compares with what is there.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { packageVersion } from '../../src/packages.js';
import { fixturesFolder } from '../../src/paths.js';
import { binaryName, compile, findToolchain, syncPackages } from './cargo.js';
import { componentize, type Component, type ComponentCache } from './componentize.js';
import { compose, LAYERS_CRATE } from './compose.js';
import { buildDrafts, findDraftTools } from './draft.js';
import { makeManifest } from './manifest.js';
import { DRAFT, type Guest, readGuests, readInterfaces, readRequirements, withOrigins } from './sources.js';

const MANIFEST = 'manifest.json';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const guests = readGuests();
  const requirements = withOrigins(readRequirements(), readRequirements([DRAFT]));
  const toolchain = await findToolchain();
  const stale = syncPackages([...guests, ...readGuests([DRAFT])], !values.check);
  if (values.check && stale.length > 0)
    throw new Error(`not up to date: ${stale.join(', ')}; run npm run build:guests`);
  const folder = await compile(toolchain, [...new Set(guests.map((guest) => guest.suite)), LAYERS_CRATE]);
  const built = await compose(toolchain, await componentizeAll(guests, folder), folder);
  const versions = { rustc: toolchain.version, jco: packageVersion('@bytecodealliance/jco') };
  const files = new Map<string, Uint8Array>();
  for (const [guest, component] of built) files.set(`${guest.id}.wasm`, component.bytes);
  const manifest = makeManifest(versions, readInterfaces(), requirements, built);
  files.set(MANIFEST, Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`));
  const draft = await findDraftTools();
  if (draft) {
    const drafts = await buildDrafts(toolchain, draft.tools, { ...versions, 'wasm-tools': draft.version });
    for (const [file, bytes] of drafts) files.set(file, bytes);
  } else
    console.log(`The guests of ${DRAFT} stay as they are: DRAFT_WASM_TOOLS names no wasm-tools (CONTRIBUTING.md).`);
  if (values.check) compare(files, versions, draft !== undefined);
  else write(files, draft !== undefined);
  const sizes = [...built.values()].map((component) => component.bytes.length).sort((a, b) => a - b);
  const kilobytes = (bytes = 0) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(
    `${values.check ? 'Checked' : 'Built'} ${guests.length} guests: ${kilobytes(sizes[0])} to ${kilobytes(sizes.at(-1))}, ` +
      `median ${kilobytes(sizes[sizes.length >> 1])}.`,
  );
}

/** In batches, and with the components of the last build for the core modules that have not changed. */
async function componentizeAll(guests: readonly Guest[], folder: string): Promise<Map<Guest, Component>> {
  const cacheFolder = join(folder, 'components');
  const cache: ComponentCache = new Map();
  mkdirSync(cacheFolder, { recursive: true });
  const versionFile = join(cacheFolder, 'jco-version');
  const version = packageVersion('@bytecodealliance/jco');
  if (existsSync(versionFile) && readFileSync(versionFile, 'utf8') === version) {
    for (const file of readdirSync(cacheFolder).filter((name) => name.endsWith('.json'))) {
      const { imports } = JSON.parse(readFileSync(join(cacheFolder, file), 'utf8')) as { imports: string[] };
      const key = file.replace('.json', '');
      cache.set(key, { imports, bytes: readFileSync(join(cacheFolder, `${key}.wasm`)) });
    }
  }
  const known = new Set(cache.keys());
  const built = new Map<Guest, Component>();
  for (const guest of guests) built.set(guest, await componentize(join(folder, `${binaryName(guest)}.wasm`), cache));
  const used = new Set(built.values());
  for (const [key, component] of cache) {
    if (!used.has(component)) {
      for (const ending of ['json', 'wasm']) rmSync(join(cacheFolder, `${key}.${ending}`), { force: true });
    } else if (!known.has(key)) {
      writeFileSync(join(cacheFolder, `${key}.wasm`), component.bytes);
      writeFileSync(join(cacheFolder, `${key}.json`), JSON.stringify({ imports: component.imports }));
    }
  }
  writeFileSync(versionFile, version);
  return built;
}

/** @param drafts also the drafts' */
function committed(drafts: boolean): string[] {
  return readdirSync(fixturesFolder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /\.(?:wasm|json)$/.test(file) && (drafts || !file.startsWith(`${DRAFT}/`)));
}

function write(files: ReadonlyMap<string, Uint8Array>, drafts: boolean): void {
  mkdirSync(fixturesFolder, { recursive: true });
  for (const file of committed(drafts)) if (!files.has(file)) rmSync(join(fixturesFolder, file));
  for (const [file, bytes] of files) {
    const path = join(fixturesFolder, file);
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path) || !readFileSync(path).equals(bytes)) writeFileSync(path, bytes);
  }
}

/** @throws {Error} naming the files that differ from what is committed, are missing, or should not be there */
function compare(
  files: ReadonlyMap<string, Uint8Array>,
  versions: Readonly<Record<string, string>>,
  drafts: boolean,
): void {
  const present = new Set(committed(drafts));
  const problems: string[] = [];
  for (const [file, bytes] of files) {
    if (!present.has(file)) problems.push(`${file} is missing`);
    else if (!readFileSync(join(fixturesFolder, file)).equals(bytes)) problems.push(`${file} differs`);
  }
  for (const file of present) if (!files.has(file)) problems.push(`${file} has no source`);
  if (problems.length === 0) return;
  const before = JSON.parse(readFileSync(join(fixturesFolder, MANIFEST), 'utf8')) as {
    toolchain: Record<string, string>;
  };
  const other = Object.entries(versions).filter(([name, version]) => before.toolchain[name] !== version);
  const why = other.map(([name, version]) => `${name}: committed with ${before.toolchain[name]}, here ${version}`);
  throw new Error(
    `fixtures/: ${problems.slice(0, 10).join(', ')}${problems.length > 10 ? ` and ${problems.length - 10} more` : ''}` +
      (why.length > 0 ? `\n(another toolchain gives other bytes: ${why.join('; ')})` : ''),
  );
}

try {
  await main();
} catch (error) {
  console.error(`build:guests: ${(error as Error).message}`);
  process.exitCode = 1;
}
