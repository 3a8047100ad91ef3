import { describe, expect, it } from 'vitest';
import { cli, scratchFolder } from './support/cli.js';

const scratch = scratchFolder();

/** A runner manifest for a "host" that is a shell script; it gets the component and its arguments. */
async function host(name: string, script: string): Promise<string> {
  const command = await scratch.file(`${name}.sh`, `#!/bin/sh\n${script}\n`, 0o755);
  const argv = ['{component}', { each: 'args', argv: ['{arg}'] }];
  return scratch.file(`${name}.json`, { name, executable: { command }, argv });
}

describe('a broken host never looks conformant', () => {
  it.each([
    ['does nothing and exits 0', 'exit 0', /seen 0 bytes.*echoes/],
    ['does nothing and exits 1', 'exit 1', /seen exit code 1.*echoes/],
    [
      'writes what it was given, and exits 0 whatever its guest does',
      'shift; printf %s "$1"',
      /returns-err|traps|loops/,
    ],
    ['crashes', 'kill -SEGV $$', /SIGSEGV/],
    ['hangs', 'sleep 1000', /did not end within 2 s/],
    ['floods stdout', 'yes', /did not end within 2 s/],
    [
      'kills its guests after a moment',
      'case $1 in *echoes*) printf %s "$2";; *) echo "signal: x" >&2; exit 1;; esac',
      /traps|loops/,
    ],
  ])('that %s', async (name, script, message) => {
    const runner = await host(name.replace(/\W+/g, '-'), script);
    const { exitCode, stderr, stdout } = await cli(['--runner', runner, '--timeout', '2']);
    expect(stderr).toMatch(/cannot be judged/);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stdout).not.toMatch(/pass/);
    expect(exitCode).toBe(3);
  });

  it('that is not there is bad input, with the way to get it', async () => {
    const { exitCode, stderr } = await cli(['--runner', 'wasmtime'], { env: { WASMTIME: '/nowhere/wasmtime' } });
    expect(stderr).toMatch(/WASMTIME=\/nowhere\/wasmtime is not there.*To get it: /);
    expect(exitCode).toBe(2);
  });

  it('of a version that is too old is bad input', async () => {
    const command = await scratch.file('wasmtime', '#!/bin/sh\necho "wasmtime 12.0.1"\n', 0o755);
    const { exitCode, stderr } = await cli(['--runner', 'wasmtime'], { env: { WASMTIME: command } });
    expect(stderr).toMatch(/wasmtime 12\.0\.1 is not supported: a version >=17 is needed/);
    expect(exitCode).toBe(2);
  });

  it('does not take the results of the hosts before it along', async () => {
    const runner = await host('void', 'exit 0');
    const { exitCode, stdout, stderr } = await cli([
      '-r',
      'jco',
      '-r',
      runner,
      '--suite',
      'cli',
      '-f',
      'cli/environment',
    ]);
    expect(stdout).toMatch(/jco 1\.\S+: \d+ pass/);
    expect(stderr).toMatch(/void unknown cannot be judged/);
    expect(exitCode).toBe(3);
  });
});
