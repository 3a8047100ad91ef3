import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import which from 'which';
import { cli, quiet, scratchFolder } from './support/cli.js';

const scratch = scratchFolder();
const TEST = 'cli/exit/ok-is-a-success';
const wasmtime = which.sync('wasmtime', { nothrow: true }) ?? '';

/** A wasmtime that says that it is another version, and that can be made to fail the guest of the test. */
async function release(version: string, fault = ''): Promise<string> {
  const script = `#!/bin/sh
case "$*" in
  --version) echo "wasmtime ${version}"; exit ;;
  *ok-is-a-success*) ${fault} ;;
esac
exec "${wasmtime}" "$@"
`;
  return scratch.file(`wasmtime-${version}`, script, 0o755);
}

const bisect = (...args: string[]) => cli(['bisect', TEST, '-r', 'wasmtime', ...args]);

describe.skipIf(wasmtime === '')('bisect over executables', () => {
  it('finds the first version with another verdict, in whatever order they are named', async () => {
    const series = [
      await release('51.0.0', 'exit 1'),
      await release('48.0.0'),
      await release('50.0.0', 'exit 1'),
      await release('49.0.0'),
    ];
    const { exitCode, stdout } = await bisect('--executables', ...series, '/nowhere/wasmtime');
    expect(stdout).toMatch(/^\/nowhere\/wasmtime {2}left out: the host \/nowhere\/wasmtime does not exist$/m);
    expect(stdout).toMatch(/^48\.0\.0 \(.*wasmtime-48\.0\.0\) {2}✓ pass$/m);
    expect(stdout).toMatch(/^51\.0\.0 \(.*\) {2}✗ fail: /m);
    expect(stdout).toMatch(
      /first with the new verdict +wasmtime 50\.0\.0 \(.*\): fail\nlast .* 49\.0\.0 \(.*\): pass$/,
    );
    expect(exitCode).toBe(0);
  });

  it('has the same as JSON, of the versions between two', async () => {
    const series = [await release('48.0.0', 'exit 1'), await release('49.0.0'), await release('50.0.0')];
    const args = ['--executables', ...series, '--to', '49.0.0', '--json'];
    const { exitCode, stdout, stderr } = await bisect(...args);
    const found = JSON.parse(stdout) as { tried: { version: string; verdict: string }[]; change: object };
    expect(found).toMatchObject({
      test: TEST,
      runner: 'wasmtime',
      change: {
        last: { version: '48.0.0', verdict: 'fail' },
        first: { version: '49.0.0', verdict: 'pass' },
        between: [],
      },
    });
    // Each end once, and both sides of the change again.
    expect(found.tried.map(({ version }) => version)).toEqual(['48.0.0', '49.0.0', '48.0.0', '49.0.0']);
    expect(stderr.split('\n')).toHaveLength(4);
    expect(exitCode).toBe(0);
  });

  it('says that nothing changed, and what binary search assumes', async () => {
    const { exitCode, stdout } = await bisect('--executables', await release('48.0.0'), await release('49.0.0'));
    expect(stdout).toMatch(
      /Nothing changed from .*48\.0\.0.* to .*49\.0\.0.*: both pass\.\nBinary search assumes one change/,
    );
    expect(exitCode).toBe(0);
  });

  it('leaves out a host that cannot be judged', async () => {
    const liar = await scratch.file('liar', '#!/bin/sh\n[ "$1" = --version ] && echo wasmtime 47.0.0\nexit 0\n', 0o755);
    const { exitCode, stdout } = await bisect('--executables', liar, await release('48.0.0'));
    expect(stdout).toMatch(/^47\.0\.0 \(.*\) {2}left out: wasmtime 47\.0\.0 cannot be judged: /m);
    expect(stdout).toMatch(/Only wasmtime 48\.0\.0 \(.*\) gave a verdict: pass\./);
    expect(exitCode).toBe(0);
    expect((await bisect('--executables', liar)).exitCode).toBe(2);
  });

  it('does not believe a verdict that is another one the next time', async () => {
    const once = join(scratch.path, 'once');
    const series = [await release('48.0.0', `[ -e ${once} ] && exit 1; : >${once}`), await release('49.0.0', 'exit 1')];
    const { exitCode, stderr } = await bisect('--executables', ...series);
    expect(stderr).toMatch(/the verdict of 48\.0\.0 is not steady: pass, then fail/);
    expect(exitCode).toBe(3);
  });
});

describe('wrong use is reported in one line, with exit code 2', () => {
  it.each([
    ['an unknown test', ['bisect', 'cli/exit/ok-is-a-succes'], /the nearest is cli\/exit\/ok-is-a-success/],
    ['a folder of tests', ['bisect', 'cli/exit'], /"cli\/exit" is \d+ tests: name one/],
    ['ends in the wrong order', ['bisect', TEST, '--from', '1.30.0', '--to', '1.20.0'], /is after --to/],
    ['a runner without releases', ['bisect', TEST, '-r', 'wamr'], /name executables, as in/],
  ])('%s', async (_, args, message) => {
    const { exitCode, stderr } = await cli(args);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(exitCode).toBe(2);
  });

  it.each([
    ['bisect', ['bisect', TEST]],
    ['a series', ['-r', 'jco@>=1.20', '-f', TEST]],
  ])('a registry that cannot be reached: %s', async (_, args) => {
    const npm =
      '#!/bin/sh\necho "npm error code ECONNREFUSED" >&2\necho "npm error no route to the registry" >&2\nexit 1\n';
    await scratch.file('npm', npm, 0o755);
    const env = { ...quiet, PATH: `${scratch.path}:${process.env['PATH'] ?? ''}` };
    const { exitCode, stderr } = await cli(args, { env });
    expect(stderr).toBe(
      'wasi-conformance: npm cannot list the releases of @bytecodealliance/jco: npm error no route to the registry',
    );
    expect(exitCode).toBe(2);
  });
});
