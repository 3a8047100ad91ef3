import { describe, expect, it } from 'vitest';
import { cameIn } from '../../tests/support/came.js';
import type { End } from './came.js';
import { CLIENT_STEPS, type ClientState } from './http-client-steps.js';

/** Plays steps on what comes. */
async function play(came: readonly string[], steps: readonly (readonly [string, unknown?])[], end: End = 'end') {
  const state: ClientState = { connection: cameIn(came, end) };
  for (const [name, value] of steps) await CLIENT_STEPS[name]?.(state, value);
}

const LENGTH = 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nX-A: b\r\nx-a: c\r\n\r\nhello';
const CHUNKED = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2\r\nlo\r\n0\r\nX-T: 1\r\n\r\n';
const UNTIL_END = 'HTTP/1.1 200 OK\r\n\r\nhello';

describe('a response', () => {
  it.each([
    [LENGTH, { status: 200, headers: { 'X-a': ['b', 'c'], 'x-b': null }, framing: 'length', body: 'hello' }],
    [CHUNKED, { status: 200, framing: 'chunked', body: 'hello', trailers: { 'x-t': '1' } }],
    ['HTTP/1.1 503 Oh\r\nContent-Length: 0\r\n\r\n', { status: 'error' }],
    ['HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n', { status: 200, method: 'HEAD', body: '' }],
  ])('%j is as %j', async (text, expected) => {
    await play([text], [['response', expected]]);
    await play(Array.from(text), [['response', expected]]);
  });

  it.each([
    [LENGTH, { status: 201 }, 'expected the status 201, seen 200 OK'],
    [LENGTH, { status: 'error' }, 'expected a status from 400 to 599, seen 200 OK'],
    [LENGTH, { status: 200, headers: { 'x-a': 'b' } }, 'expected header x-a: "b", seen "b", "c"'],
    [LENGTH, { status: 200, headers: { 'x-a': null } }, 'expected header x-a: none, seen "b", "c"'],
    [LENGTH, { status: 200, framing: 'chunked' }, 'expected the framing of the body chunked, seen length'],
    [LENGTH, { status: 200, body: 'hellO' }, 'expected a body of 5 bytes: "hellO", seen 5 bytes: "hello"'],
    [CHUNKED, { status: 200, trailers: { 'x-t': '2' } }, 'expected trailer x-t: "2", seen "1"'],
    [LENGTH.slice(0, -1), { status: 200 }, 'expected 5 bytes of the body, seen 4 of them, then the end'],
    ['', { status: 200 }, 'expected a status line, seen the end'],
  ])('%j is not as %j', async (text, expected, message) => {
    await expect(play([text], [['response', expected]])).rejects.toThrow(message);
  });

  it.each([LENGTH, CHUNKED, UNTIL_END])('%j is read in pieces', async (text) => {
    const steps = [
      ['response-head', { status: 200 }],
      ['body', 'h'],
      ['body', 'ell'],
      ['body', 'o'],
      ['body-end'],
    ] as const;
    await play([text], steps);
    await play(Array.from(text), steps);
    await expect(
      play(
        [text],
        [
          ['response-head', { status: 200 }],
          ['body', 'x'],
        ],
      ),
    ).rejects.toThrow('seen 1 bytes: "h"');
    await expect(play([text], [...steps.slice(0, 3), ['body-end']])).rejects.toThrow('seen more bytes of it');
    await expect(play([text], [...steps.slice(0, 4), ['body', '!']])).rejects.toThrow('then its end');
  });

  it.each([
    [CHUNKED.replace('3\r\n', 'three\r\n'), "expected a chunk's size in hexadecimal"],
    [CHUNKED.replace('hel\r\n', 'hel!\r\n'), 'expected CRLF after a chunk'],
  ])('%j is not a chunked body in pieces either', async (text, message) => {
    const steps = [['response-head', { status: 200 }], ['body', 'hello'], ['body-end']] as const;
    await expect(play([text], steps)).rejects.toThrow(message);
  });

  it.each([
    ['', 'end'],
    [LENGTH.slice(0, -1), 'end'],
    [CHUNKED.slice(0, -7), 'end'],
    [UNTIL_END, 'reset'],
    ['HTTP/1.1 500 Oh\r\nContent-Length: 0\r\n\r\n', 'end'],
  ] as const)('%j, ended by %s, is incomplete', (text, end) => play([text], [['incomplete-response']], end));

  it.each([
    ['', 'end'],
    [LENGTH.slice(0, -1), 'reset'],
    [LENGTH, 'end'],
    [CHUNKED, 'reset'],
    ['HTTP/1.1 204 No Content\r\n\r\n', 'closed'],
  ] as const)('%j, ended by %s, is at most a response', (text, end) => play([text], [['at-most-a-response']], end));

  it.each([`${LENGTH}!`, `${CHUNKED}\0`, 'HTTP/1.1 204 No Content\r\n\r\n!'])(
    '%j is more than a response',
    async (text) => {
      await expect(play([text], [['at-most-a-response']])).rejects.toThrow(
        'expected no byte after the response, seen 1 bytes',
      );
    },
  );

  it.each([LENGTH, CHUNKED, UNTIL_END])('%j is not incomplete', async (text) => {
    await expect(play([text], [['incomplete-response']])).rejects.toThrow('expected no whole response');
  });
});
