import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { UsageError } from '../src/errors.js';
import type { Runner } from '../src/model/host.js';
import { projectRoot } from '../src/paths.js';

/** The runners that come with the suite, by the name that `--runner` takes. */
export const builtinRunners: readonly string[] = [
  'jco',
  'wasmtime',
  'wasmtime-py',
  'wamr',
  'jco-browser',
  'wasmtime-12',
  'wasmtime-13',
];

/**
 * The runner of this name, or of this manifest's or module's path. After a name a host can be named more closely: `wasmtime@PATH`
 * is another executable, `jco-browser@PATH` another Chromium, `jco@VERSION` another release. `adapter:FILE.py` is the adapter that a
 * host has for wasi-testsuite.
 *
 * @throws {UsageError} when there is none, or its file is not as it should be
 */
export async function loadRunner(name: string): Promise<Runner> {
  return { ...(await find(name)), asked: name };
}

async function find(name: string): Promise<Runner> {
  const [, base = name, which] = /^([\w-]+)@(.+)$/.exec(name) ?? [];
  if (base === 'jco') {
    const { isDraftRelease, jcoDraftAt } = await import('./jco-draft.js');
    if (which !== undefined && isDraftRelease(which)) return jcoDraftAt(which);
    const { jco, jcoAt } = await import('./jco.js');
    return which === undefined ? jco : jcoAt(which);
  }
  if (base === 'jco-browser') return (await import('./jco-browser/runner.js')).jcoBrowser(which);
  const { runnerFromManifest } = await import('./from-manifest.js');
  if (builtinRunners.includes(base)) return runnerFromManifest(join(projectRoot, 'runners', `${base}.json`), which);
  const adapter = /^adapter:(.*)$/.exec(name)?.[1];
  if (adapter !== undefined) {
    if (!existsSync(adapter)) throw new UsageError(`runner ${name}: there is no such file`);
    return (await import('./from-adapter.js')).runnerFromAdapter(adapter);
  }
  if (!/[./\\]/.test(name))
    throw new UsageError(
      `unknown runner "${name}"${nearest(name)}: it is none of ${builtinRunners.join(', ')}, and no path`,
    );
  if (!existsSync(name)) throw new UsageError(`runner ${name}: there is no such file`);
  if (extname(name) === '.json') return runnerFromManifest(name);
  if (/^\.[cm]?js$/.test(extname(name))) return (await import('./from-module.js')).runnerFromModule(name);
  throw new UsageError(`runner ${name}: a manifest must end in .json, a module in .js, .mjs or .cjs`);
}

function nearest(name: string): string {
  const close = builtinRunners.find((known) => distance(known, name) <= 2);
  return close === undefined ? '' : ` (did you mean ${close}?)`;
}
