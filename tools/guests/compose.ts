import { execa } from 'execa';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LAYERS, type Layer } from '../../src/model/test.js';
import { projectRoot } from '../../src/paths.js';
import type { Toolchain } from './cargo.js';
import { type Component, componentize } from './componentize.js';
import type { Guest } from './sources.js';

const TOOL = join(projectRoot, 'tools/compose');
/** The crate of the layers, in the guests' workspace. */
export const LAYERS_CRATE = 'layers';

/** The name of a layer's binary. */
const binaryOf = (layer: Layer) => `${LAYERS_CRATE}--${layer}`;

/**
 * Puts each guest whose metadata says `behind` behind its layer. The result's imports stay the guest's own: what only the layer
 * asks of the host is not what the test exercises.
 *
 * @param folder the compiled core modules, the layers' among them; a folder for what is composed is made in it
 * @throws {Error} naming the guest, when the layer lacks something of an interface that the guest imports
 */
export async function compose(
  toolchain: Toolchain,
  built: ReadonlyMap<Guest, Component>,
  folder: string,
): Promise<Map<Guest, Component>> {
  const result = new Map(built);
  const place = join(folder, 'composed');
  await mkdir(place, { recursive: true });
  for (const layer of LAYERS) {
    const guests = [...built].filter(([guest]) => guest.metadata.behind === layer);
    if (guests.length === 0) continue;
    const file = join(place, `${layer}.wasm`);
    await writeFile(file, (await componentize(join(folder, `${binaryOf(layer)}.wasm`), new Map())).bytes);
    const jobs: string[] = [];
    const outputs: [Guest, Component, string][] = [];
    for (const [guest, component] of guests) {
      const name = guest.id.replaceAll('/', '--');
      const [alone, output] = [join(place, `${name}.wasm`), join(place, `${name}.${layer}.wasm`)];
      await writeFile(alone, component.bytes);
      jobs.push(`${alone}\t${output}\n`);
      outputs.push([guest, component, output]);
    }
    await runComposer(toolchain, folder, { layer: file, jobs: jobs.join('') });
    for (const [guest, component, output] of outputs) result.set(guest, { ...component, bytes: readFileSync(output) });
  }
  return result;
}

/** What is put behind a layer. */
interface Composition {
  /** The layer's component. */
  readonly layer: string;
  /** A line for each guest: its component and where it goes behind the layer, with a tab between. */
  readonly jobs: string;
  /** What stands about the layer where a guest is served: the front and the adopter. */
  readonly served?: readonly string[];
}

/** Runs the composing tool, which cargo builds the first time. */
export async function runComposer(
  { cargo, rustc }: Toolchain,
  folder: string,
  { layer, jobs, served = [] }: Composition,
): Promise<void> {
  const args = ['run', '--quiet', '--locked', '--target-dir', join(folder, 'compose'), '--', layer, ...served];
  const options = { cwd: TOOL, env: { RUSTC: rustc }, input: jobs, reject: false } as const;
  const { failed, stderr } = await execa(cargo, args, options);
  if (failed) throw new Error(`behind ${layer}: ${stderr.trim()}`);
}
