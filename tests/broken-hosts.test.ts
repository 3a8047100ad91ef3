import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReport } from '../src/report/read.js';
import { cli, scratchFolder } from './support/cli.js';

const scratch = scratchFolder();

/** A runner manifest for a "host" that is a shell script; it gets the component and its arguments. */
async function host(name: string, script: string): Promise<string> {
  const command = await scratch.file(`${name}.sh`, `#!/bin/sh\n${script}\n`, 0o755);
  const argv = ['{component}', { each: 'args', argv: ['{arg}'] }];
  return scratch.file(`${name}.json`, { name, executable: { command }, argv });
}

/** A script that answers the canaries as a host should. @param rest what it does with other components, as more cases */
const answering = (rest: string): string => `case "$1" in
*/echoes*) printf %s "$2"; echo "done: canaries/echoes" >&2;;
*/returns-err*) echo "done: canaries/returns-err" >&2; exit 1;;
*/traps*) echo "must-trap: canaries/traps: unreachable" >&2; exit 1;;
*/loops*) echo "signal: looping" >&2; exec sleep 1000;;
${rest}
esac`;

describe('a broken host never looks conformant', () => {
  it.each([
    ['does nothing and exits 0', 'exit 0', /without that line.*echoes/],
    ['does nothing and exits 1', 'exit 1', /seen exit code 1.*echoes/],
    [
      'writes what it was given, and exits 0 whatever its guest does',
      'printf %s "$2"; case $1 in *echoes*) echo "done: canaries/echoes" >&2;; esac',
      /returns-err|traps|loops/,
    ],
    ['crashes', 'kill -SEGV $$', /SIGSEGV/],
    ['hangs', 'sleep 1000', /did not end within 2 s/],
    ['floods stdout', 'yes', /did not end within 2 s/],
    [
      'kills its guests after a moment',
      'case $1 in *echoes*) printf %s "$2"; echo "done: canaries/echoes" >&2;; *) echo "signal: x" >&2; exit 1;; esac',
      /returns-err|traps|loops/,
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

  it('that answers the canaries and then exits 0 for everything has no test passed', async () => {
    const script = answering('');
    const command = await scratch.file('null.sh', `#!/bin/sh\n${script}\n`, 0o755);
    const capabilities = ['args', 'env', 'cwd', 'stdin', 'preopens', 'composition', 'network', 'tty', 'timezone'];
    const argv = ['{component}', { each: 'args', argv: ['{arg}'] }];
    const runner = await scratch.file('null.json', { name: 'null', executable: { command }, argv, capabilities });
    const file = join(scratch.path, 'null-report.json');
    const { exitCode, stderr } = await cli(['--runner', runner, '--timeout', '5', '--report', `json=${file}`]);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(
      /null unknown: \d+ of \d+ tests ended with exit code 0, and none of their guests said that it ran/,
    );
    expect(exitCode).toBe(3);
    const { totals, broken } = readReport(file);
    expect(totals.pass).toBe(0);
    expect(broken).toBeDefined();
  });

  describe('that serves', () => {
    /** A "host" that passes the canaries, and answers each request with its path; `says` is what it writes for a component. */
    async function impostor(name: string, says: string): Promise<string> {
      const node = `
        const says = ${says};
        const server = require("node:http").createServer((request, response) => {
          if (says) console.error(says);
          response.end(request.url.slice(1));
        });
        server.listen(0, "127.0.0.1", () => console.error("serving on " + server.address().port));`;
      const script = answering(`serve) exec node -e '${node}' "$2";;`);
      const command = await scratch.file(`${name}.sh`, `#!/bin/sh\n${script}\n`, 0o755);
      return scratch.file(`${name}.json`, {
        name,
        executable: { command },
        argv: ['{component}', { each: 'args', argv: ['{arg}'] }],
        serve: {
          argv: ['serve', '{component}'],
          address: { stream: 'stderr', pattern: '^serving on (\\d+)' },
        },
      });
    }

    it('without its guest cannot be judged', async () => {
      const runner = await impostor('guestless', '""');
      const { exitCode, stderr } = await cli(['--runner', runner, '-f', 'http/incoming-handler/stdin-is-at-its-end']);
      expect(stderr).toMatch(
        /cannot be judged: a guest that should answer .*last line.*, seen 0 of them.*canaries\/serves/,
      );
      expect(exitCode).toBe(3);
    });

    it.each([
      ['its canary alone', '/serves/.test(process.argv[1]) ? "done: canaries/serves" : ""'],
      [
        'another guest in the place of each',
        '/serves/.test(process.argv[1]) ? "done: canaries/serves" : "done: http/incoming-request/another"',
      ],
    ])('%s has no test passed', async (name, says) => {
      const runner = await impostor(name.replace(/\W+/g, '-'), says);
      const file = join(scratch.path, `${name}-report.json`);
      const filters = ['incoming-handler', 'incoming-request', 'response-outparam'].flatMap((topic) => [
        '-f',
        `http/${topic}`,
      ]);
      const { exitCode, stderr } = await cli([
        '--runner',
        runner,
        '--timeout',
        '2',
        ...filters,
        '--report',
        `json=${file}`,
      ]);
      expect(stderr).toMatch(/none of their guests said that it ran/);
      expect(exitCode).toBe(3);
      const { totals, broken } = readReport(file);
      expect(totals.pass).toBe(0);
      expect(totals.fail).toBeGreaterThan(0);
      expect(broken).toBeDefined();
    });
  });

  it('that runs one and the same component for all has no test passed', async () => {
    const script = answering(`*) echo "done: io/stdin/another" >&2;;`);
    const runner = await host('same', script);
    const { exitCode, stdout } = await cli(['--runner', runner, '--timeout', '5', '-f', 'cli/run', '-f', 'io/write']);
    expect(exitCode).toBe(3);
    expect(stdout).not.toMatch(/\d+ pass/);
  });

  it('that writes a sign of life for each name in the component has no test passed', async () => {
    const script = answering(
      `*) tr -c 'a-z0-9/-' '\\n' <"$1" | sed -n -e 's|--|/|g' -e 's|^[a-z].*/.*$|done: &|p' >&2;;`,
    );
    const runner = await host('scraper', script);
    const file = join(scratch.path, 'scraper-report.json');
    const { exitCode } = await cli([
      '--runner',
      runner,
      '--timeout',
      '5',
      '-f',
      'cli/run',
      '-f',
      'io/write',
      '-v',
      '--report',
      `json=${file}`,
    ]);
    expect(exitCode).toBe(3);
    const { totals, results } = readReport(file);
    expect(totals.pass).toBe(0);
    // Among the names is that of the test itself.
    expect(JSON.stringify(results)).toMatch(/done: io\/write\//);
  });

  it('that does not exist is bad input, with the way to get it', async () => {
    const { exitCode, stderr } = await cli(['--runner', 'wasmtime'], { env: { WASMTIME: '/nowhere/wasmtime' } });
    expect(stderr).toMatch(/WASMTIME=\/nowhere\/wasmtime does not exist.*To get it: /);
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
