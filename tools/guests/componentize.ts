import { readFileSync } from 'node:fs';
import { componentNew, preview1AdapterCommandPath } from '@bytecodealliance/jco';
import { sha256 } from '../../src/hash.js';

/** A component and the functions that it imports. */
export interface Component {
  readonly bytes: Uint8Array;
  /** For example `wasi:io/streams@0.2.0#[method]output-stream.flush`, sorted. */
  readonly imports: readonly string[];
  /** The functions that it exports, likewise, where it is not a command. */
  readonly exports?: readonly string[];
}

/** What was made of a core module before, by the core module's hash: most guests do not change between two builds. */
export type ComponentCache = Map<string, Component>;

/** The module that a core module of Preview 1 imports: the one that its adapter stands for. */
const PREVIEW1 = 'wasi_snapshot_preview1';

/** The functions that a core module imports, sorted. */
export function importsOf(core: Buffer<ArrayBuffer>): string[] {
  const imports = WebAssembly.Module.imports(new WebAssembly.Module(core));
  return imports.map(({ module: from, name }) => `${from}#${name}`).sort();
}

/** A function of an interface, as a core module exports it. */
const OF_INTERFACE = /^wasi:[\w:/@.-]+#/;

/** The functions of interfaces that a core module exports, sorted; none of a command. */
function exportsOf(core: Buffer<ArrayBuffer>): string[] {
  const names = WebAssembly.Module.exports(new WebAssembly.Module(core)).map(({ name }) => name);
  return names.filter((name) => OF_INTERFACE.test(name) && !/^wasi:cli(?:-base)?\/run[@#]/.test(name)).sort();
}

/** Wraps a core module, which carries its world in a custom section, as a component. */
export async function componentize(file: string, cache: ComponentCache): Promise<Component> {
  const core = readFileSync(file);
  const key = sha256(core);
  const known = cache.get(key);
  if (known) return known;
  const imports = importsOf(core);
  // The imports of a guest of Preview 1 are those that it calls, and not what jco's adapter for commands makes of them.
  const adapters: [string, Uint8Array][] = imports.some((name) => name.startsWith(`${PREVIEW1}#`))
    ? [[PREVIEW1, readFileSync(preview1AdapterCommandPath())]]
    : [];
  const exports = exportsOf(core);
  const component = {
    bytes: await componentNew(core, adapters),
    imports,
    ...(exports.length > 0 ? { exports } : {}),
  };
  cache.set(key, component);
  return component;
}
