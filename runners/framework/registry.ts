import { existsSync, readdirSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { UsageError } from '../../src/errors.js';
import type { Driver, Missing, Release, Runner } from '../../src/model/host.js';
import { didYouMean } from '../../src/nearest.js';
import { projectRoot } from '../../src/paths.js';
import { stableOf } from '../../src/plan/releases.js';
import { checkCacheFolder } from './cache.js';

/** Hosts' folders: a host is a folder with its manifest in it, or, among the programs, with a `runner` that loads it. */
const MANIFESTS = join(projectRoot, 'runners');
const here = fileURLToPath(import.meta.url);
const PROGRAMS = join(dirname(here), '..');
/** The programs are compiled, but where the project's own tests run them as they are. */
const PROGRAM = `runner${extname(here)}`;

/** What the `runner` in a host's folder exports. */
interface RunnerProgram {
  /** @param which the release or the executable that is named after the `@` */
  load(which?: string): Runner | Promise<Runner>;
  /** The host's releases that `load` takes by version, where a registry lists them. @throws {UsageError} when it cannot be asked */
  releases?(): Promise<readonly Release[]>;
}

/** The runners that come with the suite, by the name that `--runner` takes: the folders of their hosts. */
export const builtinRunners: readonly string[] = [
  ...foldersWith(MANIFESTS, 'runner.json'),
  ...foldersWith(PROGRAMS, PROGRAM),
].sort();

function foldersWith(root: string, file: string): string[] {
  return readdirSync(root).filter((name) => existsSync(join(root, name, file)));
}

/**
 * The runner of this name, or of this manifest's or module's path. After a name a host can be named more closely: `wasmtime@PATH`
 * is another executable, `jco-browser@PATH` another Chromium, `jco@VERSION` another release. `adapter:FILE.py` is the adapter that a
 * host has for wasi-testsuite.
 *
 * @throws {UsageError} when there is none, or its file is not as it should be
 */
export async function loadRunner(name: string): Promise<Runner> {
  return asked(name, await find(name));
}

/** The runner of a built-in host or of a manifest for another executable. @throws {UsageError} as `loadRunner`, and for other runners */
export async function loadRunnerFor(name: string, executable: string): Promise<Runner> {
  const hasManifest = extname(name) === '.json' || manifestOf(name) !== undefined;
  if (builtinRunners.includes(name) && !hasManifest)
    throw new UsageError(`runner ${name}: it takes releases, and no executables`);
  if (!hasManifest && existsSync(name))
    throw new UsageError(`runner ${name}: only a manifest (.json) can be given another executable`);
  return asked(name, await find(name, executable));
}

/** The stable releases of a host, the oldest first; `undefined` where no registry lists them. @throws {UsageError} when it cannot be asked */
export async function releasesOf(name: string): Promise<readonly Release[] | undefined> {
  if (!builtinRunners.includes(name) || manifestOf(name) !== undefined) return undefined;
  const program = await programOf(name);
  return program.releases && stableOf(await program.releases());
}

/** A runner with the name that was asked for, which looks at the cache too when it looks for its host. */
const asked = (name: string, runner: Runner): Runner => ({ ...runner, asked: name, detect: () => detect(runner) });

async function detect(runner: Runner): Promise<Driver | Missing> {
  const found = await runner.detect();
  // Before the first test rather than in each of them.
  if (!('missing' in found)) await checkCacheFolder();
  return found;
}

/** What a name of `--runner` is made of: the runner's own name, and what follows an `@`. */
export function parts(name: string): { base: string; which?: string } {
  const [, base, which] = /^([\w-]+)@(.+)$/.exec(name) ?? [];
  return base === undefined || which === undefined ? { base: name } : { base, which };
}

async function find(name: string, executable?: string): Promise<Runner> {
  const { base, which = executable } = parts(name);
  const { runnerFromManifest } = await import('./from-manifest.js');
  if (builtinRunners.includes(base)) {
    const manifest = manifestOf(base);
    return manifest === undefined ? (await programOf(base)).load(which) : runnerFromManifest(manifest, which);
  }
  const adapter = /^adapter:(.*)$/.exec(name)?.[1];
  if (adapter !== undefined) {
    if (!existsSync(adapter)) throw new UsageError(`runner ${name}: there is no such file`);
    return (await import('./from-adapter.js')).runnerFromAdapter(adapter);
  }
  if (!/[./\\]/.test(name))
    throw new UsageError(
      `unknown runner "${name}"${didYouMean(name, builtinRunners)}: it is none of ${builtinRunners.join(', ')}, and no path`,
    );
  if (!existsSync(name)) throw new UsageError(`runner ${name}: there is no such file`);
  if (extname(name) === '.json') return runnerFromManifest(name, executable);
  if (/^\.[cm]?js$/.test(extname(name))) return (await import('./from-module.js')).runnerFromModule(name);
  throw new UsageError(`runner ${name}: a manifest must end in .json, a module in .js, .mjs or .cjs`);
}

/** The manifest of a built-in host; `undefined` where it has a program. */
function manifestOf(base: string): string | undefined {
  const manifest = join(MANIFESTS, base, 'runner.json');
  return existsSync(manifest) ? manifest : undefined;
}

async function programOf(base: string): Promise<RunnerProgram> {
  return (await import(pathToFileURL(join(PROGRAMS, base, PROGRAM)).href)) as RunnerProgram;
}
