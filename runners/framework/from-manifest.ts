import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import which from 'which';
import { messageOf, UsageError } from '../../src/errors.js';
import { parseJson } from '../../src/files.js';
import type { Driver, Missing, Runner, Serving } from '../../src/model/host.js';
import { hostsWord } from '../../src/judge/host-words.js';
import { isRange, versionInRange } from '../../src/model/version.js';
import type { Executable, RunnerManifest } from '../../src/shapes/runner.js';
import { validate } from '../../src/schema/validate.js';
import { ask } from './ask.js';
import { cached, copyOf, readComponent } from './cache.js';
import { PREPARATION } from './limits.js';
import { expand, fill } from './template.js';

/**
 * Reads a runner manifest.
 *
 * @param executable a path in place of the manifest's own executable
 * @throws {UsageError} naming the file and the place in it
 */
export async function runnerFromManifest(file: string, executable?: string): Promise<Runner> {
  try {
    const own = validate<RunnerManifest>('runner', parseJson(await readFile(file, 'utf8')));
    const manifest = executable === undefined ? own : { ...own, executable: { command: resolve(executable) } };
    return runnerOf(manifest, dirname(resolve(file)));
  } catch (error) {
    throw new UsageError(`${file}: ${messageOf(error)}`);
  }
}

function runnerOf(manifest: RunnerManifest, folder: string): Runner {
  const { name, snapshot, serve, version } = manifest;
  checkPattern('version.pattern', version?.pattern);
  checkPattern('serve.address.pattern', serve?.address.pattern);
  checkRange('version.supported', version?.supported);
  checkRange('serve.supported', serve?.supported);
  if (manifest.capabilities.includes('serve') && !serve) throw new Error('the capability serve needs the key "serve"');
  const capabilities = [...new Set([...manifest.capabilities, ...(serve ? (['serve'] as const) : [])])];
  return { name, capabilities, ...(snapshot ? { snapshot } : {}), detect: () => detect(manifest, folder) };
}

/** @throws {Error} naming the place, when it is no regular expression with a group */
function checkPattern(place: string, pattern: string | undefined): void {
  if (pattern === undefined) return;
  let groups: number;
  try {
    groups = (new RegExp(`${pattern}|`).exec('')?.length ?? 0) - 1;
  } catch (error) {
    throw new Error(`${place}: ${messageOf(error)}`, { cause: error });
  }
  if (groups < 1) throw new Error(`${place}: it must have a group, for what is looked for`);
}

/** @throws {Error} naming the place, when it is no range of versions */
function checkRange(place: string, range: string | undefined): void {
  if (range !== undefined && !isRange(range)) throw new Error(`${place}: "${range}" is no range of versions`);
}

async function detect(manifest: RunnerManifest, folder: string): Promise<Driver | Missing> {
  const { name, version, prepare } = manifest;
  const hint = fill(manifest.install ?? '', { folder }) || `correct "executable" in the runner manifest of ${name}`;
  const file = locate(manifest.executable, folder);
  const compiler = prepare && locate(prepare.executable, folder);
  const missing =
    (await notRunnable('host', manifest.executable, file)) ??
    (prepare && (await notRunnable('compiler', prepare.executable, compiler ?? '')));
  if (missing !== undefined) return { missing, hint };
  const found = version ? await askVersion(file, version, { name, folder }) : { version: 'unknown' };
  if ('missing' in found) return { missing: found.missing, hint };
  const { serve } = manifest;
  const cannotServe =
    serve?.supported !== undefined && !versionInRange(found.version, serve.supported)
      ? `${name} ${found.version} is not supported as a server: a version ${serve.supported} is needed`
      : undefined;
  return {
    host: { name, version: found.version, executable: file },
    refuses: ({ needs }) => (needs.includes('serve') ? cannotServe : undefined),
    prepare:
      prepare && compiler !== undefined
        ? preparation(`${name}-${found.version}`, { compiler, templates: prepare.argv, folder })
        : copyOf,
    invoke(job) {
      if (job.serve && !serve) throw new Error(`the runner manifest of ${name} does not say how to serve a guest`);
      const templates = job.serve && serve ? serve.argv : manifest.argv;
      return {
        argv: [file, ...templates.flatMap((argument) => expand(argument, job, folder))],
        ...(manifest.env ? { env: manifest.env } : {}),
        ...(job.serve && serve ? { address: addressOf(serve) } : {}),
      };
    },
  };
}

const addressOf = ({ address, stop }: NonNullable<RunnerManifest['serve']>): Serving => ({
  ...address,
  ...(stop ? { stop } : {}),
});

/** The path of an executable, or its name where PATH is to find it. */
function locate({ command, env }: Executable, folder: string): string {
  const named = env === undefined ? undefined : process.env[env];
  if (named !== undefined && named !== '') return /[/\\]/.test(named) ? resolve(named) : named;
  return command.startsWith('.') ? resolve(folder, command) : command;
}

/** Why an executable cannot be run; `undefined` when it can. */
async function notRunnable(what: string, { env }: Executable, path: string): Promise<string | undefined> {
  if ((await which(path, { nothrow: true })) !== null) return undefined;
  const where = env !== undefined && process.env[env] ? `${env}=${path}` : path;
  return existsSync(path)
    ? `the ${what} ${where} is not an executable file`
    : `the ${what} ${where} does not exist${/[/\\]/.test(path) ? '' : ' (not on PATH)'}`;
}

async function askVersion(
  file: string,
  { argv: templates, pattern, supported }: NonNullable<RunnerManifest['version']>,
  { name, folder }: { readonly name: string; readonly folder: string },
): Promise<{ version: string } | { missing: string }> {
  const argv = templates.map((template) => fill(template, { folder }));
  const { ended, said } = await ask(file, argv);
  const version = ended ? new RegExp(pattern, 'm').exec(said)?.[1] : undefined;
  if (version === undefined) {
    return { missing: `${[file, ...argv].join(' ')} reports no version: ${firstLine(said) || 'no output'}` };
  }
  if (supported !== undefined && !versionInRange(version, supported)) {
    return { missing: `${name} ${version} is not supported: a version ${supported} is needed` };
  }
  return { version };
}

/** How a component is compiled. */
interface Compiling {
  readonly compiler: string;
  /** Of its arguments. */
  readonly templates: readonly string[];
  /** The manifest's. */
  readonly folder: string;
}

/** Compiles each component once, on a copy of it. */
const preparation =
  (key: string, { compiler, templates, folder }: Compiling): NonNullable<Driver['prepare']> =>
  async (fixture, file) => {
    const made = await cached([key, fixture.sha256], async (draft) => {
      const component = join(draft, basename(file));
      await writeFile(component, readComponent(fixture, file));
      const argv = templates.map((template) => fill(template, { component, folder }));
      const { ended, timedOut, said } = await ask(compiler, argv, { cwd: draft, seconds: PREPARATION });
      const why = timedOut ? `it did not end within ${PREPARATION} s` : `it fails${hostsWord(said)}`;
      if (!ended) throw new Error(`${basename(compiler)} cannot prepare the component: ${why}`);
      if (!existsSync(component)) throw new Error(`${basename(compiler)} cannot prepare the component: it leaves none`);
    });
    return join(made, basename(file));
  };

const firstLine = (text: string) => text.trim().split('\n')[0] ?? '';
