import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { loadManifest } from '../../src/catalog/load.js';
import { loadExpectations } from '../../src/expectations/expectations.js';
import type { Driver, Host } from '../../src/model/host.js';
import type { Test } from '../../src/model/test.js';
import { fixturesFolder } from '../../src/paths.js';
import type { BareCommand } from './bare-loop.js';

/** What is measured on a host. */
export interface Bench {
  /** A folder for what is made. */
  readonly scratch: string;
  readonly driver: Driver;
  /** Tests that the host passes. */
  readonly passed: readonly Test[];
  /** At a time. */
  readonly jobs: number;
}

/** The suite's tests that every one of these hosts passes. */
export function passedTests(hosts: readonly Host[]): Test[] {
  const { tests } = loadManifest();
  const known = hosts.map((host) => loadExpectations(host, tests));
  return tests.filter(({ id, level }) => level === 'must' && !known.some((of) => of(id)));
}

/** What `jco run` can do as well as the harness: no pipes to drive, no peers to play, no directories or variables to give. */
export function isPlain({ stdin, stdout, dirs, env, expect, fixture, peers }: Test): boolean {
  const given =
    dirs.length > 0 || env.length > 0 || fixture.imports.some((name) => name.startsWith('wasi:cli/environment@'));
  return stdin === '' && stdout === 'capture' && expect.outcome === 'ok' && !given && !peers;
}

/** The harness's options to run what `fixturesOf` has made: nothing is known of how hosts do on it. */
export const optionsFor = (folder: string): readonly string[] => [
  '--fixtures',
  folder,
  '--expectations',
  join(folder, 'expectations.yaml'),
];

/** Makes a fixtures folder that holds these tests alone. */
export async function fixturesOf(folder: string, tests: readonly Test[]): Promise<void> {
  const copy = async (file: string) => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await cp(join(fixturesFolder, file), join(folder, file));
  };
  await cp(join(fixturesFolder, 'canaries'), join(folder, 'canaries'), { recursive: true });
  for (const { fixture } of tests) await copy(fixture.file);
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...loadManifest(), tests }));
  await writeFile(join(folder, 'expectations.yaml'), 'expectations: []\n');
}

/** What the harness runs beside all tests, as commands. @param folder the fixtures folder */
export function canaryCommands(driver: Driver, folder: string): Promise<BareCommand[]> {
  const command = async (name: string, more: Partial<BareCommand> = {}): Promise<BareCommand> => {
    const component = join(folder, `canaries/${name}.wasm`);
    const { argv } = await driver.invoke({ component, args: ['nonce'], env: [], dirs: [] });
    return { argv, ...more };
  };
  return Promise.all([command('echoes'), command('returns-err'), command('traps'), command('loops', { timeout: 0.3 })]);
}
