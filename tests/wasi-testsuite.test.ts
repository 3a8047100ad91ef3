import { mkdir, readdir, readFile, readlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import which from 'which';
import { runnerFromAdapter } from '../runners/framework/from-adapter.js';
import { loadManifest } from '../src/catalog/load.js';
import type { Specification } from '../src/export/wasi-testsuite.js';
import type { Job } from '../src/model/host.js';
import type { Report } from '../src/model/report.js';
import { cli, scratchFolder } from './support/cli.js';
import { found } from './support/driver.js';

// The official runner is in no package registry: what follows its documents here are an adapter of our own, and a few lines that do
// what a specification says.
const scratch = scratchFolder();
const withoutHost =
  which.sync('wasmtime', { nothrow: true }) === null && !process.env.REQUIRED_HOSTS?.includes('wasmtime');

/** An adapter as doc/adapters.md has it. */
const adapter = (body: string, second = 'args_env_root') => `
import os
import subprocess

HOST = os.environ.get("OUR_HOST", "wasmtime")

def get_name():
    return "wasmtime"

def get_version():
    return subprocess.run([HOST, "--version"], check=True, capture_output=True, text=True).stdout.split()[1]

def get_wasi_versions():
    return ["wasm32-wasip2"]

def get_wasi_worlds():
    return ["wasi:cli/command"]

def compute_argv(test_path, ${second}, proposals, wasi_world, wasi_version):
${body}
`;
const ROOT = `
    assert (proposals, wasi_world, wasi_version) == ([], "wasi:cli/command", "wasm32-wasip2")
    args, env, root = args_env_root
    variables = [word for pair in env.items() for word in ("--env", "=".join(pair))]
    return [HOST, "run", *variables, *(["--dir", f"{root}::/"] if root else []), test_path, *args]
`;
const DIRS = `
    args, env, dirs = args_env_dirs
    return [HOST, *[f"{host}::{guest}" for host, guest in dirs], test_path, *args]
`;
const job: Job = {
  component: '/c.wasm',
  args: ['a b'],
  env: [['K', 'v=w']],
  dirs: [{ host: '/h/0', guest: '/data' }],
};
const version = (host: string) => scratch.file('host', `#!/bin/sh\necho ${host}\n`, 0o755);

describe('a host by its adapter', () => {
  it('is asked for the command: one directory, which becomes /', async () => {
    process.env.OUR_HOST = await version('wasmtime 77.1.2');
    const file = await scratch.file('root.py', adapter(ROOT));
    const driver = await found(runnerFromAdapter(file));
    expect(driver.host).toEqual({ name: 'wasmtime', version: '77.1.2', executable: file });
    const { argv } = await driver.invoke(job);
    expect(argv).toEqual([process.env.OUR_HOST, 'run', '--env', 'K=v=w', '--dir', '/h/0::/', '/c.wasm', 'a b']);
    const refused = loadManifest().tests.filter((test) => driver.refuses?.(test) !== undefined);
    expect(refused.map(({ id }) => id)).toContain('filesystem/preopens/one-directory-has-its-name');
    expect(refused.length).toBeLessThan(30);
    delete process.env.OUR_HOST;
  });

  it('is asked for the command in the older way: directories with names', async () => {
    process.env.OUR_HOST = await version('wasmtime 77.1.2');
    const driver = await found(runnerFromAdapter(await scratch.file('dirs.py', adapter(DIRS, 'args_env_dirs'))));
    expect((await driver.invoke(job)).argv.slice(1)).toEqual(['/h/0::/data', '/c.wasm', 'a b']);
    expect(loadManifest().tests.filter((test) => driver.refuses?.(test) !== undefined)).toEqual([]);
    delete process.env.OUR_HOST;
  });

  it.skipIf(withoutHost)('runs the tests; what it cannot say is skipped', async () => {
    const file = await scratch.file('wasmtime.py', adapter(ROOT));
    const out = join(scratch.path, 'r.json');
    const filters = ['cli/environment', 'filesystem/preopens', 'filesystem/directories'].flatMap((id) => ['-f', id]);
    const { exitCode, stdout } = await cli(['-r', `adapter:${file}`, ...filters, '--report', `json=${out}`]);
    expect(stdout).toMatch(/as expected/);
    expect(exitCode).toBe(0);
    const { host, totals, results } = JSON.parse(await readFile(out, 'utf8')) as Report;
    expect(host).toMatchObject({ name: 'wasmtime', runner: `adapter:${file}` });
    expect(totals.pass).toBeGreaterThan(20);
    const name = results.find(({ id }) => id === 'filesystem/preopens/one-directory-has-its-name');
    expect(name).toMatchObject({ verdict: 'skip', reason: expect.stringMatching(/about the name \/data/) as string });
    // The command is the host's own: who has no adapter can run it as well.
    expect(results.find(({ id }) => id === 'cli/environment/arguments-arrive-in-order')?.command).toMatch(
      /wasmtime run /,
    );
  });

  it.each<[what: string, of: { text?: string; host?: string }, message: RegExp]>([
    ['that does not exist', {}, /gone\.py: there is no such file/],
    ['without a function', { text: 'def get_name(): return "x"' }, /it has no function get_version/],
    ['that is not Python', { text: 'def' }, /SyntaxError/],
    ['whose host does not exist', { text: adapter(ROOT), host: '/nowhere/host' }, /FileNotFoundError.*\/nowhere\/host/],
  ])('%s: one line, exit code 2', async (_, { text, host }, message) => {
    const env = host === undefined ? {} : { OUR_HOST: host };
    const file = text === undefined ? join(scratch.path, 'gone.py') : await scratch.file('bad.py', text);
    const { exitCode, stderr } = await cli(['-r', `adapter:${file}`], { env });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(exitCode).toBe(2);
  });

  it('needs Python, and says how to get it', async () => {
    const file = await scratch.file('root.py', adapter(ROOT));
    const { exitCode, stderr } = await cli(['-r', `adapter:${file}`], { env: { PATH: '/nowhere' } });
    expect(stderr).toMatch(/python3 does not exist \(not on PATH\).*apt-get install python3/);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(exitCode).toBe(2);
  });

  it('whose compute_argv fails is distinguished from a host that fails', async () => {
    const file = await scratch.file('raises.py', adapter('    raise ValueError("no such world")'));
    const { exitCode, stderr } = await cli(['-r', `adapter:${file}`, '-f', 'cli/environment'], {
      env: { OUR_HOST: await version('wasmtime 77.1.2') },
    });
    expect(stderr).toMatch(/ValueError: no such world/);
    expect(exitCode).toBe(3);
  });
});

describe('export --wasi-testsuite', () => {
  const folder = () => join(scratch.path, 'suite');
  const specification = async (name: string) =>
    JSON.parse(await readFile(join(folder(), `${name}.json`), 'utf8')) as Specification;

  it('writes each test or says why not', async () => {
    const { exitCode, stdout } = await cli(['export', '--wasi-testsuite', folder()]);
    expect(exitCode).toBe(0);
    const [, written, all, left] = /: (\d+) of (\d+) tests written, (\d+) left out$/.exec(stdout)?.map(Number) ?? [];
    const { tests } = loadManifest();
    expect(all).toBe(tests.length);
    expect((written ?? 0) + (left ?? 0)).toBe(all);
    const files = await readdir(folder());
    for (const { id } of tests) {
      const isWritten = files.includes(`${id.replaceAll('/', '.')}.wasm`);
      expect(stdout.includes(`left out  ${id} `), id).toBe(!isWritten);
      expect(files.includes(`${id.replaceAll('/', '.')}.json`), id).toBe(isWritten);
    }
    expect(JSON.parse(await readFile(join(folder(), 'manifest.json'), 'utf8'))).toEqual({
      name: 'wasi-conformance',
      version: 'wasm32-wasip2',
    });
  });

  it('makes the directory, and what an escape from it would reach', async () => {
    const place = join(folder(), 'filesystem.sandbox.open-at-through-link-out-fails-not-permitted.dirs');
    const [run] = (await specification('filesystem.sandbox.open-at-through-link-out-fails-not-permitted')).operations;
    expect(run).toMatchObject({ root: `${basename(place)}/0` });
    expect((await readdir(place)).length).toBeGreaterThan(1);
    const entries = await readdir(join(place, '0'), { withFileTypes: true });
    const links = entries.filter((entry) => entry.isSymbolicLink());
    const targets = await Promise.all(links.map(({ name }) => readlink(join(place, '0', name))));
    expect(targets.some((target) => target.startsWith('../'))).toBe(true);
  });

  it.skipIf(withoutHost)('writes what a host of ours passes', async () => {
    for (const name of [
      'cli.exit.exit-with-code-7-is-the-exit-code',
      'filesystem.sandbox.open-at-through-link-out-fails-not-permitted',
    ]) {
      const { operations } = await specification(name);
      let code = 0;
      let args: string[] = [];
      for (const operation of operations) {
        if (operation.type === 'run' && operation.root) args.push('--dir', `${join(folder(), operation.root)}::/`);
        if (operation.type === 'run') args = [...args, join(folder(), `${name}.wasm`), ...operation.args];
        if (operation.type === 'wait') code = operation.exit_code;
      }
      const { exitCode } = await execa('wasmtime', ['run', ...args], { reject: false });
      expect(exitCode, name).toBe(code);
    }
  });

  it('replaces its own folder, and no other', async () => {
    const again = await cli(['export', '--wasi-testsuite', folder(), '-f', 'cli/exit']);
    expect(again.exitCode).toBe(0);
    expect((await readdir(folder())).every((name) => /^(?:cli\.exit\.|manifest)/.test(name))).toBe(true);
    const other = join(scratch.path, 'other');
    await mkdir(other);
    const { exitCode, stderr } = await cli(['export', '--wasi-testsuite', other]);
    expect(stderr).toMatch(/exists and is not an export of this suite/);
    expect(exitCode).toBe(2);
  });
});
