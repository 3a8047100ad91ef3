import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judge } from '../judge/judge.js';
import type { Serving } from '../model/host.js';
import { madeUpTest } from '../../tests/support/made-up-test.js';
import type { Test } from '../model/test.js';
import { execute } from './execute.js';
import { WorkerSlot } from './worker-slot.js';

let folder: string;
let slot: WorkerSlot;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-test-'));
  slot = new WorkerSlot(folder, 's');
});
afterAll(() => rm(folder, { recursive: true }));

const TEST = madeUpTest({
  needs: ['serve'],
  fixture: { file: '', sha256: '', size: 0, imports: [], exports: ['wasi:http/incoming-handler@0.2.0#handle'] },
  peers: {
    client: {
      protocol: 'tcp',
      family: 'ipv4',
      do: [
        { connect: 'serving' },
        { send: 'GET /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n' },
        { response: { status: 200, headers: { 'x-a': 'b' }, body: '/a' } },
      ],
    },
  },
});

const ADDRESS: Serving = { stream: 'stderr', pattern: '^at http://(\\S+)/$' };

/** A server whose guest says its last line; `each` is what it does with a request, before its answer. */
const server = (
  each = '',
  start = '',
  answer = "'HTTP/1.1 200 OK', 'X-A: b', 'Content-Length: ' + url.length, '', url",
) => `
  const { createServer } = require('node:net');
  let done = 'done: x/y';
  const server = createServer((socket) => socket.on('error', () => 0).on('data', (bytes) => {
    const url = String(bytes).split(' ')[1];
    ${each}
    socket.end([${answer}].join('\\r\\n'));
    if (done) console.error(done);
  }));
  ${start}
  server.listen(0, '127.0.0.1', () => console.error('at http://127.0.0.1:' + server.address().port + '/'));`;

async function serve(script: string, test: Partial<Test> = {}, address: Serving | null = ADDRESS) {
  const whole = { ...TEST, ...test };
  const outcome = await execute(whole, '', {
    timeoutSeconds: whole.timeout,
    signal: new AbortController().signal,
    keep: false,
    slot,
    limit: (host) => host(),
    invoke: ({ serve: served }) => ({
      argv: [process.execPath, '-e', served === true ? script : 'process.exit(9)'],
      ...(address ? { address } : {}),
    }),
  });
  return { outcome, ...judge(whole, outcome) };
}

describe('a guest that is served', () => {
  it('passes when its answer comes and it says its last line, and is ended then', async () => {
    const { verdict, reason, outcome } = await serve(server());
    expect([verdict, reason]).toEqual(['pass', '']);
    expect(outcome.exit).toEqual({ kind: 'stopped' });
    expect(outcome.durationMs).toBeLessThan(3000);
  });

  it('passes whatever the host exits with when it is asked to end', async () => {
    const ends = "process.on('SIGTERM', () => process.exit(3));";
    expect((await serve(server('', ends), {}, { ...ADDRESS, stop: 'SIGTERM' })).verdict).toBe('pass');
  });

  it('has its address on stdout where the runner says so', async () => {
    const script = server().replace("console.error('at", "console.log('at");
    expect((await serve(script, {}, { ...ADDRESS, stream: 'stdout' })).verdict).toBe('pass');
  });

  it('fails when the host answers without it', async () => {
    const { verdict, reason, ran } = await serve(server('done = undefined;'), { timeout: 8 });
    expect(verdict).toBe('fail');
    expect(reason).toMatch(/how the calls of handle end: expected 1 of .* last line.*, seen 0/);
    expect(ran).toBe('no');
  }, 10_000);

  it('fails when it is called too often, or another guest answers', async () => {
    expect((await serve(server('console.error(done); console.error(done);'))).reason).toMatch(
      /expected 1 .*, seen [23]/,
    );
    expect((await serve(server("done = 'done: x/z';"), { timeout: 8 })).reason).toMatch(/seen 0.*the guest of x\/z/);
  }, 10_000);

  it('fails by the step that did not happen', async () => {
    const status = server('', '', "'HTTP/1.1 500 Oh', '', ''");
    expect((await serve(status)).finding).toEqual({
      check: 'peer client, step 3, response',
      expected: 'the status 200',
      seen: '500 Oh',
    });
  });

  it('fails by its own check, also where the host leaves the client waiting', async () => {
    const said = ['check: a', 'expected: b', 'seen: c', 'at: s/x.rs:1']
      .map((line) => `console.error('${line}');`)
      .join('');
    const { verdict, reason, outcome } = await serve(server(`${said} return;`));
    expect([verdict, reason]).toEqual(['fail', 'a: expected b, seen c']);
    expect(outcome.durationMs).toBeLessThan(4000);
  });

  it('is skipped where the guest says so, also where the host leaves the client waiting', async () => {
    const { verdict, reason } = await serve(
      server("console.error('not-applicable: no'); console.error(done); return;"),
    );
    expect([verdict, reason]).toEqual(['skip', 'not applicable: no']);
  });

  it('fails when the host ends by itself', async () => {
    const early = await serve(server('process.exit(4);'));
    expect(early.verdict).toBe('fail');
    expect(early.reason).toMatch(/it serves until it is asked to end, seen it ends by itself: exit code 4/);
    expect((await serve("console.error('no such component'); process.exit(1)")).reason).toMatch(/no such component/);
  });

  it('is a timeout when the host never says its address, or does not end', async () => {
    const silent = await serve(server().replace('at http', 'by http'), { timeout: 1 });
    expect(silent).toMatchObject({ verdict: 'timeout', finding: { check: 'the address of the server' } });
    const stubborn = await serve(server('', "process.on('SIGINT', () => 0);"), { timeout: 1.5 });
    expect(stubborn).toMatchObject({ verdict: 'timeout', finding: { expected: 'it ends at SIGINT' } });
  });

  it('is an error where the runner does not say how to find the server', async () => {
    const { verdict, reason } = await serve(server(), {}, null);
    expect(verdict).toBe('error');
    expect(reason).toMatch(/does not say where the host writes the address/);
  });

  it('passes a trap, which may take the host with it', async () => {
    const trap = {
      expect: { outcome: 'trap' as const },
      peers: {
        client: { ...TEST.peers?.['client'], do: [{ connect: 'serving' }, { send: 'GET / HTTP/1.1\r\n\r\n' }, 'gone'] },
      },
    } as Partial<Test>;
    const announced = "console.error('must-trap: x/y: a call');";
    expect((await serve(server(`${announced} socket.destroy(); return;`), trap)).verdict).toBe('pass');
    expect((await serve(server(`${announced} process.exit(1);`), trap)).verdict).toBe('pass');
    expect((await serve(server('socket.destroy(); return;'), trap)).verdict).toBe('fail');
    expect((await serve(server(announced), trap)).verdict).toBe('fail');
  });
});
