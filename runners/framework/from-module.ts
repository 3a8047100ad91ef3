import { basename, extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { messageOf, UsageError } from '../../src/errors.js';
import type { Driver, Host, Invocation, Job, Missing, Runner } from '../../src/model/host.js';
import { CAPABILITIES, type Capability } from '../../src/model/test.js';
import { copyOf } from './cache.js';

/**
 * What a runner module may export, by name or as its default: `invoke`, for a host that need not be looked for, or `detect`, which
 * returns the driver or what is missing.
 */
export type RunnerModule = Partial<Omit<Runner, 'detect'>> &
  Partial<Pick<Driver, 'invoke'>> & { detect?(): Found | Promise<Found> };

/** As `Driver | Missing`; what does not name its host is a host of the module's name. */
type Found = (Omit<Driver, 'host'> & { readonly host?: Partial<Host> }) | Missing;

/** What a runner that does not say otherwise can do: hand over arguments, and stdin, which needs nothing of it. */
const DEFAULT_CAPABILITIES: readonly Capability[] = ['args', 'stdin'];

/** Loads a runner from a JavaScript module. @throws {UsageError} naming the file and what is wrong with it */
export async function runnerFromModule(file: string): Promise<Runner> {
  let exports: RunnerModule & { default?: RunnerModule };
  try {
    exports = (await import(pathToFileURL(resolve(file)).href)) as typeof exports;
  } catch (error) {
    throw new UsageError(`${file}: cannot be loaded: ${messageOf(error)}`);
  }
  const own = exports.default ?? exports;
  if (typeof own.detect !== 'function' && typeof own.invoke !== 'function')
    throw new UsageError(`${file}: must export a function "invoke" or "detect"`);
  const name = own.name ?? basename(file, extname(file));
  const capabilities = own.capabilities ?? DEFAULT_CAPABILITIES;
  const unknown = capabilities.find((one) => !CAPABILITIES.includes(one));
  if (unknown !== undefined) {
    throw new UsageError(`${file}: unknown capability "${unknown}": it must be one of ${CAPABILITIES.join(', ')}`);
  }
  const { snapshot } = own;
  return {
    name,
    capabilities,
    ...(snapshot ? { snapshot } : {}),
    ...(own.refuses ? { refuses: own.refuses.bind(own) } : {}),
    async detect() {
      const found = own.detect ? await own.detect() : { host: {}, invoke: own.invoke?.bind(own) };
      if ('missing' in found) return found;
      const { invoke, prepare } = found as Partial<Driver>;
      if (typeof invoke !== 'function')
        throw new UsageError(`${file}: detect must return { invoke } or { missing, hint }`);
      return {
        ...(found as Omit<Driver, 'host'>),
        host: { name, version: 'unknown', executable: file, ...found.host },
        prepare: async (fixture, file) => {
          const copy = await copyOf(fixture, file);
          return prepare ? await prepare.call(found, fixture, copy) : copy;
        },
        invoke: async (job) => checked(file, job, await invoke.call(found, job)),
      };
    },
  };
}

function checked(file: string, { serve }: Job, invocation: Invocation): Invocation {
  const { argv, address } = invocation;
  if (serve && (typeof address?.pattern !== 'string' || !['stdout', 'stderr'].includes(address.stream)))
    throw new Error(`${file}: for a job to serve, invoke must return { argv, address: { stream, pattern } }`);
  if (!Array.isArray(argv) || argv.length === 0 || !argv.every((one) => typeof one === 'string')) {
    throw new Error(`${file}: invoke must return { argv: [executable, ...arguments] }, all strings`);
  }
  return invocation;
}
