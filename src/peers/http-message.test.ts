import { describe, expect, it } from 'vitest';
import { cameIn } from '../../tests/support/came.js';
import { readRequest, readRequestHead, readResponse, valuesOf } from './http-message.js';

const GET = 'GET /a?b=c HTTP/1.1\r\nHost: x:80\r\nX-A:  1 \r\nx-a: \xfc\r\nX-Empty:\r\n\r\n';
const CHUNKED =
  'POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\nA;x=y\r\n, world...\r\n0\r\nX-T: 1\r\n\r\n';

describe('a request', () => {
  it('has its line, its headers in their order and case, and no body', async () => {
    const request = await readRequest(cameIn([GET]));
    expect(request).toEqual({
      method: 'GET',
      target: '/a?b=c',
      version: 'HTTP/1.1',
      headers: [
        { name: 'Host', value: 'x:80' },
        { name: 'X-A', value: '1' },
        { name: 'x-a', value: '\xfc' },
        { name: 'X-Empty', value: '' },
      ],
      framing: 'none',
      body: Buffer.alloc(0),
      trailers: [],
    });
    expect(valuesOf(request.headers, 'x-A')).toEqual(['1', '\xfc']);
  });

  it('has a body by its length, and leaves what follows', async () => {
    const from = cameIn([`POST / HTTP/1.1\r\ncontent-length: 5\r\n\r\nhello${GET}`]);
    expect(await readRequest(from)).toMatchObject({ framing: 'length', body: Buffer.from('hello') });
    expect(from.rest()).toBe(GET);
    expect((await readRequest(from)).target).toBe('/a?b=c');
  });

  it.each([['at once', [CHUNKED]] as const, ['byte by byte', Array.from(CHUNKED)] as const])(
    'has a chunked body and trailers that come %s',
    async (_, parts) => {
      expect(await readRequest(cameIn(parts))).toMatchObject({
        framing: 'chunked',
        body: Buffer.from('hello, world...'),
        trailers: [{ name: 'X-T', value: '1' }],
      });
    },
  );

  it('can be read up to its body', async () => {
    const from = cameIn(['POST / HTTP/1.1\r\ncontent-length: 5\r\n\r\nhe', 'llo']);
    expect((await readRequestHead(from)).method).toBe('POST');
    expect(from.rest()).toBe('hello');
  });
});

describe('a response', () => {
  const head = (status: string, ...headers: string[]) =>
    `HTTP/1.1 ${status}\r\n${headers.map((one) => `${one}\r\n`).join('')}\r\n`;

  it('has its status line, and a body until the end where nothing else is said', async () => {
    expect(await readResponse(cameIn([`${head('200 All right')}hel`, 'lo']), 'GET')).toEqual({
      version: 'HTTP/1.1',
      status: 200,
      reason: 'All right',
      headers: [],
      framing: 'until-end',
      body: Buffer.from('hello'),
      trailers: [],
    });
  });

  it.each([
    ['204 No Content', 'GET'],
    ['304 Not Modified', 'GET'],
    ['100 Continue', 'GET'],
    ['200 OK', 'HEAD'],
  ])('of %s to %s has no body', async (status, method) => {
    const from = cameIn([`${head(status, 'Content-Length: 5')}next`]);
    expect(await readResponse(from, method)).toMatchObject({ framing: 'none', body: Buffer.alloc(0) });
    expect(from.rest()).toBe('next');
  });

  it.each([
    ['HTTP/1.1 20x OK\r\n\r\n', 'expected a status line, HTTP/1.1 STATUS REASON, seen 15 bytes: "HTTP/1.1 20x OK"'],
    ['HTTP/2 200 OK\r\n\r\n', 'expected a status line, HTTP/1.1 STATUS REASON'],
    ['HTTP/1.1 200\r\n\r\n', 'expected a status line, HTTP/1.1 STATUS REASON'],
  ])('%j is none', async (text, message) => {
    await expect(readResponse(cameIn([text]), 'GET')).rejects.toThrow(message);
  });

  it('whose body is reset is not complete', async () => {
    const from = cameIn([`${head('200 OK')}hello`], 'reset');
    await expect(readResponse(from, 'GET')).rejects.toThrow('expected the end of the body, seen 5 bytes, then a reset');
  });
});

describe('what is not a request', () => {
  const post = (headers: string, body: string) => `POST / HTTP/1.1\r\n${headers}\r\n\r\n${body}`;
  it.each([
    ['', 'expected a request line, seen the end'],
    ['GET / HT', 'expected a request line, seen 8 bytes: "GET / HT", then the end'],
    ['hello\r\n', 'expected a request line, METHOD TARGET HTTP/1.1, seen 5 bytes: "hello"'],
    ['GET  / HTTP/1.1\r\n', 'expected a request line, METHOD TARGET HTTP/1.1'],
    ['GET / HTTP/1.1\n\n', 'expected a request line, ended by CRLF'],
    ['GET / HTTP/1.1\r\n', 'expected a header or the empty line after them, seen the end'],
    ['GET / HTTP/1.1\r\nX A: b\r\n\r\n', 'expected a header, NAME: VALUE, seen 6 bytes: "X A: b"'],
    ['GET / HTTP/1.1\r\nX: b\r\n c\r\n\r\n', 'expected a header, NAME: VALUE, seen 2 bytes: " c"'],
    ['GET / HTTP/1.1\r\nX: a\rb\r\n\r\n', 'expected a header, NAME: VALUE'],
    [post('Content-Length: 5', 'hel'), 'expected 5 bytes of the body, seen 3 of them, then the end'],
    [post('Content-Length: 5\r\nContent-Length: 5', ''), 'seen Content-Length: 5, Content-Length: 5'],
    [post('Content-Length: 5\r\nTransfer-Encoding: chunked', ''), 'expected one Content-Length or one Transfer-Enc'],
    [post('Content-Length: +5', ''), 'expected a number as Content-Length, seen "+5"'],
    [post('Transfer-Encoding: gzip, chunked', ''), 'seen Transfer-Encoding: gzip, chunked'],
    [post('Transfer-Encoding: chunked', 'xyz\r\n'), `expected a chunk's size in hexadecimal, seen 3 bytes: "xyz"`],
    [post('Transfer-Encoding: chunked', '5\r\nhel'), 'expected 5 bytes of a chunk, seen 3 of them, then the end'],
    [post('Transfer-Encoding: chunked', '2\r\nhello\r\n'), 'expected CRLF after a chunk, seen 3 bytes: "llo"'],
    [post('Transfer-Encoding: chunked', '5\r\nhello\r\n'), `expected a chunk's size, seen the end`],
    [post('Transfer-Encoding: chunked', '0\r\n'), 'expected a trailer or the empty line after them, seen the end'],
  ])('%j', async (text, message) => {
    await expect(readRequest(cameIn([text]))).rejects.toThrow(message);
  });

  it('has no line without end', async () => {
    const parts = Array.from({ length: 20 }, () => 'x'.repeat(100_000));
    await expect(readRequest(cameIn(parts))).rejects.toThrow('seen a line of more than 1048576 bytes');
  });
});
