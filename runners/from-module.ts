import { basename, extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../src/errors.js';
import type { Invocation, Job, Runner } from '../src/model/host.js';
import { CAPABILITIES, type Capability } from '../src/model/test.js';

/** What a runner module may export, by name or as its default; only `invoke` is needed. */
export interface RunnerModule extends Partial<Omit<Runner, 'invoke'>> {
  invoke(job: Job): Invocation | Promise<Invocation>;
}

/** What a runner that does not say otherwise can do: hand over arguments, and stdin, which needs nothing of it. */
const DEFAULT_CAPABILITIES: readonly Capability[] = ['args', 'stdin'];

/** Loads a runner from a JavaScript module. @throws {UsageError} naming the file and what is wrong with it */
export async function runnerFromModule(file: string): Promise<Runner> {
  let exports: Partial<RunnerModule> & { default?: Partial<RunnerModule> };
  try {
    exports = (await import(pathToFileURL(resolve(file)).href)) as typeof exports;
  } catch (error) {
    throw new UsageError(`${file}: cannot be loaded: ${(error as Error).message}`);
  }
  const own = exports.default ?? exports;
  const { invoke } = own;
  if (typeof invoke !== 'function') throw new UsageError(`${file}: must export a function "invoke"`);
  const name = own.name ?? basename(file, extname(file));
  const capabilities = own.capabilities ?? DEFAULT_CAPABILITIES;
  const unknown = capabilities.find((one) => !CAPABILITIES.includes(one));
  if (unknown !== undefined) {
    throw new UsageError(`${file}: unknown capability "${unknown}": it must be one of ${CAPABILITIES.join(', ')}`);
  }
  const { detect, prepare, refuses, keep } = own;
  return {
    name,
    capabilities,
    detect: async () => (detect ? await detect.call(own) : { name, version: 'unknown', executable: file }),
    ...(prepare ? { prepare: prepare.bind(own) } : {}),
    ...(keep ? { keep: keep.bind(own) } : {}),
    ...(refuses ? { refuses: refuses.bind(own) } : {}),
    invoke: async (job) => checked(file, await invoke.call(own, job)),
  };
}

function checked(file: string, invocation: Invocation): Invocation {
  const { argv } = invocation;
  if (!Array.isArray(argv) || argv.length === 0 || !argv.every((one) => typeof one === 'string')) {
    throw new Error(`${file}: invoke must return { argv: [executable, ...arguments] }, all strings`);
  }
  return invocation;
}
