import { execa, execaSync } from 'execa';
import { describe, expect, it } from 'vitest';
import { madeUpTest } from '../../tests/support/made-up-test.js';
import type { Invocation, Job } from '../model/host.js';
import type { Test } from '../model/test.js';
import { commandOf, imaginedJob, rerunCommand, SANDBOX } from './reproduction.js';

/** A runner whose "host" is a shell that runs the component as a script. */
const shell = ({ component, args, dirs }: Job): Invocation => ({
  argv: ['sh', '-c', component, 'sh', ...dirs.map(({ host }) => host), ...args],
  env: { GREETING: "it's me" },
});

const commandFor = (one: Test, script: string) =>
  commandOf(one, { invocation: shell(imaginedJob(one, script)), sandbox: SANDBOX });

const reproduce = async (parts: Partial<Test>, script: string) =>
  (await execa('sh', ['-c', commandFor(madeUpTest(parts), script)])).stdout;

describe('reproduction', () => {
  it('is shell text that does what the harness does: directories, stdin, arguments, variables', async () => {
    const parts: Partial<Test> = {
      args: ['two words', "it's"],
      stdin: 'from stdin',
      dirs: [
        { guest: '/a', holds: { 'x y': "it's $HOME", sub: { dir: { deep: 'D', link: { symlink: 'deep' } } } } },
        { guest: '/b', same: '/a/sub' },
      ],
      outside: { secret: 'S' },
    };
    const script = 'cat "$1/x y" "$2/link" "$1/../secret"; printf "|%s|%s|%s|" "$3" "$4" "$GREETING"; cat';
    expect(await reproduce(parts, script)).toBe("it's $HOMEDS|two words|it's|it's me|from stdin");
  });

  it('writes the pattern', async () => {
    expect(await reproduce({ stdin: { pattern: 600 } }, 'wc -c')).toMatch(/^\s*600$/);
  });

  it('cuts stdout where the test does', () => {
    expect(commandFor(madeUpTest({ stdout: 'closed' }), 'x')).toMatch(/ \| true$/);
    expect(commandFor(madeUpTest({ stdout: 'full' }), 'x')).toMatch(/ >\/dev\/full$/);
    expect(commandFor(madeUpTest({ stdout: { 'close-after': 10 } }), 'x')).toMatch(/\| head -c 10/);
  });

  it('starts a server, and shows the first request as a comment', () => {
    const one = madeUpTest({
      fixture: { file: '', sha256: '', size: 0, imports: [], exports: ['wasi:http/incoming-handler@0.2.0#handle'] },
      peers: {
        client: {
          protocol: 'tcp',
          family: 'ipv4',
          do: [{ connect: 'serving' }, { send: "GET /%41'b HTTP/1.1\r\n\r\n" }, { response: { status: 200 } }],
        },
      },
    });
    const text = commandFor(one, 'exit 7');
    expect(text).toMatch(/ # serves until it is stopped; then: printf 'GET/);
    const [, request = ''] = /then: (.*) \| nc 127\.0\.0\.1 PORT$/.exec(text) ?? [];
    expect(execaSync('sh', ['-c', request], { stripFinalNewline: false }).stdout).toBe("GET /%41'b HTTP/1.1\r\n\r\n");
    // What is shown can be pasted: the comment ends it.
    expect(execaSync('sh', ['-c', text], { reject: false }).exitCode).toBe(7);
  });

  it('names the harness where a shell cannot play its part', () => {
    const one = madeUpTest({ stdout: { 'close-on': 'full' } });
    expect(commandFor(one, 'x')).toBe('');
    expect(rerunCommand(one, { name: 'shell' })).toBe(
      'npx wasi-conformance --runner shell --filter x/y --verbose --keep',
    );
  });
});
