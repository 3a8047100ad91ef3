import { existsSync } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { execa } from 'execa';
import which from 'which';
import { UsageError } from '../src/errors.js';
import type { Host, Invocation, Job, Missing, Runner } from '../src/model/host.js';
import type { Snapshot } from '../src/model/profile.js';
import type { Capability, FixtureFile } from '../src/model/test.js';
import { versionInRange } from '../src/model/version.js';
import { validate } from '../src/schema/validate.js';
import { ask } from './ask.js';
import { cached } from './cache.js';

interface Executable {
  readonly command: string;
  readonly env?: string;
}

type Argument = string | { readonly each: 'dirs' | 'env' | 'args' | 'cwd'; readonly argv: readonly string[] };

/** A command-line host as data: `src/schema/runner.schema.json`. */
export interface RunnerManifest {
  readonly name: string;
  readonly executable: Executable;
  readonly install?: string;
  readonly version?: { readonly argv: readonly string[]; readonly pattern: string; readonly supported?: string };
  readonly capabilities: readonly Capability[];
  readonly snapshot?: Snapshot;
  readonly prepare?: { readonly executable: Executable; readonly argv: readonly string[] };
  readonly argv: readonly Argument[];
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Reads a runner manifest.
 *
 * @param executable a path in place of the manifest's own executable
 * @throws {UsageError} naming the file and the place in it
 */
export async function runnerFromManifest(file: string, executable?: string): Promise<Runner> {
  try {
    const own = validate<RunnerManifest>('runner', JSON.parse(await readFile(file, 'utf8')));
    const manifest = executable === undefined ? own : { ...own, executable: { command: resolve(executable) } };
    return new CommandLineRunner(manifest, dirname(resolve(file)));
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`);
  }
}

class CommandLineRunner implements Runner {
  readonly name: string;
  readonly capabilities: readonly Capability[];
  readonly snapshot?: Snapshot;
  readonly prepare?: (fixture: FixtureFile, file: string) => Promise<string>;
  readonly #manifest: RunnerManifest;
  readonly #folder: string;
  #version = 'unknown';

  constructor(manifest: RunnerManifest, folder: string) {
    this.name = manifest.name;
    this.capabilities = manifest.capabilities;
    if (manifest.snapshot !== undefined) this.snapshot = manifest.snapshot;
    this.#manifest = manifest;
    this.#folder = folder;
    const { prepare } = manifest;
    if (prepare) {
      const compiler = this.#resolve(prepare.executable);
      this.prepare = async (fixture, file) => {
        const folder = await cached([`${this.name}-${this.#version}`, fixture.sha256], async (draft) => {
          const component = join(draft, basename(file));
          await copyFile(file, component);
          const argv = prepare.argv.map((argument) => fill(argument, { component, folder: this.#folder }));
          await execa(compiler, argv, { cwd: draft });
        });
        return join(folder, basename(file));
      };
    }
  }

  async detect(): Promise<Host | Missing> {
    const { executable, version, prepare } = this.#manifest;
    const file = this.#resolve(executable);
    for (const [what, needed, path] of [
      ['host', executable, file],
      ...(prepare ? [['compiler', prepare.executable, this.#resolve(prepare.executable)] as const] : []),
    ] as const) {
      const missing = await this.#notRunnable(what, needed, path);
      if (missing) return missing;
    }
    if (!version) return { name: this.name, version: 'unknown', executable: file };
    const argv = version.argv.map((argument) => fill(argument, { folder: this.#folder }));
    const { ended, said } = await ask(file, argv);
    const found = ended ? new RegExp(version.pattern, 'm').exec(said)?.[1] : undefined;
    if (found === undefined) {
      return this.#missing(`${[file, ...argv].join(' ')} does not tell its version: ${firstLine(said) || 'no output'}`);
    }
    const { supported } = version;
    if (supported !== undefined && !versionInRange(found, supported)) {
      return this.#missing(`${this.name} ${found} is not supported: a version ${supported} is needed`);
    }
    this.#version = found;
    return { name: this.name, version: found, executable: file };
  }

  invoke(job: Job): Invocation {
    const { argv, env } = this.#manifest;
    const filled = argv.flatMap((argument) => expand(argument, job, this.#folder));
    return { argv: [this.#resolve(this.#manifest.executable), ...filled], ...(env ? { env } : {}) };
  }

  /** The executable's path, or its name where PATH is to find it. */
  #resolve({ command, env }: Executable): string {
    const named = env === undefined ? undefined : process.env[env];
    if (named !== undefined && named !== '') return /[/\\]/.test(named) ? resolve(named) : named;
    return command.startsWith('.') ? resolve(this.#folder, command) : command;
  }

  async #notRunnable(what: string, { env }: Executable, path: string): Promise<Missing | undefined> {
    if ((await which(path, { nothrow: true })) !== null) return undefined;
    const where = env !== undefined && process.env[env] ? `${env}=${path}` : path;
    return this.#missing(
      existsSync(path)
        ? `the ${what} ${where} is not an executable file`
        : `the ${what} ${where} is not there${/[/\\]/.test(path) ? '' : ' (not on PATH)'}`,
    );
  }

  #missing(missing: string): Missing {
    return { missing, hint: this.#manifest.install ?? `mend "executable" in the runner manifest of ${this.name}` };
  }
}

const firstLine = (text: string) => text.trim().split('\n')[0] ?? '';

/** Replaces `{name}` by its value, in one pass: values are never looked through again. */
function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

function expand(argument: Argument, job: Job, folder: string): string[] {
  const common = { folder, component: job.component, ...(job.cwd === undefined ? {} : { cwd: job.cwd }) };
  if (typeof argument === 'string') return [fill(argument, common)];
  const repeat = (items: readonly Readonly<Record<string, string>>[]) =>
    items.flatMap((item) => argument.argv.map((template) => fill(template, item)));
  switch (argument.each) {
    case 'dirs':
      return repeat(job.dirs.map(({ host, guest }) => ({ host, guest })));
    case 'env':
      return repeat(job.env.map(([name, value]) => ({ name, value })));
    case 'args':
      return repeat(job.args.map((arg) => ({ arg })));
    case 'cwd':
      return repeat(job.cwd === undefined ? [] : [{ cwd: job.cwd }]);
  }
}
