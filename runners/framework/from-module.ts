import { basename, extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { messageOf, UsageError } from '../../src/errors.js';
import type { Driver, Host, Invocation, Job, Missing, Runner, RunScope } from '../../src/model/host.js';
import { CAPABILITIES, type Capability } from '../../src/model/test.js';
import { copyOf } from './cache.js';
import { ANSWER, PREPARATION } from './limits.js';
import { within } from './within.js';

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
  const module: Module = new Module(file);
  let exports: RunnerModule & { default?: RunnerModule };
  try {
    exports = (await within(ANSWER, import(pathToFileURL(resolve(file)).href))) as typeof exports;
  } catch (error) {
    throw new UsageError(`${file}: cannot be loaded: ${messageOf(error)}`);
  }
  const own = exports.default ?? exports;
  if (typeof own.detect !== 'function' && typeof own.invoke !== 'function')
    throw new UsageError(`${file}: must export a function "invoke" or "detect"`);
  const { name = basename(file, extname(file)), capabilities = DEFAULT_CAPABILITIES, snapshot } = own;
  module.check(typeof (name as unknown) === 'string', 'name must be a string');
  const isList: boolean = Array.isArray(capabilities);
  module.check(isList, 'capabilities must be a list');
  const unknown = capabilities.find((one) => !CAPABILITIES.includes(one));
  if (unknown !== undefined) {
    throw new UsageError(`${file}: unknown capability "${unknown}": it must be one of ${CAPABILITIES.join(', ')}`);
  }
  return {
    name,
    capabilities,
    ...(snapshot ? { snapshot } : {}),
    ...(own.refuses ? { refuses: module.refusal(own) } : {}),
    async detect() {
      const found = await module.ask<unknown>('detect', () =>
        own.detect ? own.detect() : { host: {}, invoke: own.invoke?.bind(own) },
      );
      return module.driverOf(found, name);
    },
  };
}

/** Code of somebody else: each of its answers is checked, each of its errors names it. */
class Module {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  check(condition: unknown, what: string): asserts condition {
    if (!condition) throw new UsageError(`${this.#file}: ${what}`);
  }

  /** Calls one of its functions. @throws {UsageError} naming the file, when that throws or does not answer in time */
  async ask<T>(name: string, call: () => T | Promise<T>, seconds = ANSWER): Promise<T> {
    try {
      return await within(seconds, call());
    } catch (error) {
      throw new UsageError(`${this.#file}: ${name}: ${messageOf(error)}`, { cause: error });
    }
  }

  refusal(own: Pick<Runner, 'refuses'>): NonNullable<Runner['refuses']> {
    return (test) => {
      let reason: unknown;
      try {
        reason = own.refuses?.(test);
      } catch (error) {
        throw new UsageError(`${this.#file}: refuses: ${messageOf(error)}`, { cause: error });
      }
      this.check(reason === undefined || typeof reason === 'string', 'refuses must return a reason or undefined');
      return reason;
    };
  }

  /** What `detect` has returned, as a driver. */
  driverOf(found: unknown, name: string): Driver | Missing {
    this.check(typeof found === 'object' && found !== null, WHAT_DETECT_RETURNS);
    if ('missing' in found) {
      const { missing, hint } = found as Partial<Missing>;
      this.check(typeof missing === 'string' && typeof hint === 'string', WHAT_DETECT_RETURNS);
      return { missing, hint };
    }
    const own = found as Partial<Driver>;
    this.check(typeof own.invoke === 'function', WHAT_DETECT_RETURNS);
    const host = { name, version: 'unknown', executable: this.#file, ...own.host };
    for (const key of ['name', 'version', 'executable'] as const)
      this.check(typeof host[key] === 'string', `host.${key} must be a string`);
    return {
      host,
      ...(own.refuses ? { refuses: this.refusal(own) } : {}),
      ...(own.start ? { start: () => this.#start(own) } : {}),
      prepare: async (fixture, component) => {
        const copy = await copyOf(fixture, component);
        return own.prepare ? this.ask('prepare', () => own.prepare?.(fixture, copy) ?? copy, PREPARATION) : copy;
      },
      invoke: async (job) => this.#command(job, await this.ask<unknown>('invoke', () => own.invoke?.(job))),
    };
  }

  async #start(own: Pick<Driver, 'start'>): Promise<RunScope> {
    const scope = (await this.ask<unknown>('start', () => own.start?.())) as Partial<RunScope> | undefined;
    this.check(areStrings(scope?.env) && typeof scope?.close === 'function', 'start must return { env, close }');
    return { env: scope.env ?? {}, close: () => this.ask('close', () => scope.close?.()) };
  }

  #command({ serve }: Job, invocation: unknown): Invocation {
    const { argv, env = {}, cwd, address } = (invocation ?? {}) as Partial<Invocation>;
    if (serve)
      this.check(
        typeof address?.pattern === 'string' && ['stdout', 'stderr'].includes(address.stream),
        'for a job to serve, invoke must return { argv, address: { stream, pattern } }',
      );
    this.check(
      Array.isArray(argv) && argv.length > 0 && argv.every((one) => typeof one === 'string'),
      'invoke must return { argv: [executable, ...arguments] }, all strings',
    );
    this.check(areStrings(env), 'env of what invoke returns must be an object of strings');
    this.check(cwd === undefined || typeof cwd === 'string', 'cwd of what invoke returns must be a string');
    return invocation as Invocation;
  }
}

const WHAT_DETECT_RETURNS = 'detect must return { invoke } or { missing, hint }';

const areStrings = (values: unknown): boolean =>
  typeof values === 'object' && values !== null && Object.values(values).every((value) => typeof value === 'string');
