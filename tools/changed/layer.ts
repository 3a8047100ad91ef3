import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { messageOf } from '../../src/errors.js';
import { sha256 } from '../../src/hash.js';
import { type FixtureFile, importsPackage, type Test } from '../../src/model/test.js';
import { fixturesFolder } from '../../src/paths.js';
import { verifiedFixture } from '../../src/run/fixtures.js';
import { compile, findToolchain, syncPackages, type Toolchain } from '../guests/cargo.js';
import { componentize } from '../guests/componentize.js';
import { LAYERS_CRATE, runComposer } from '../guests/compose.js';
import { DRAFT, readGuests, suitesFolder } from '../guests/sources.js';

/** The binaries of `suites/layers`, each for the guests that import the package, and one for all others. */
const LAYERS: readonly Layer[] = [
  { binary: 'changed-layer' },
  { binary: 'changed-layer-sockets', of: 'wasi:sockets' },
  { binary: 'changed-layer-http', of: 'wasi:http', served: ['changed-front', 'changed-adopter'] },
];

interface Layer {
  readonly binary: string;
  readonly of?: string;
  /** The binaries that stand about it where a guest is served. */
  readonly served?: readonly string[];
}

const layerOf = ({ fixture }: Test) => LAYERS.find(({ of }) => of && importsPackage(fixture, of)) ?? LAYERS[0];

/** The host's variable that names the change. */
export const VARIABLE = 'WASI_CONFORMANCE_CHANGE';

/** In the variable: nothing is changed, and the layer says what could be. */
export const REPORT = 'report';

/** A test's component behind the layer that changes one thing: a fixture. */
export interface Changed extends FixtureFile {
  readonly folder: string;
}

/** Puts the components of tests behind the layer. What has been made once is kept, by the hashes of the layer and the component. */
export async function putBehindLayer(tests: readonly Test[]): Promise<Map<string, Changed>> {
  const toolchain = await findToolchain();
  syncPackages([...readGuests(), ...readGuests([DRAFT])]);
  const groups = LAYERS.map((layer) => ({
    layer,
    tests: tests.filter((test) => layerOf(test) === layer),
  })).filter((group) => group.tests.length > 0);
  const binaries = groups.flatMap(({ layer: { binary, served = [] } }) => [binary, ...served]);
  const folder = await compile(
    toolchain,
    [LAYERS_CRATE],
    binaries.flatMap((binary) => ['--bin', binary]),
  );
  const all = new Map<string, Changed>();
  for (const { layer, tests: own } of groups) {
    for (const [id, changed] of await putBehind(toolchain, folder, { layer, tests: own })) all.set(id, changed);
  }
  return all;
}

async function putBehind(
  toolchain: Toolchain,
  folder: string,
  { layer: { binary, served = [] }, tests }: { readonly layer: Layer; readonly tests: readonly Test[] },
): Promise<[string, Changed][]> {
  const layer = await component(folder, binary);
  const about = await Promise.all(served.map((name) => component(folder, name)));
  const hash = sha256(Buffer.concat([layer, ...about].map(({ bytes }) => bytes)));
  const keptIn = join(folder, 'changed', hash.slice(0, 32));
  await mkdir(keptIn, { recursive: true });
  const jobs: string[] = [];
  const made = new Map<string, string>();
  for (const { id, fixture } of tests) {
    const output = join(keptIn, `${fixture.sha256}.wasm`);
    made.set(id, output);
    if (!isThere(output)) jobs.push(`${verifiedFixture(fixturesFolder, fixture)}\t${output}\n`);
  }
  if (jobs.length > 0) {
    const files = about.map(({ file }) => file);
    await runComposer(toolchain, folder, { layer: layer.file, jobs: jobs.join(''), served: files }).catch(
      (error: unknown) => {
        // A guest of another shape than the layer's, which is to be refused, has no place behind it.
        if (![...made.values()].some(isThere)) throw error;
        console.log(messageOf(error));
      },
    );
  }
  return [...made]
    .filter(([, output]) => isThere(output))
    .map(([id, output]) => {
      const bytes = readFileSync(output);
      return [id, { folder: keptIn, file: basename(output), sha256: sha256(bytes), size: bytes.length }];
    });
}

/** Makes a component of a binary, in a file beside it. */
async function component(folder: string, binary: string): Promise<{ bytes: Uint8Array; file: string }> {
  const { bytes } = await componentize(join(folder, `${binary}.wasm`), new Map());
  const file = join(folder, `${binary}.component.wasm`);
  await writeFile(file, bytes);
  return { bytes, file };
}

function isThere(file: string): boolean {
  try {
    return readFileSync(file).length > 0;
  } catch {
    return false;
  }
}

/** The faults that the layer's source names in one piece. */
export function faultsInSource(): string[] {
  const folder = join(suitesFolder, LAYERS_CRATE, 'changed');
  const text = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  return [...new Set(text.flatMap((one) => [...one.matchAll(/\.is\(\s*"([^"]+)"/g)].map((match) => match[1] ?? '')))];
}
