import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { componentNew } from '@bytecodealliance/jco';

/** Content hash, hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A component and the functions that it imports. */
export interface Component {
  readonly bytes: Uint8Array;
  /** For example `wasi:io/streams@0.2.0#[method]output-stream.flush`, sorted. */
  readonly imports: readonly string[];
}

/** What was made of a core module before, by the core module's hash: most guests do not change between two builds. */
export type ComponentCache = Map<string, Component>;

/** Wraps a core module, which carries its world in a custom section, as a component. */
export async function componentize(file: string, cache: ComponentCache): Promise<Component> {
  const core = readFileSync(file);
  const key = sha256(core);
  const known = cache.get(key);
  if (known) return known;
  const module = new WebAssembly.Module(core);
  const imports = WebAssembly.Module.imports(module).map(({ module: from, name }) => `${from}#${name}`);
  const component = { bytes: await componentNew(core), imports: imports.sort() };
  cache.set(key, component);
  return component;
}
