import type { FRAMINGS } from '../model/test.js';
import { ENDS, type Source } from './came.js';
import { shown, StepFailed } from './failed.js';

/** A header or a trailer as it was sent: the name in its case, the value without the spaces around it, each byte a character. */
export interface Field {
  readonly name: string;
  readonly value: string;
}

/** How the end of a body is found. */
export type Framing = (typeof FRAMINGS)[number] | 'until-end';

export interface RequestHead {
  readonly method: string;
  readonly target: string;
  readonly version: string;
  readonly headers: readonly Field[];
}

export interface ResponseHead {
  readonly version: string;
  readonly status: number;
  readonly reason: string;
  readonly headers: readonly Field[];
}

export interface Body {
  readonly framing: Framing;
  readonly body: Buffer;
  readonly trailers: readonly Field[];
}

export type Request = RequestHead & Body;
export type Response = ResponseHead & Body;

/** The longest line of a head, a chunk's size or a trailer. */
const LONGEST_LINE = 1 << 20;

const REQUEST_LINE = /^([!#$%&'*+\-.^_`|~0-9A-Za-z]+) ([\x21-\x7e]+) (HTTP\/1\.[01])$/;
const STATUS_LINE = /^(HTTP\/1\.[01]) ([1-9][0-9]{2}) ([\t\x20-\x7e\x80-\xff]*)$/;
const FIELD =
  /^([!#$%&'*+\-.^_`|~0-9A-Za-z]+):[\t ]*((?:[\x21-\x7e\x80-\xff](?:[\t\x20-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?)?)[\t ]*$/;
const CHUNK_SIZE = /^([0-9A-Fa-f]{1,12})(?:[\t ]*;[\t\x20-\x7e\x80-\xff]*)?$/;

/** Bytes of a source, taken by lines and by number. What is left over goes back. */
export class Taker {
  readonly #source: Source;
  #held: Buffer = Buffer.alloc(0);

  constructor(source: Source) {
    this.#source = source;
  }

  giveBack(): void {
    if (this.#held.length > 0) this.#source.unread(this.#held);
    this.#held = Buffer.alloc(0);
  }

  /** Takes more from the source. */
  async #more(expected: string, before: () => string): Promise<void> {
    const came = await this.#source.next();
    if ('end' in came) throw new StepFailed(expected, `${before()}${ENDS[came.end]}`);
    this.#held = this.#held.length === 0 ? came.bytes : Buffer.concat([this.#held, came.bytes]);
  }

  /** A line without its CRLF. Neither of the two stands alone. */
  async line(what: string): Promise<string> {
    let searched = 0;
    for (;;) {
      const end = this.#held.indexOf(0x0a, searched);
      if (end >= 0) return this.#lineOf(end + 1, what);
      if (this.#held.length > LONGEST_LINE) throw new StepFailed(what, `a line of more than ${LONGEST_LINE} bytes`);
      searched = this.#held.length;
      await this.#more(what, () => (this.#held.length > 0 ? `${shown(this.#held)}, then ` : ''));
    }
  }

  #lineOf(length: number, what: string): string {
    const line = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    if (line.at(-2) !== 0x0d) throw new StepFailed(`${what}, ended by CRLF`, shown(line));
    return line.subarray(0, -2).toString('latin1');
  }

  async exactly(length: number, what: string): Promise<Buffer> {
    const parts: Buffer[] = [];
    let missing = length;
    while (missing > 0) {
      if (this.#held.length === 0)
        await this.#more(`${length} bytes of ${what}`, () => `${length - missing} of them, then `);
      const part = this.#held.subarray(0, missing);
      parts.push(part);
      this.#held = this.#held.subarray(part.length);
      missing -= part.length;
    }
    return Buffer.concat(parts);
  }

  /** All until the other side ends its side in order. */
  async untilEnd(): Promise<Buffer> {
    const parts = [this.#held];
    this.#held = Buffer.alloc(0);
    for (;;) {
      const came = await this.#source.next();
      if ('bytes' in came) parts.push(came.bytes);
      else if (came.end === 'end') return Buffer.concat(parts);
      else throw new StepFailed('the end of the body', `${Buffer.concat(parts).length} bytes, then ${ENDS[came.end]}`);
    }
  }
}

export async function taking<T>(source: Source, take: (taker: Taker) => Promise<T>): Promise<T> {
  const taker = new Taker(source);
  try {
    return await take(taker);
  } finally {
    taker.giveBack();
  }
}

export async function fields(taker: Taker, what: string): Promise<Field[]> {
  const all: Field[] = [];
  for (;;) {
    const line = await taker.line(`a ${what} or the empty line after them`);
    if (line === '') return all;
    const [, name, value] = FIELD.exec(line) ?? [];
    if (name === undefined || value === undefined)
      throw new StepFailed(`a ${what}, NAME: VALUE`, shown(Buffer.from(line, 'latin1')));
    all.push({ name, value });
  }
}

/** The values of a name, in the order in which they were sent. */
export const valuesOf = (all: readonly Field[], name: string): string[] =>
  all.filter((field) => field.name.toLowerCase() === name.toLowerCase()).map(({ value }) => value);

/** Reads the head of a request. @throws {StepFailed} naming what is not HTTP/1.1 */
export const readRequestHead = (source: Source): Promise<RequestHead> =>
  taking(source, async (taker) => {
    const line = await taker.line('a request line');
    const [, method, target, version] = REQUEST_LINE.exec(line) ?? [];
    if (method === undefined || target === undefined || version === undefined)
      throw new StepFailed('a request line, METHOD TARGET HTTP/1.1', shown(Buffer.from(line, 'latin1')));
    return { method, target, version, headers: await fields(taker, 'header') };
  });

/** Reads the head of a response, which may be an informational one. @throws {StepFailed} naming what is not HTTP/1.1 */
export const readResponseHead = (source: Source): Promise<ResponseHead> =>
  taking(source, async (taker) => {
    const line = await taker.line('a status line');
    const [, version, status, reason] = STATUS_LINE.exec(line) ?? [];
    if (version === undefined || status === undefined || reason === undefined)
      throw new StepFailed('a status line, HTTP/1.1 STATUS REASON', shown(Buffer.from(line, 'latin1')));
    return { version, status: Number(status), reason, headers: await fields(taker, 'header') };
  });

/** What the headers say of the body: one framing, said once. */
export function framingOf(
  headers: readonly Field[],
  otherwise: 'none' | 'until-end',
): { framing: Framing; length: number } {
  const lengths = valuesOf(headers, 'content-length');
  const codings = valuesOf(headers, 'transfer-encoding');
  if (lengths.length + codings.length > 1)
    throw new StepFailed(
      'one Content-Length or one Transfer-Encoding',
      [...lengths.map((one) => `Content-Length: ${one}`), ...codings.map((one) => `Transfer-Encoding: ${one}`)].join(
        ', ',
      ),
    );
  const [length] = lengths;
  if (length !== undefined) {
    if (!/^[0-9]{1,15}$/.test(length)) throw new StepFailed('a number as Content-Length', JSON.stringify(length));
    return { framing: 'length', length: Number(length) };
  }
  const [coding] = codings;
  if (coding === undefined) return { framing: otherwise, length: 0 };
  if (coding.toLowerCase() !== 'chunked')
    throw new StepFailed('Transfer-Encoding: chunked', `Transfer-Encoding: ${coding}`);
  return { framing: 'chunked', length: 0 };
}

/** The length of the next chunk; 0 of the last one. */
export async function chunkSize(taker: Taker): Promise<number> {
  const line = await taker.line("a chunk's size");
  const [, size] = CHUNK_SIZE.exec(line) ?? [];
  if (size === undefined) throw new StepFailed("a chunk's size in hexadecimal", shown(Buffer.from(line, 'latin1')));
  return parseInt(size, 16);
}

/** What stands between a chunk and the next one's size. */
export async function chunkEnd(taker: Taker): Promise<void> {
  const end = await taker.line('the CRLF after a chunk');
  if (end !== '') throw new StepFailed('CRLF after a chunk', shown(Buffer.from(end, 'latin1')));
}

async function chunked(taker: Taker): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (;;) {
    const length = await chunkSize(taker);
    if (length === 0) return Buffer.concat(parts);
    parts.push(await taker.exactly(length, 'a chunk'));
    await chunkEnd(taker);
  }
}

/**
 * Reads the body that belongs to a head, and its trailers.
 *
 * @param otherwise What holds where the headers say nothing: a request has no body, a response has one until the end
 * @throws {StepFailed} saying what is wrong, and where the body broke off
 */
export const readBody = (
  source: Source,
  headers: readonly Field[],
  otherwise: 'none' | 'until-end' = 'none',
): Promise<Body> =>
  taking(source, async (taker) => {
    const { framing, length } = framingOf(headers, otherwise);
    switch (framing) {
      case 'none':
        return { framing, body: Buffer.alloc(0), trailers: [] };
      case 'length':
        return { framing, body: await taker.exactly(length, 'the body'), trailers: [] };
      case 'chunked':
        return { framing, body: await chunked(taker), trailers: await fields(taker, 'trailer') };
      case 'until-end':
        return { framing, body: await taker.untilEnd(), trailers: [] };
    }
  });

/** Reads one whole request. @throws {StepFailed} saying what is wrong */
export async function readRequest(source: Source): Promise<Request> {
  const head = await readRequestHead(source);
  return { ...head, ...(await readBody(source, head.headers)) };
}

/** Whether a response has no body whatever its headers say. */
export const hasNoBody = ({ status }: ResponseHead, method: string): boolean =>
  method === 'HEAD' || status === 204 || status === 304 || status < 200;

/**
 * Reads one whole response, also an informational one: what answers the request follows it.
 *
 * @param method The method of the request: a response to HEAD has no body
 * @throws {StepFailed} saying what is wrong
 */
export async function readResponse(source: Source, method: string): Promise<Response> {
  const head = await readResponseHead(source);
  if (hasNoBody(head, method)) return { ...head, framing: 'none', body: Buffer.alloc(0), trailers: [] };
  return { ...head, ...(await readBody(source, head.headers, 'until-end')) };
}
