import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Job, MappedDir } from '../../src/model/host.js';
import { found } from '../../tests/support/driver.js';
import { madeUpTest } from '../../tests/support/made-up-test.js';
import { projectRoot } from '../../src/paths.js';
import { builtinRunners, loadRunner } from './registry.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runners-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | object): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const job: Job = {
  component: '/f/a b.wasm',
  args: ['one', '{component}'],
  env: [
    ['A', '1'],
    ['B', 'x=y'],
  ],
  dirs: [
    { host: '/h/0', guest: '/data' },
    { host: '/h/1', guest: 'rel' },
  ],
};

describe('loadRunner', () => {
  it.each([
    ['wasmtyme', /unknown runner "wasmtyme" \(did you mean wasmtime\?\)/],
    [
      'zzz',
      /unknown runner "zzz": it is none of jco, jco-browser, wamr, wasmtime, wasmtime-12, wasmtime-13, wasmtime-py, and/,
    ],
    ['./nowhere.json', /nowhere\.json: there is no such file/],
  ])('refuses %s in one line', async (name, message) => {
    await expect(loadRunner(name)).rejects.toThrow(message);
  });

  it('takes another executable of a host', async () => {
    const host = await file('my-wasmtime', '#!/bin/sh\necho wasmtime 77.1.2\n');
    await chmod(host, 0o755);
    const runner = await loadRunner(`wasmtime@${host}`);
    const driver = await found(runner);
    expect(driver.host).toEqual({ name: 'wasmtime', version: '77.1.2', executable: host });
    expect((await driver.invoke(job)).argv[0]).toBe(host);
    expect(await (await loadRunner('wasmtime@/nowhere')).detect()).toMatchObject({
      missing: expect.stringMatching(/\/nowhere does not exist/) as string,
    });
  });

  it.each(['jco@latest', 'jco@../../x', 'jco@^1.0.0'])('takes no release that is none: %s', async (name) => {
    await expect(loadRunner(name)).rejects.toThrow(/name a release, such as jco@1\.24\.0/);
  });

  it('takes another release of jco, with its own shim', async () => {
    const driver = await found(await loadRunner('jco@1.24.0'));
    // npm puts another shim at the top of the release's folder, on which another package depends.
    expect(driver.host).toMatchObject({
      name: 'jco',
      version: '1.24.0',
      executable: expect.stringMatching(/\(preview2-shim 0\.17\.\d+\)$/) as string,
    });
    expect((await driver.invoke(job)).argv[1]).toMatch(/jco-1\.24\.0.*host\/process\/host\.js$/);
  });

  it('refuses a file that is neither a manifest nor a module', async () => {
    await expect(loadRunner(await file('host.toml', ''))).rejects.toThrow(/must end in \.json/);
  });
});

describe("a built-in host's folder", () => {
  it.each(builtinRunners)('%s has notes, and a runner of its name', async (name) => {
    expect(existsSync(join(projectRoot, 'runners', name, 'README.md'))).toBe(true);
    expect((await loadRunner(name)).name).toBe(name);
  });

  it.each([
    ['wasmtime', ['-S', 'inherit-network,allow-ip-name-lookup']],
    ['wamr', ['--allow-net', '0.0.0.0/0', '--allow-net', '::/0']],
    ['jco', ['--network']],
  ])('%s gives the network to a guest that is to have it, and to no other', async (name, wanted) => {
    const driver = await (await loadRunner(name)).detect();
    if ('missing' in driver) return;
    const plain = (await driver.invoke(job)).argv;
    const { argv } = await driver.invoke({ ...job, network: true });
    const at = argv.findIndex((_, index) => wanted.every((word, more) => argv[index + more] === word));
    expect(at).toBeGreaterThan(-1);
    expect(at).toBeLessThan(argv.indexOf(job.component));
    expect(argv.filter((_, index) => index < at || index >= at + wanted.length)).toEqual(plain);
  });
});

const SMALL = { name: 'h', executable: { command: 'h' }, argv: [] };

describe('a runner manifest', () => {
  it('may begin with a byte order mark', async () => {
    expect((await loadRunner(await file('bom.json', `\uFEFF${JSON.stringify(SMALL)}`))).name).toBe('h');
  });

  it.each([
    ['no JSON', '{', /bad-0\.json: .*JSON/],
    ['an unknown key', { name: 'h', executable: { command: 'h' }, argv: [], argz: 1 }, /unknown key "argz"/],
    ['a missing key', { name: 'h', argv: [] }, /the key "executable" is missing/],
    [
      'an unknown capability',
      { name: 'h', executable: { command: 'h' }, argv: [], capabilities: ['flying'] },
      /capabilities\.0: must be one of args/,
    ],
    [
      'a pattern that is none',
      { ...SMALL, version: { argv: [], pattern: '(' } },
      /bad-0\.json: version\.pattern: .*\(/,
    ],
    ['a pattern without a group', { ...SMALL, version: { argv: [], pattern: 'x' } }, /it must have a group/],
    [
      'a range that is none',
      { ...SMALL, version: { argv: [], pattern: '(x)', supported: 'new' } },
      /version\.supported: "new" is no range/,
    ],
  ])('with %s is refused by file and place', async (_, content, message) => {
    await expect(loadRunner(await file('bad-0.json', content))).rejects.toThrow(message);
  });

  it('makes the command: placeholders are filled once, each item repeats its arguments', async () => {
    const path = await file('h.json', {
      name: 'h',
      executable: { command: '/bin/sh' },
      argv: [
        'run',
        { each: 'dirs', argv: ['--dir', '{host}::{guest}'] },
        { each: 'read-only-dirs', argv: ['--ro', '{host}::{guest}'] },
        { each: 'env', argv: ['--env={name}={value}'] },
        { each: 'cwd', argv: ['--cwd', '{cwd}'] },
        { each: 'network', argv: ['--net'] },
        '{component}',
        { each: 'args', argv: ['{arg}'] },
      ],
      env: { QUIET: '1' },
    });
    const driver = await found(await loadRunner(path));
    expect(driver.invoke(job)).toEqual({
      argv: [
        ...['/bin/sh', 'run', '--dir', '/h/0::/data', '--dir', '/h/1::rel', '--env=A=1', '--env=B=x=y'],
        ...['/f/a b.wasm', 'one', '{component}'],
      ],
      env: { QUIET: '1' },
    });
    const [first, second] = job.dirs;
    const more = { ...job, cwd: '/work', network: true, dirs: [{ ...first, readOnly: true }, second] as MappedDir[] };
    expect((await driver.invoke(more)).argv).toEqual([
      ...['/bin/sh', 'run', '--dir', '/h/1::rel', '--ro', '/h/0::/data', '--env=A=1', '--env=B=x=y', '--cwd', '/work'],
      ...['--net', '/f/a b.wasm', 'one', '{component}'],
    ]);
  });

  const host = async (name: string, says: string, supported?: string) => {
    const command = await file(`${name}.sh`, `#!/bin/sh\n${says}\n`);
    await chmod(command, 0o755);
    const version = { argv: ['--version'], pattern: 'host (\\S+)', ...(supported ? { supported } : {}) };
    const path = await file(`${name}.json`, { name, executable: { command: `./${name}.sh` }, version, argv: [] });
    return (await loadRunner(path)).detect();
  };

  it('fills in its own folder: a host may be a script beside it', async () => {
    await file('says.sh', 'echo "host 1.2.3"\n');
    const path = await file('scripted.json', {
      name: 'scripted',
      executable: { command: 'sh' },
      version: { argv: ['{folder}/says.sh'], pattern: 'host (\\S+)' },
      argv: ['{folder}/says.sh', '{component}', { each: 'args', argv: ['{arg}'] }],
    });
    const driver = await found(await loadRunner(path));
    expect(driver.host).toMatchObject({ version: '1.2.3' });
    const literal = { ...job, args: ['{folder}'] };
    expect(driver.invoke(literal)).toEqual({ argv: ['sh', join(folder, 'says.sh'), '/f/a b.wasm', '{folder}'] });
  });

  it('finds the host beside it, and its version', async () => {
    expect(await host('good', 'echo "host 3.0.0-dev.14"', '>=3.0.0-0')).toMatchObject({
      host: { name: 'good', version: '3.0.0-dev.14' },
    });
  });

  it('says what is wrong with a host: not there, mute, too old', async () => {
    const gone = await file('gone.json', {
      name: 'gone',
      executable: { command: 'no-such-host' },
      argv: [],
      install: 'buy it',
    });
    expect(await (await loadRunner(gone)).detect()).toEqual({
      missing: 'the host no-such-host does not exist (not on PATH)',
      hint: 'buy it',
    });
    expect(await host('mute', 'exit 0')).toMatchObject({
      missing: expect.stringMatching(/reports no version/) as string,
    });
    expect(await host('torn', 'echo "host 1.0.0 lacks a part" >&2; exit 1')).toMatchObject({
      missing: expect.stringMatching(/torn\.sh --version reports no version: host 1\.0\.0 lacks a part$/) as string,
    });
    expect(await host('old', 'echo "host 12.0.1"', '>=17')).toMatchObject({
      missing: 'old 12.0.1 is not supported: a version >=17 is needed',
    });
  });
});

describe('wasmtime-py', () => {
  it('says of a Python without the package how to get it', async () => {
    // Python looks for no package outside of its own library.
    const python = await file('python-alone', '#!/bin/sh\nexec python3 -I -S "$@"\n');
    await chmod(python, 0o755);
    expect(await (await loadRunner(`wasmtime-py@${python}`)).detect()).toEqual({
      missing: expect.stringMatching(
        /^\S+ \S+wasmtime_py\.py --version reports no version: \S+ has no package wasmtime$/,
      ) as string,
      hint: expect.stringMatching(/^pip install wasmtime/) as string,
    });
  });
});

describe('a runner module', () => {
  it('needs one function', async () => {
    const path = await file(
      'mine.mjs',
      'export const invoke = ({ component, args }) => ({ argv: ["mine", component, ...args] });',
    );
    const runner = await loadRunner(path);
    expect(runner.name).toBe('mine');
    expect(runner.capabilities).toEqual(['args', 'stdin']);
    const driver = await found(runner);
    expect(driver.host).toMatchObject({ name: 'mine', version: 'unknown' });
    expect((await driver.invoke(job)).argv).toEqual(['mine', '/f/a b.wasm', 'one', '{component}']);
  });

  it.each([
    ['that cannot be loaded', 'export const = 1', /cannot be loaded/],
    ['without the function', 'export const name = "x"', /must export a function "invoke" or "detect"/],
    [
      'with an unknown capability',
      'export const invoke = 1 ? () => 1 : 1, capabilities = ["fly"]',
      /unknown capability "fly"/,
    ],
  ])('%s is refused', async (what, source, message) => {
    await expect(loadRunner(await file(`${what.replaceAll(' ', '-')}.mjs`, source))).rejects.toThrow(message);
  });

  it.each([
    ['a name that is no text', 'export const name = 42, invoke = () => 1;', /name must be a string/],
    ['capabilities that are no list', 'export const capabilities = {}, invoke = () => 1;', /must be a list/],
    ['an error of detect', 'export function detect() { throw new Error("my bug"); }', /detect: my bug$/],
    ['a detect that finds nothing', 'export const detect = () => null;', /detect must return/],
    ['no hint', 'export const detect = () => ({ missing: "x" });', /detect must return/],
    [
      'a version that is no text',
      'export const detect = () => ({ host: { version: 4 }, invoke: () => 1 });',
      /host\.version must be a string/,
    ],
    ['a reason that is none', 'export const invoke = () => 1, refuses = () => 42;', /refuses must return a reason/],
    ['an error of refuses', 'export const invoke = () => 1, refuses = () => { throw 1; };', /refuses: 1$/],
    [
      'an error of start',
      'export const detect = () => ({ invoke: () => 1, start() { throw new Error("full"); } });',
      /start: full$/,
    ],
    [
      'a start that starts nothing',
      'export const detect = () => ({ invoke: () => 1, start: () => ({}) });',
      /start must return \{ env, close \}/,
    ],
    ['no command', 'export default { invoke: () => null };', /invoke must return \{ argv/],
    [
      'a variable that is no text',
      'export const invoke = () => ({ argv: ["x"], env: { A: undefined } });',
      /env of what invoke returns/,
    ],
    [
      'a folder that is no text',
      'export const invoke = () => ({ argv: ["x"], cwd: 1 });',
      /cwd of what invoke returns/,
    ],
  ])('with %s is named with what is wrong', async (what, source, message) => {
    const path = await file(`${what.replaceAll(' ', '-')}.mjs`, source);
    const use = async () => {
      const runner = await loadRunner(path);
      const driver = await found(runner);
      runner.refuses?.(madeUpTest({}));
      await driver.start?.();
      await driver.invoke(job);
    };
    await expect(use()).rejects.toThrow(message);
    await expect(use()).rejects.toThrow(path);
  });

  it('that returns no command is found out', async () => {
    const runner = await loadRunner(await file('none.mjs', 'export default { invoke: () => ({ argv: [] }) };'));
    await expect((await found(runner)).invoke(job)).rejects.toThrow(/invoke must return/);
  });
});
