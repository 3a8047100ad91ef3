/**
 * Loaded into jco's host process before it starts (`node --import 'preload.js?function=…&kind=…'`): one function of preview2-shim
 * behaves otherwise from then on.
 */
import { syncBuiltinESMExports } from 'node:module';
import { WASIShim } from '@bytecodealliance/preview2-shim/instantiation';
import { type Call, type Kind, mutate, parseTarget } from './mutations.js';

type Interface = Record<string, unknown>;
interface Class {
  readonly prototype: Interface;
}

const query = new URL(import.meta.url).searchParams;
const target = parseTarget(query.get('function') ?? '');
const kind = query.get('kind') as Kind;

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const pascal = (name: string) => camel(`-${name}`);
/** What a function gives that only this mutant has: something of its type. */
function offer(imports: Readonly<Record<string, Interface>>): unknown {
  if (target.name.startsWith('get-')) return [];
  if (target.name !== 'subscribe') return undefined;
  const clock = imports['wasi:clocks/monotonic-clock'] as { subscribeDuration(duration: bigint): unknown } | undefined;
  return clock?.subscribeDuration(0n);
}

/** The end of the run as another one: what fails looks well, and the other way round. */
function swapEnds(): void {
  const exit = process.exit.bind(process);
  process.exit = (code) => exit(code === 0 ? 1 : 0);
  // The shim imports it by name.
  syncBuiltinESMExports();
}

const shim = WASIShim.prototype as unknown as { getImportObject: (this: unknown) => Record<string, Interface> };
const { getImportObject } = shim;
shim.getImportObject = function mutated() {
  const imports = getImportObject.apply(this);
  const stderr = (imports['wasi:cli/stderr'] as { getStderr(): unknown } | undefined)?.getStderr();
  // By which the guest speaks.
  const spared = (receiver: unknown) => receiver === stderr && target.name === 'blocking-write-and-flush';
  const name = camel(target.name);
  const replace = (holder: Interface) => {
    const original = (holder[name] ?? (() => offer(imports))) as Call;
    if (holder[name] === undefined && kind !== 'offers') throw new Error(`no ${target.interface} ${name} to mutate`);
    holder[name] = mutate(original, target, kind, spared);
  };
  if (target.interface === 'wasi:cli/run') swapEnds();
  else if (target.resource === undefined) {
    const own = { ...imports[target.interface] };
    replace(own);
    for (const version of ['', '@0.2.0', '@0.2.12']) imports[target.interface + version] = own;
  } else {
    replace((imports[target.interface]?.[pascal(target.resource)] as Class).prototype);
  }
  return imports;
};
