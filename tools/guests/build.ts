import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageVersion } from '../../src/packages.js';
import { binaryName, compile, type Toolchain } from './cargo.js';
import { componentize, type Component, type ComponentCache } from './componentize.js';
import { compose, LAYERS_CRATE } from './compose.js';
import type { Guest } from './sources.js';

/** What was made of a guest. */
export interface Built {
  readonly component: Component;
  /** Where the host is expected to refuse the guest: the component without what is to be refused. */
  readonly control?: Uint8Array;
}

/** Whether a guest's test takes a control. */
export const takesControl = ({ metadata }: Guest): boolean => metadata.expect.outcome.startsWith('refuse');

/** Where the compiler's output of a control is kept: the guest itself is compiled to the same place. */
export const controlFile = (folder: string, guest: Guest): string => join(folder, `${binaryName(guest)}.control.wasm`);

/**
 * Compiles the controls among these guests, with the feature `control`, and keeps them apart. To be called before the guests themselves
 * are compiled.
 *
 * @param features more features, as cargo takes them
 */
export async function compileControls(
  toolchain: Toolchain,
  guests: readonly Guest[],
  features: readonly string[] = [],
): Promise<void> {
  const own = guests.filter(takesControl);
  if (own.length === 0) return;
  const suites = [...new Set(own.map(({ suite }) => suite))];
  const options = [
    ...suites.flatMap((suite) => ['--features', `${suite}/control`]),
    ...features,
    ...own.flatMap((guest) => ['--bin', binaryName(guest)]),
  ];
  const folder = await compile(toolchain, suites, options);
  for (const guest of own) copyFileSync(join(folder, `${binaryName(guest)}.wasm`), controlFile(folder, guest));
}

/** Compiles these guests and makes components of them. */
export async function build(toolchain: Toolchain, guests: readonly Guest[]): Promise<Map<Guest, Built>> {
  await compileControls(toolchain, guests);
  const layers = guests.some(({ metadata }) => metadata.behind !== undefined);
  const folder = await compile(
    toolchain,
    [...new Set(guests.map(({ suite }) => suite)), ...(layers ? [LAYERS_CRATE] : [])],
    [...guests.flatMap((guest) => ['--bin', binaryName(guest)]), ...(layers ? ['--bin', `${LAYERS_CRATE}--*`] : [])],
  );
  const cache = new DiskCache(join(folder, 'components'));
  const components = new Map<Guest, Component>();
  for (const guest of guests)
    components.set(guest, await componentize(join(folder, `${binaryName(guest)}.wasm`), cache.known));
  const controls = new Map<Guest, Uint8Array>();
  for (const guest of guests.filter(takesControl))
    controls.set(guest, (await componentize(controlFile(folder, guest), cache.known)).bytes);
  cache.save();
  const composed = await compose(toolchain, components, folder);
  return new Map(
    [...composed].map(([guest, component]) => {
      const control = controls.get(guest);
      return [guest, control ? { component, control } : { component }];
    }),
  );
}

/** Components of earlier builds by the hash of their core module: most guests do not change between two builds. */
class DiskCache {
  readonly known: ComponentCache = new Map();
  readonly #folder: string;
  readonly #before: ReadonlySet<string>;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    const version = packageVersion('@bytecodealliance/jco');
    const versionFile = join(folder, 'jco-version');
    if (!existsSync(versionFile) || readFileSync(versionFile, 'utf8') !== version) {
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
      writeFileSync(versionFile, version);
    }
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
      const described = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Omit<Component, 'bytes'>;
      const key = file.replace('.json', '');
      this.known.set(key, { ...described, bytes: readFileSync(join(folder, `${key}.wasm`)) });
    }
    this.#before = new Set(this.known.keys());
  }

  /** Writes what was added. */
  save(): void {
    for (const [key, { bytes, ...described }] of this.known) {
      if (this.#before.has(key)) continue;
      writeFileSync(join(this.#folder, `${key}.wasm`), bytes);
      writeFileSync(join(this.#folder, `${key}.json`), JSON.stringify(described));
    }
  }
}
