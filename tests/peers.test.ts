import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { connect, Server } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { execute } from '../src/execute/execute.js';
import { Signals } from '../src/execute/signals.js';
import { WorkerSlot } from '../src/execute/worker-slot.js';
import { judge } from '../src/judge/judge.js';
import type { Outcome } from '../src/model/outcome.js';
import type { Peer, Peers, PeerStep } from '../src/model/test.js';
import { playPeers } from '../src/peers/play.js';
import { unsupportedNetwork } from '../src/peers/unsupported-network.js';
import { madeUpTest } from './support/made-up-test.js';

let folder: string;
let slot: WorkerSlot;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'peers-test-'));
  slot = new WorkerSlot(folder, 's');
});
afterAll(() => rm(folder, { recursive: true }));

const hasIpv6 = unsupportedNetwork({ needs: ['ipv6'] }) === undefined;

const tcp = (...steps: PeerStep[]): Peer => ({ protocol: 'tcp', family: 'ipv4', do: steps });
const udp = (...steps: PeerStep[]): Peer => ({ protocol: 'udp', family: 'ipv4', do: steps });

/** What the guests below begin with. */
const PRELUDE = `
  const net = require('node:net'), dgram = require('node:dgram'), { once } = require('node:events');
  const signal = (text) => process.stderr.write('signal: ' + text + '\\n');
  const done = () => process.stderr.write('done: sockets/x/y\\n');
  const [first, second] = process.argv.slice(2);
  const all = async (socket) => { let text = ''; for await (const part of socket) text += part; return text; };
  const connect = async (port, host = '127.0.0.1') => {
    const socket = net.connect({ port: Number(port), host, allowHalfOpen: true });
    await once(socket, 'connect');
    return socket;
  };
  const listen = async (host = '127.0.0.1') => {
    const server = net.createServer().listen(0, host);
    await once(server, 'listening');
    return server;
  };
`;

/** Runs a "guest", a script of Node, with these peers. */
async function run(
  peers: Peers,
  script: string,
  { args = [], timeoutSeconds = 10 }: { args?: string[]; timeoutSeconds?: number } = {},
): Promise<Outcome & { judged: string }> {
  const file = join(folder, 'guest.cjs');
  await writeFile(
    file,
    `${PRELUDE}(async () => {${script}})().then(done, (error) => { console.error(error); process.exitCode = 1; });`,
  );
  const test = madeUpTest({ id: 'sockets/x/y', args, peers });
  const outcome = await execute(test, '', {
    timeoutSeconds,
    signal: new AbortController().signal,
    keep: false,
    slot,
    limit: (host) => host(),
    invoke: (job) => ({ argv: [process.execPath, file, ...job.args] }),
  });
  const { verdict, reason } = judge(test, outcome);
  return { ...outcome, judged: `${verdict}: ${reason}` };
}

describe('peers over TCP', () => {
  it('echo, and see the end', async () => {
    const { judged, stdout } = await run(
      { echo: tcp('accept', 'echo') },
      "const s = await connect(first); s.end('hello'); process.stdout.write(await all(s));",
      { args: ['{echo.port}'] },
    );
    expect(judged).toBe('pass: ');
    expect(stdout.head.toString()).toBe('hello');
  });

  it.skipIf(!hasIpv6)('are of both families, and give their address', async () => {
    const { judged } = await run(
      { echo: { ...tcp('accept', { expect: 'hi' }, 'expect-end', { send: 'ho' }, 'half-close'), family: 'ipv6' } },
      "const s = await connect(second, first); s.end('hi'); if (await all(s) !== 'ho') throw 1;",
      { args: ['{echo.address}', '{echo.port}'] },
    );
    expect(judged).toBe('pass: ');
  });

  it('connect to the port that the guest signals, several at a time', async () => {
    const { judged } = await run(
      {
        caller: {
          ...tcp({ connect: 'listening' }, { send: { pattern: 100000 } }, 'half-close', 'expect-end'),
          times: 3,
        },
      },
      `const server = await listen(); signal('listening ' + server.address().port);
       for (let i = 0; i < 3; i++) { const [s] = await once(server, 'connection'); all(s).then((text) => s.end()); }
       server.close(); await once(server, 'close');`,
    );
    expect(judged).toBe('pass: ');
  });

  it('play rounds one after the other, with their numbers', async () => {
    const inRounds = {
      counted: {
        ...tcp('accept', { expect: 'is it {round}?' }, { send: 'it is {round}' }, 'half-close', 'expect-end'),
        rounds: 3,
      },
    };
    const asks = (last: number) => `for (const number of [0, 1, ${last}]) {
      const s = await connect(first); s.end('is it ' + number + '?');
      // The peer answers no other number.
      if (number > 2) return s.destroySoon();
      if (await all(s) !== 'it is ' + number) throw number;
    }`;
    const { judged } = await run(inRounds, asks(2), { args: ['{counted.port}'] });
    expect(judged).toBe('pass: ');
    const { judged: wrong } = await run(inRounds, asks(3), { args: ['{counted.port}'] });
    expect(wrong).toMatch(
      /^fail: peer counted, round 2, step 2, expect: expected 8 bytes: "is it 2\?", seen 8 bytes: "is it 3\?"/,
    );
  });

  it('are servers of TLS, whose certificate is not known', async () => {
    const peers = { server: { ...tcp('accept', 'request', { respond: 'hello' }), tls: true as const } };
    const asks = (options: string) =>
      `const s = require('node:tls').connect({ port: Number(first), host: '127.0.0.1', ${options} });
       s.on('error', (error) => process.stdout.write(error.code));
       s.on('secureConnect', () => s.write('GET / HTTP/1.1\\r\\n\\r\\n')).on('data', () => s.end());
       await new Promise((resolve) => s.on('close', resolve));`;
    const { judged } = await run(peers, asks('rejectUnauthorized: false'), { args: ['{server.port}'] });
    expect(judged).toBe('pass: ');
    const { judged: refused, stdout } = await run(peers, asks(''), { args: ['{server.port}'] });
    expect(refused).toMatch(/^fail: peer server, step 2, request: expected/);
    expect(stdout.head.toString()).toBe('DEPTH_ZERO_SELF_SIGNED_CERT');
  });

  it('are servers of TLS, whose certificate the host is given', async () => {
    const peers = { server: { ...tcp('accept', 'request', { respond: 'hello' }), tls: 'trusted' as const } };
    const signals = new Signals();
    const play = await playPeers(peers, signals);
    const { port } = play.addresses.get('server') ?? { port: 0 };
    const socket = connectTls({ host: '127.0.0.1', port, ca: play.certificate });
    await once(socket, 'secureConnect');
    socket.end('GET / HTTP/1.1\r\n\r\n').resume();
    expect(await play.played).toBe(true);
    await play.close();
    socket.destroy();
  });

  it.runIf(process.platform === 'linux')('take no connection and refuse none, where the port is full', async () => {
    const { judged, stdout } = await run(
      { full: tcp('full') },
      `const s = net.connect({ port: Number(first), host: '127.0.0.1' });
       s.on('connect', () => process.stdout.write('made')).on('error', (error) => process.stdout.write(error.code));
       setTimeout(() => s.destroy(), 200); await once(s, 'close');`,
      { args: ['{full.port}'] },
    );
    expect(judged).toBe('pass: ');
    expect(stdout.head.toString()).toBe('');
  });

  it('bring the address of another peer in what they send', async () => {
    const signals = new Signals();
    const play = await playPeers(
      { sends: tcp('accept', { send: '{other.address} {other.port}' }), other: tcp('refuse') },
      signals,
    );
    const socket = connect(play.addresses.get('sends')?.port ?? 0, '127.0.0.1');
    const [text] = (await once(socket, 'data')) as [Buffer];
    expect(text.toString()).toBe(`127.0.0.1 ${play.addresses.get('other')?.port}`);
    socket.destroy();
    await play.close();
  });

  it('wait for signals, say what they see, and reset', async () => {
    const { judged, stdout } = await run(
      { cut: tcp('accept', 'send-address', { await: 'ready' }, 'reset') },
      `const s = await connect(first); const [text] = await once(s, 'data');
       if (String(text) !== '127.0.0.1 ' + s.localPort + '\\n') throw text;
       signal('ready'); const [error] = await once(s, 'error'); process.stdout.write(error.code);`,
      { args: ['{cut.port}'] },
    );
    expect(judged).toBe('pass: ');
    expect(stdout.head.toString()).toBe('ECONNRESET');
  });

  it('read nothing while they wait for a signal', async () => {
    const { judged } = await run(
      { slow: tcp('accept', { await: 'full' }, { read: 16000000 }, 'gone') },
      `const s = await connect(first); s.write(Buffer.alloc(16000000)); s.on('error', () => {});
       setTimeout(() => { if (s.writableLength === 0) throw 1; signal('full'); s.end(); s.destroySoon(); }, 100);
       await once(s, 'close');`,
      { args: ['{slow.port}'] },
    );
    expect(judged).toBe('pass: ');
  });

  it('refuse, and are refused', async () => {
    const { judged } = await run(
      { no: tcp('refuse'), ask: tcp({ refused: 'gone' }) },
      `const [error] = await once(net.connect(Number(first), '127.0.0.1'), 'error'); if (error.code !== 'ECONNREFUSED') throw error;
       const server = await listen(); const { port } = server.address(); server.close(); await once(server, 'close');
       signal('gone ' + port);`,
      { args: ['{no.port}'] },
    );
    expect(judged).toBe('pass: ');
  });

  it('read requests, and answer with what they saw', async () => {
    const { judged, stdout } = await run(
      {
        server: tcp(
          'accept',
          {
            request: {
              method: 'POST',
              target: '/a?b',
              headers: { 'x-a': ['1', '2'], 'x-c': null },
              framing: 'chunked',
              body: 'hello',
              trailers: { 'X-T': '3' },
            },
          },
          'respond-with-request',
        ),
      },
      `const s = await connect(first);
       s.write('POST /a?b HTTP/1.1\\r\\nX-A: 1\\r\\nx-a: 2\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n5\\r\\nhello\\r\\n0\\r\\nx-t: 3\\r\\n\\r\\n');
       process.stdout.write(await all(s)); s.end();`,
      { args: ['{server.port}'] },
    );
    expect(judged).toBe('pass: ');
    expect(stdout.head.toString().split('\r\n\r\n')[1]).toBe(
      'POST /a?b HTTP/1.1\nX-A: 1\nx-a: 2\nTransfer-Encoding: chunked\n\nchunked 5\nx-t: 3\n',
    );
  });

  it('answer before the body has come, and send it back', async () => {
    const { judged, stdout } = await run(
      {
        server: tcp(
          'accept',
          { 'request-head': { headers: { 'content-length': '5' } } },
          { send: 'HTTP/1.1 100 Continue\r\n\r\n' },
          { 'request-body': { body: 'hello' } },
          'respond-with-body',
        ),
      },
      `const s = await connect(first); s.write('POST / HTTP/1.1\\r\\nContent-Length: 5\\r\\n\\r\\n');
       await once(s, 'data'); s.write('hello'); process.stdout.write(await all(s)); s.end();`,
      { args: ['{server.port}'] },
    );
    expect(judged).toBe('pass: ');
    expect(stdout.head.toString()).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*\r\n\r\nhello$/);
  });

  it('see a request that breaks off', async () => {
    const { judged } = await run(
      { server: tcp('accept', 'incomplete-request', 'close') },
      "const s = await connect(first); s.end('POST / HTTP/1.1\\r\\nContent-Length: 5\\r\\n\\r\\nhel'); await all(s)",
      { args: ['{server.port}'] },
    );
    expect(judged).toBe('pass: ');
  });

  it.each([
    ['a whole request', 'hello'],
    ['a part of one', 'hel'],
  ])('take %s for at most one', async (_, body) => {
    const { judged } = await run(
      { server: tcp('accept', 'at-most-a-request') },
      `const s = await connect(first); s.end('POST / HTTP/1.1\\r\\nContent-Length: 5\\r\\n\\r\\n${body}'); await all(s)`,
      { args: ['{server.port}'] },
    );
    expect(judged).toBe('pass: ');
  });

  it('offer bytes to a guest that ends the connection, and repeat what they send', async () => {
    const offered = { repeat: 'ab', times: 50_000_000 };
    const { judged, stdout } = await run(
      { server: tcp('accept', { send: { repeat: 'ab', times: 2 } }, { expect: 'enough' }, { offer: offered }) },
      `const s = await connect(first); const [text] = await once(s, 'data'); process.stdout.write(text);
       s.pause(); s.write('enough', () => s.resetAndDestroy());`,
      { args: ['{server.port}'] },
    );
    expect(judged).toBe('pass: ');
    expect(stdout.head.toString()).toBe('abab');
  });

  it('see a guest that ends without closing', async () => {
    const peers = { echo: tcp('accept', { read: 2 }, 'gone') };
    const { judged } = await run(
      peers,
      "const s = await connect(first); s.write('hi', () => { done(); process.exit(0); }); await new Promise(() => {});",
      { args: ['{echo.port}'] },
    );
    expect(judged).toBe('pass: ');
  });
});

describe('peers over UDP', () => {
  it('expect, send and echo', async () => {
    const { judged } = await run(
      { dgram: udp({ expect: 'ping' }, { send: 'pong' }, 'echo') },
      `const s = dgram.createSocket('udp4'); s.send('ping', Number(first), '127.0.0.1');
       const [pong] = await once(s, 'message'); if (String(pong) !== 'pong') throw pong;
       s.send('', Number(first), '127.0.0.1'); const [empty] = await once(s, 'message'); if (empty.length > 0) throw empty; s.close();`,
      { args: ['{dgram.port}'] },
    );
    expect(judged).toBe('pass: ');
  });

  it('send to the port that the guest signals, and close', async () => {
    const { judged } = await run(
      {
        dgram: udp({ connect: 'bound' }, { send: 'a' }, { send: { pattern: 1000 } }, { await: 'close' }, 'close'),
        other: udp('nobody-comes'),
      },
      `const s = dgram.createSocket('udp4').bind(0, '127.0.0.1'); await once(s, 'listening'); signal('bound ' + s.address().port);
       const sizes = []; await new Promise((all) => s.on('message', (m) => { if (sizes.push(m.length) === 2) all(); }));
       if (sizes.join() !== '1,1000') throw sizes; signal('close'); s.close();`,
    );
    expect(judged).toBe('pass: ');
  });
});

describe('a step that does not happen', () => {
  it.each<[string, Peers, string, string]>([
    [
      'a peer that is never called',
      { echo: tcp('accept', 'echo') },
      '',
      'fail: peer echo, step 1, accept: expected a connection, seen the host ended before one was made',
    ],
    [
      'other bytes',
      { echo: tcp('accept', { expect: 'hello' }) },
      "const s = await connect(first); await new Promise((sent) => s.end('hallo', sent)); done(); process.exit(0)",
      'fail: peer echo, step 2, expect: expected 5 bytes: "hello", seen 5 bytes: "hallo", the first difference at byte 1',
    ],
    [
      'too few bytes',
      { echo: tcp('accept', { expect: 'hello' }) },
      "const s = await connect(first); await new Promise((sent) => s.end('hel', sent)); done(); process.exit(0)",
      'fail: peer echo, step 2, expect: expected 5 bytes: "hello", seen 3 bytes: "hel", then the end',
    ],
    [
      'bytes before the end',
      { echo: tcp('accept', 'expect-end') },
      "const s = await connect(first); await new Promise((sent) => s.end('x', sent)); done(); process.exit(0)",
      'fail: peer echo, step 2, expect-end: expected the end, seen before it 1 bytes: "x"',
    ],
    [
      'a reset in the place of the end',
      { echo: tcp('accept', 'expect-end') },
      'const s = await connect(first); s.resetAndDestroy(); await once(s, "close")',
      'fail: peer echo, step 2, expect-end: expected the end, seen a reset',
    ],
    [
      'somebody comes',
      { echo: tcp('nobody-comes') },
      '(await connect(first)).destroy()',
      'fail: peer echo, step 1, nobody-comes: expected no connection, seen one from 127.0.0.1',
    ],
    [
      'a signal is missing',
      { echo: tcp({ connect: 'listening' }) },
      '',
      "fail: peer echo, step 1, connect: expected the guest's signal listening, seen the host ended before it came",
    ],
    [
      'a signal without a port',
      { echo: tcp({ connect: 'listening' }) },
      "signal('listening here')",
      `fail: peer echo, step 1, connect: expected the guest's signal listening with a port, seen "listening here"`,
    ],
    [
      'nobody listens',
      { echo: tcp({ connect: 'listening' }) },
      "const s = await listen(); const { port } = s.address(); s.close(); await once(s, 'close'); signal('listening ' + port)",
      'fail: peer echo, step 1, connect: expected a connection to port',
    ],
    [
      'somebody listens',
      { echo: tcp({ refused: 'bound' }) },
      "const s = await listen(); signal('bound ' + s.address().port); await once(s, 'connection'); done(); process.exit(0)",
      'fail: peer echo, step 1, refused: expected no connection to port',
    ],
    ...(
      [
        ['another method', { request: { method: 'GET' } }, 'request: expected the method GET, seen POST'],
        ['another target', { request: { target: '/b' } }, 'request: expected the target /b, seen /a'],
        ['another header', { request: { headers: { X: '2' } } }, 'request: expected header X: "2", seen "1"'],
        ['a missing header', { request: { headers: { Y: '2' } } }, 'request: expected header Y: "2", seen none'],
        ['a header too many', { request: { headers: { x: null } } }, 'request: expected header x: none, seen "1"'],
        [
          'another framing',
          { request: { framing: 'chunked' } },
          'expected the framing of the body chunked, seen length',
        ],
        [
          'another body',
          { request: { body: 'hallo' } },
          'expected a body of 5 bytes: "hallo", seen 5 bytes: "hello", the first difference at byte 1',
        ],
        ['no trailer', { request: { trailers: { t: '1' } } }, 'request: expected trailer t: "1", seen none'],
        [
          'a whole request',
          'incomplete-request',
          'expected no complete request, seen one with a body of 5 bytes: "hello"',
        ],
      ] as const
    ).map(([what, step, expected]): [string, Peers, string, string] => [
      `${what} of HTTP`,
      { echo: tcp('accept', step, { respond: '' }) },
      `const s = await connect(first);
       await new Promise((sent) => s.end('POST /a HTTP/1.1\\r\\nX: 1\\r\\nContent-Length: 5\\r\\n\\r\\nhello', sent)); done(); process.exit(0)`,
      expected,
    ]),
    [
      'bytes after a request',
      { echo: tcp('accept', 'at-most-a-request') },
      `const s = await connect(first);
       await new Promise((sent) => s.end('POST /a HTTP/1.1\\r\\nContent-Length: 5\\r\\n\\r\\nhello!', sent)); await all(s)`,
      'at-most-a-request: expected no byte after the request, seen 1 bytes: "!"',
    ],
    [
      'no datagram',
      { echo: udp('echo') },
      '',
      'fail: peer echo, step 1, echo: expected a datagram, seen the host ended before one came',
    ],
    [
      'another datagram',
      { echo: udp({ expect: 'b' }) },
      "const s = dgram.createSocket('udp4'); s.send('a', Number(first), '127.0.0.1', () => s.close()); await once(s, 'close')",
      'fail: peer echo, step 1, expect: expected a datagram of 1 bytes: "b", seen one of 1 bytes: "a"',
    ],
    [
      'a datagram to nobody',
      { echo: udp('nobody-comes') },
      "const s = dgram.createSocket('udp4'); s.send('a', Number(first), '127.0.0.1', () => s.close()); await once(s, 'close')",
      'fail: peer echo, step 1, nobody-comes: expected no datagram, seen one from 127.0.0.1',
    ],
  ])('%s', async (...[, peers, script, expected]) => {
    const args = Object.values(peers).some(({ do: [first] }) => typeof first === 'object' && 'connect' in first)
      ? []
      : ['{echo.port}'];
    expect((await run(peers, script, { args })).judged).toContain(expected);
  });

  it('says where a host hangs', async () => {
    const { judged, peers } = await run(
      { echo: tcp('accept', { expect: 'hello' }) },
      'await connect(first); await new Promise(() => {})',
      { args: ['{echo.port}'], timeoutSeconds: 1 },
    );
    expect(judged).toBe('timeout: the host did not end within 1 s');
    expect(peers?.check).toBe('peer echo, step 2, expect');
  });
});

describe('after a test', () => {
  it('nothing of the peers is left', async () => {
    const { judged, stdout } = await run(
      { echo: udp('echo') },
      "process.stdout.write(first); const s = dgram.createSocket('udp4'); s.send('a', Number(first), '127.0.0.1', () => s.close()); await once(s, 'close')",
      { args: ['{echo.port}'] },
    );
    expect(judged).toBe('pass: ');
    const again = createSocket('udp4');
    await new Promise<void>((resolve) => again.bind(Number(stdout.head.toString()), '127.0.0.1', resolve));
    again.close();
  });
});

it('a port that is taken is an error that names the peer', async () => {
  const taken = Object.assign(new Error('listen EADDRINUSE: address already in use'), { code: 'EADDRINUSE' });
  const listen = vi.spyOn(Server.prototype, 'listen').mockImplementation(function (this: Server) {
    process.nextTick(() => this.emit('error', taken));
    return this;
  });
  const { judged } = await run({ dgram: udp('echo'), echo: tcp('accept') }, '', {
    args: ['{echo.port}', '{dgram.port}'],
  });
  listen.mockRestore();
  expect(judged).toBe('error: peers.echo: its port cannot be opened: listen EADDRINUSE: address already in use');
});
