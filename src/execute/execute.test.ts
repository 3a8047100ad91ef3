import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpTest } from '../../tests/support/made-up-test.js';
import type { Test } from '../model/test.js';
import { endMarked, endUsersOf } from './descendants.js';
import { execute, type ExecuteOptions } from './execute.js';
import { probeMachine } from './machine.js';
import { unsupportedNamespace, unsupportedResolver } from './namespace.js';
import { WorkerSlot } from './worker-slot.js';

let folder: string;
let slot: WorkerSlot;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'execute-test-'));
  slot = new WorkerSlot(folder, 's');
});
afterAll(() => rm(folder, { recursive: true }));

/** A test whose "host" is a shell script; `$1`… are the preopened directories. */
function run(script: string, test: Partial<Test> = {}, options: Partial<ExecuteOptions> = {}) {
  const whole = madeUpTest({
    fixture: { file: '', sha256: '', size: 0, imports: ['wasi:cli/stdin@0.2.0#get-stdin'] },
    ...test,
  });
  return execute(whole, '', {
    timeoutSeconds: whole.timeout,
    signal: new AbortController().signal,
    keep: false,
    slot,
    limit: (host) => host(),
    invoke: ({ dirs }) => ({ argv: ['sh', '-c', script, 'sh', ...dirs.map(({ host }) => host)] }),
    ...options,
  });
}

/** Killed, whether or not anyone has collected the process since. */
async function isGone(pid: string): Promise<boolean> {
  const { stdout } = await execa('ps', ['-o', 'stat=', '-p', pid.trim()], { reject: false });
  return stdout === '' || stdout.startsWith('Z');
}

describe('execute', () => {
  it('gives stdin and takes stdout, stderr and the exit code', async () => {
    const outcome = await run('cat; echo oops >&2; exit 7', { stdin: 'hello' });
    expect(outcome.exit).toEqual({ kind: 'code', code: 7 });
    expect(outcome.stdout.head.toString()).toBe('hello');
    expect(outcome.stderr.head.toString()).toBe('oops\n');
  });

  it('runs twice what asks for it, unless the first run fails', async () => {
    const twice: Partial<Test> = { expect: { outcome: 'ok', again: 'differs' } };
    const { before, stdout } = await run('echo $$', twice);
    expect(stdout.total).toBeGreaterThan(0);
    expect(before?.total).toBeGreaterThan(0);
    expect(before?.sha256).not.toBe(stdout.sha256);
    expect(await run('exit 3', twice)).toMatchObject({ exit: { kind: 'code', code: 3 } });
    expect(await run('exit 3', twice)).not.toHaveProperty('before');
  });

  it('says that the sandbox was removed before the start, and has a new one for the next test', async () => {
    const own = join(folder, 'own');
    const options = { slot: new WorkerSlot(own, 's') };
    const invoke = async () => {
      await rm(own, { recursive: true });
      return { argv: ['true'] as const };
    };
    const { exit } = await run('', {}, { ...options, invoke });
    expect(exit).toMatchObject({
      kind: 'harness',
      message: expect.stringMatching(/^the sandbox was removed/) as string,
    });
    expect(await run('exit 7', {}, options)).toMatchObject({ exit: { kind: 'code', code: 7 } });
  });

  it('names the folder for temporary files where no sandbox can be made', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const { exit } = await run('', {}, { slot: new WorkerSlot(file, 's') });
    expect(exit).toMatchObject({ kind: 'harness', message: expect.stringMatching(/\(TMPDIR\): ENOTDIR/) as string });
  });

  it('plays the steps of stdin as the guest signals', async () => {
    const script = 'echo "signal: ready" >&2; read -r line; echo "got $line"; echo "signal: more" >&2; cat';
    const { stdout } = await run(script, {
      stdin: [{ await: 'ready' }, { send: 'one\n' }, { await: 'more' }, { send: 'two' }, 'close'],
    });
    expect(stdout.head.toString()).toBe('got one\ntwo');
  });

  it('lets the reader of stdout be gone before the start', async () => {
    // The shell dies of SIGPIPE, as programs do that do not ignore it.
    const { exit } = await run('trap "" PIPE; echo x || exit 9', { stdout: 'closed' });
    expect(exit).toEqual({ kind: 'code', code: 9 });
  });

  it.skipIf(process.platform !== 'linux')('makes stdout the device that is always full', async () => {
    const { exit, stdout } = await run('echo x || exit 9', { stdout: 'full' });
    expect(exit).toEqual({ kind: 'code', code: 9 });
    expect(stdout.total).toBe(0);
  });

  it('lets the reader go at a signal', async () => {
    const script = 'trap "" PIPE; echo "signal: go" >&2; while printf %04096d 0; do :; done; exit 9';
    expect((await run(script, { stdout: { 'close-on': 'go' } })).exit).toEqual({ kind: 'code', code: 9 });
  });

  it('lets the reader go after so many bytes', async () => {
    const script = 'trap "" PIPE; while printf %04096d 0; do :; done; exit 9';
    const { exit, stdout } = await run(script, { stdout: { 'close-after': 5000 } });
    expect(exit).toEqual({ kind: 'code', code: 9 });
    expect(stdout.total).toBe(5000);
  });

  it('does not read before the signal, and then reads all', async () => {
    // More than a pipe holds is written only after the signal, or it would never come.
    const script = 'printf %060000d 0; echo "signal: read" >&2; printf %060000d 0';
    const { exit, stdout } = await run(script, { stdout: { 'read-on': 'read' } });
    expect(exit).toEqual({ kind: 'code', code: 0 });
    expect(stdout.total).toBe(120000);
  });

  it('reads slowly, and all', async () => {
    expect((await run('printf %09000d 0', { stdout: { slow: 500 } })).stdout.total).toBe(9000);
  });

  it('leaves stdout unread: a host that writes more than a pipe holds does not get on', async () => {
    const { exit } = await run('printf %0200000d 0', { stdout: 'unread', timeout: 0.3 });
    expect(exit).toEqual({ kind: 'timeout', seconds: 0.3 });
  });

  it('makes the directories, and says what they hold afterwards', async () => {
    const { dirs, exit } = await run('cat "$1/a" "$2/b" && cat "$1/../secret" && echo new >"$1/sub/n"', {
      dirs: [
        { guest: '/data', holds: { a: 'A', sub: { dir: { b: { pattern: 3 } } } } },
        { guest: '/sub', same: '/data/sub' },
      ],
      outside: { secret: 'S' },
      expect: { outcome: 'ok', dirs: { '/data': {} } },
    });
    expect(exit).toEqual({ kind: 'code', code: 0 });
    expect([...(dirs.get('/data')?.keys() ?? [])]).toEqual(['a', 'sub', 'sub/b', 'sub/n']);
  });

  it.skipIf(process.platform !== 'linux')('makes names that are not Unicode, and removes them again', async () => {
    const holds = { 'a\\xff': 'A', 'ü\\xfe': { dir: { '\\xc3\\x28': 'B', plain: 'C' } } };
    const { stdout, invocation } = await run('cd "$1" && find . -type f | sort | od -An -tx1 -v', {
      dirs: [{ guest: '/data', holds }],
    });
    const hex = (text: string) => Buffer.from(text, 'latin1').toString('hex');
    const names = ['./a\xff', './\xc3\xbc\xfe/plain', './\xc3\xbc\xfe/\xc3\x28'].map(hex);
    const seen = stdout.head.toString().replace(/\s/g, '').split('0a').filter(Boolean);
    expect(seen.sort()).toEqual(names.sort());
    expect(existsSync(invocation?.argv.at(-1) as string)).toBe(false);
  });

  it('kills a host that hangs, and its children with it', async () => {
    const { exit, stderr } = await run('sleep 1000 & echo $! >&2; wait', { timeout: 0.3 });
    expect(exit).toEqual({ kind: 'timeout', seconds: 0.3 });
    expect(await isGone(stderr.head.toString())).toBe(true);
  });

  it('kills what a host leaves running, and does not wait for it', async () => {
    const { exit, stderr } = await run('sleep 1000 & echo $! >&2');
    expect(exit).toEqual({ kind: 'code', code: 0 });
    expect(await isGone(stderr.head.toString())).toBe(true);
  });

  it('ends a process that has left the group of its host, without waiting for it', async () => {
    const { exit, stderr } = await run(
      "mkfifo up; setsid sh -c 'echo $$ >&2; echo >up; exec sleep 1000' & read -r line <up",
    );
    expect(exit).toEqual({ kind: 'code', code: 0 });
    const pid = stderr.head.toString();
    if (process.platform === 'linux') expect(await isGone(pid)).toBe(true);
    else process.kill(Number(pid), 'SIGKILL');
  });

  it('bounds what it keeps of a flood, and counts it all', async () => {
    const { stdout } = await run('head -c 3000000 /dev/zero');
    expect(stdout.total).toBe(3000000);
    expect(stdout.head.length).toBe(65536);
  });

  it('reports a crash with its signal', async () => {
    expect((await run('kill -SEGV $$')).exit).toEqual({ kind: 'signal', signal: 'SIGSEGV' });
  });

  it('says that a host could not be started', async () => {
    const outcome = await run('', {}, { invoke: () => ({ argv: ['/nowhere/host'] }) });
    expect(outcome.exit).toMatchObject({
      kind: 'harness',
      message: expect.stringContaining('/nowhere/host') as string,
    });
  });

  it('ends a host when the run is interrupted', async () => {
    const stop = new AbortController();
    const running = run('echo "signal: up" >&2; sleep 1000', {}, { signal: stop.signal });
    stop.abort();
    expect((await running).exit).toEqual({ kind: 'harness', message: 'the run was interrupted' });
  });

  it('removes its sandbox, also what was made unreadable, and leaves it when asked to', async () => {
    const script = 'pwd >&2; mkdir -p x/y && chmod 000 x';
    const before = await run(script);
    expect(existsSync(before.stderr.head.toString().trim())).toBe(false);
    const kept = await run('touch made', {}, { keep: true });
    const path = kept.sandbox ?? '';
    expect(await readdir(join(path, 'work'))).toEqual(['made']);
    await rm(path, { recursive: true });
  });

  it('gives the host the leak that no guest may see, and little else', async () => {
    process.env['SECRET_OF_THE_HARNESS'] = 'x';
    const env = (await run('env')).stdout.head.toString();
    expect(env).toContain('WASI_CONFORMANCE_LEAK=');
    expect(env).not.toContain('SECRET_OF_THE_HARNESS');
  });
});

/** Our own CI has what is needed: there, to skip is to fail. */
const required = (process.env['REQUIRED_HOSTS'] ?? '') !== '';

describe.skipIf(probeMachine([{ terminals: ['stdin'], needs: [] }]).terminals !== undefined && !required)(
  'execute on terminals',
  () => {
    it('makes terminals of those standard streams that are to be some, and hands over what is typed and written', async () => {
      const script =
        'for n in 0 1 2; do test -t $n && echo "$n is one" || echo "$n is none"; done; echo oops >&2; cat; exit 7';
      const { exit, stdout, stderr } = await run(script, {
        stdin: 'a line\nand a half',
        terminals: ['stdin', 'stderr'],
      });
      expect(stdout.head.toString()).toBe('0 is one\n1 is none\n2 is one\na line\nand a half');
      expect(stderr.head.toString()).toBe('oops\n');
      expect(exit).toEqual({ kind: 'code', code: 7 });
      const other = await run('test -t 1 && printf %0200000d 0', { terminals: ['stdout'] });
      expect(other.stdout.total).toBe(200000);
    });

    it('kills what runs on a terminal, and reports a signal there too', async () => {
      const { exit, stderr } = await run('sleep 1000 & echo $! >&2; wait', { timeout: 1, terminals: ['stdout'] });
      expect(exit).toEqual({ kind: 'timeout', seconds: 1 });
      expect(await isGone(stderr.head.toString())).toBe(true);
      const killed = await run('kill -SEGV $$', { terminals: ['stdin'] });
      expect(killed.exit).toEqual({ kind: 'signal', signal: 'SIGSEGV' });
    });
  },
);

describe.runIf(process.platform === 'linux')('a host with less than the machine has', () => {
  it('has the limit of descriptors that the test asks for, and cannot raise it', async () => {
    const { stdout } = await run('ulimit -n; ulimit -Hn', { needs: ['descriptor-limit'] });
    expect(stdout.head.toString()).toBe('256\n256\n');
  });

  const NEEDS = ['network-namespace', 'silent-resolver'] as const;
  const lacks = unsupportedNamespace([{ needs: NEEDS }]) ?? unsupportedResolver([{ needs: NEEDS }]);
  it.skipIf(lacks !== undefined)(
    'is not answered by a silent resolver, and is by none where there is none',
    async () => {
      const lookup = 'timeout 2 getent ahosts www.example.com; echo $?';
      const silent = await run(lookup, { needs: NEEDS });
      expect(silent.stdout.head.toString()).toBe('124\n');
      const none = await run(lookup, { needs: ['network-namespace'] });
      expect(none.stdout.head.toString()).toBe('2\n');
    },
  );
});

describe('a host that is hostile to the harness', () => {
  it('gives no later test its output, though it has left a writer behind', async () => {
    const daemon = "setsid sh -c 'exec 2>&-; echo >up; sleep 0.3; echo late; sleep 1000'";
    await run(`mkfifo up; ${daemon} & read -r line <up`, { stdout: 'unread' });
    const { stdout, exit } = await run('sleep 0.5; echo mine');
    expect(exit).toEqual({ kind: 'code', code: 0 });
    expect(stdout.head.toString()).toBe('mine\n');
    endMarked();
  });

  it.runIf(process.platform === 'linux')(
    'leaves a process without its environment: the pipe that it holds gives it away',
    async () => {
      const daemon = "setsid env -i sh -c 'echo $$ >&2; exec 2>&-; echo >up; sleep 1000'";
      const { stderr } = await run(`mkfifo up; ${daemon} & read -r line <up`, { stdout: 'unread' });
      const pid = stderr.head.toString();
      endMarked();
      expect(await isGone(pid)).toBe(false);
      expect(endUsersOf(folder)).toBeGreaterThan(0);
      await expect.poll(() => isGone(pid)).toBe(true);
    },
  );

  it('leaves a folder that is deeper than a path can name, and the next test runs', async () => {
    const deep = await run("python3 -c \"import os\nfor i in range(3000):\n os.mkdir('d' * 9)\n os.chdir('d' * 9)\"");
    expect(deep.exit).toEqual({ kind: 'code', code: 0 });
    expect((await run('echo next')).stdout.head.toString()).toBe('next\n');
    expect(await readdir(folder)).not.toContain('s-0');
  });

  it('leaves a huge file, a name that is not Unicode, or no preopen at all: each is part of what is observed', async () => {
    const dirs = [{ guest: '/data', holds: { a: 'A' } }];
    const expect_ = { outcome: 'ok', dirs: { '/data': {} } } as const;
    const look = async (script: string) => {
      const outcome = await run(script, { dirs, expect: expect_ });
      expect(outcome.exit).toEqual({ kind: 'code', code: 0 });
      return Object.fromEntries(outcome.dirs.get('/data') ?? []);
    };
    expect(await look('truncate -s 3G "$1/a"')).toEqual({ a: 'file of 3221225472 bytes' });
    if (process.platform === 'linux')
      expect(await look('printf x >"$1/$(printf "b\\377")"')).toHaveProperty(['b\\xff']);
    expect((await look('rm -r "$1"'))['.']).toMatch(/^unreadable: ENOENT/);
  });

  it.runIf(process.platform === 'linux')(
    'removes or renames a named pipe whose writer waits for a reader',
    async () => {
      const dirs = [{ guest: '/data', holds: { a: { fifo: 'sent' }, b: { fifo: 'sent' } } }];
      expect((await run('rm "$1/a"; mv "$1/b" "$1/c"', { dirs })).exit).toEqual({ kind: 'code', code: 0 });
    },
  );

  it('floods stderr with signals: they are not all remembered, and the one that is awaited counts', async () => {
    const script = 'seq -f "signal: %.0f" 200000 >&2; echo "signal: go" >&2; cat';
    const before = process.memoryUsage().rss;
    const { stdout } = await run(script, { stdin: [{ await: 'go' }, { send: 'gone' }, 'close'] });
    expect(stdout.head.toString()).toBe('gone');
    expect(process.memoryUsage().rss - before).toBeLessThan(500e6);
  });

  it('has a command that no process can have: nothing of the test is left open', async () => {
    const descriptors = async () => (await readdir('/proc/self/fd').catch(() => [])).length;
    const before = await descriptors();
    const { exit } = await run('', { stdin: 'hello' }, { invoke: () => ({ argv: ['true', 'a\0b'] }) });
    expect(exit).toMatchObject({ kind: 'harness', message: expect.stringMatching(/null bytes/) as string });
    expect(await descriptors()).toBeLessThanOrEqual(before);
  });

  it('removes the folder of the harness: the next test runs', async () => {
    await run('rm -rf "$(dirname "$PWD")"/../*; true');
    expect((await run('echo next')).stdout.head.toString()).toBe('next\n');
  });
});

describe('stdin that is not a pipe', () => {
  it('is a file at its offset, a directory, or the null device', async () => {
    expect((await run('cat', { stdin: { file: 'hello', at: 2 } })).stdout.head.toString()).toBe('llo');
    expect((await run('test -d /dev/stdin && echo yes', { stdin: { directory: true } })).stdout.head.toString()).toBe(
      'yes\n',
    );
    expect((await run('cat; test -c /dev/stdin && echo null', { stdin: { null: true } })).stdout.head.toString()).toBe(
      'null\n',
    );
  });
});

describe('what a directory holds', () => {
  it('has times of modification before 1970 and after', async () => {
    const holds = {
      old: { file: 'x', mtime: -315619200 },
      half: { file: 'x', mtime: 0.5 },
      far: { file: 'x', mtime: 13569465600 },
    };
    const { stdout } = await run('cd "$1" && stat -c "%n %.1Y" far half old', { dirs: [{ guest: '/data', holds }] });
    expect(stdout.head.toString()).toBe('far 13569465600.0\nhalf 0.5\nold -315619200.0\n');
  });

  it('has named pipes with a writer, who waits for a reader and does not outlive the host', async () => {
    const dirs = [{ guest: '/data', holds: { pipe: { fifo: 'sent' } } }];
    expect((await run('cat "$1/pipe"', { dirs })).stdout.head.toString()).toBe('sent');
    expect((await run('true', { dirs })).exit).toEqual({ kind: 'code', code: 0 });
  });
});
