import { join, resolve } from 'node:path';
import type { Driver, Missing, Runner } from '../../src/model/host.js';
import type { Test } from '../../src/model/test.js';
import { versionInRange } from '../../src/model/version.js';
import { packageVersion } from '../../src/packages.js';
import { projectRoot } from '../../src/paths.js';
import { hasFifos, hasRawNames, hasSockets } from '../../src/model/tree.js';
import { ask } from '../framework/ask.js';
import { findChromium } from './chromium.js';
import { hostArguments } from '../jco/host-arguments.js';
import { transpiled } from '../jco/transpiled.js';

const HOST = join(projectRoot, 'dist/runners/jco-browser/process/host.js');

/** Since then WebAssembly can wait for a promise, without which the browser half's pollables cannot be waited for. */
const SUPPORTED = '>=137';

/** What waits, as `jco transpile --async-wasi-imports --async-wasi-exports` has it. */
const WAITS = {
  asyncMode: 'jspi' as const,
  asyncImports: [
    'wasi:io/poll#poll',
    'wasi:io/poll#[method]pollable.block',
    ...['blocking-read', 'blocking-skip'].map((name) => `wasi:io/streams#[method]input-stream.${name}`),
    ...['blocking-flush', 'blocking-write-and-flush', 'blocking-write-zeroes-and-flush', 'blocking-splice'].map(
      (name) => `wasi:io/streams#[method]output-stream.${name}`,
    ),
  ],
  asyncExports: ['wasi:cli/run#run'],
};

/**
 * The browser half of jco's preview2-shim, in Chromium: each fixture is transpiled once and kept; each test is a fresh page, and a
 * process that serves it.
 *
 * @param named a Chromium in place of the one that is found
 */
export function load(named?: string): Runner {
  return {
    name: 'jco-browser',
    capabilities: ['args', 'env', 'cwd', 'stdin', 'preopens', 'composition'],
    refuses,
    detect: () => detect(named === undefined ? findChromium() : resolve(named)),
  };
}

function driverOf(chromium: string, release: string): Driver {
  const version = packageVersion('@bytecodealliance/jco');
  return {
    host: { name: 'jco-browser', version, executable: `${chromium} (Chromium ${release})` },

    async start() {
      // A process that never has a browser does not load what drives one.
      const { startChromium } = await import('./pages.js');
      return startChromium(chromium);
    },

    prepare: (fixture, file) =>
      transpiled(
        { fixture, file },
        {
          maker: `jco-browser-${version}`,
          async transpile(component, name) {
            const { transpile } = await import('@bytecodealliance/jco');
            return transpile(component, { name, instantiation: 'async', noTypescript: true, ...WAITS });
          },
        },
      ),

    invoke: (job) => ({ argv: [process.execPath, HOST, '--chromium', chromium, ...hostArguments(job)] }),
  };
}

async function detect(chromium: string | undefined): Promise<Driver | Missing> {
  try {
    await import('playwright-core');
  } catch {
    return { missing: 'the package playwright-core is not installed', hint: 'npm install playwright-core' };
  }
  const hint = 'apt-get install chromium, or let CHROMIUM name a Chromium or a Chrome';
  if (chromium === undefined) {
    const named = process.env['CHROMIUM'];
    return { missing: named ? `CHROMIUM=${named} does not exist` : 'there is no chromium on PATH', hint };
  }
  const release = /(\d+)\.\d+\.\d+\S*/.exec((await ask(chromium, ['--version'])).said);
  if (!release) return { missing: `${chromium} --version reports no version`, hint };
  if (!versionInRange(`${release[1]}.0.0`, SUPPORTED))
    return { missing: `Chromium ${release[0]} is not supported: a version ${SUPPORTED} is needed`, hint };
  return driverOf(chromium, release[0]);
}

const NO_PIPE = 'a page has no pipe';

/** What the harness would play on pipes its guest cannot see; and some statements are about what the shim's file system has not. */
function refuses({ stdin, stdout, dirs, requirements }: Test): string | undefined {
  if (stdout !== 'capture') return `${NO_PIPE}: its guest cannot see how its output is read`;
  if (Array.isArray(stdin)) return `${NO_PIPE}: its stdin is whole from the start`;
  if (hasRawNames(dirs)) return "a name in the shim's file system is a text";
  if (hasFifos(dirs)) return "the shim's file system has no named pipes";
  if (hasSockets(dirs)) return "the shim's file system has no sockets";
  if (requirements.includes('filesystem.types.paths.too-long'))
    return "a name in the shim's file system may be of any length";
  if (requirements.includes('cli.stderr.get-stderr.is-stderr')) return 'the handles of stderr are made by the runner';
  return undefined;
}
