import { bytesOf } from '../model/content.js';
import type { ExpectedHead, ExpectedResponse } from '../shapes/peers.js';
import type { Source } from './came.js';
import { shown, StepFailed } from './failed.js';
import {
  type Field,
  fields,
  framingOf,
  hasNoBody,
  readResponse,
  readResponseHead,
  type ResponseHead,
  taking,
  valuesOf,
} from './http-message.js';

/** The method of a request, where a step does not name it. */
const METHOD = 'GET';

function checkHead({ status, headers = {} }: ExpectedHead, seen: ResponseHead): void {
  const right = status === 'error' ? seen.status >= 400 && seen.status <= 599 : seen.status === status;
  if (!right) throw new StepFailed(status === 'error' ? 'a status from 400 to 599' : `status ${status}`, `${seen.status} ${seen.reason}`.trim());
  checkFields('header', headers, seen.headers);
}

function checkFields(what: string, expected: NonNullable<ExpectedHead['headers']>, seen: readonly Field[]): void {
  for (const [name, value] of Object.entries(expected)) {
    const values = valuesOf(seen, name);
    const wanted = value === false ? [] : [value].flat();
    const same = values.length === wanted.length && values.every((one, index) => one === wanted[index]);
    // A list of values may come as one, with commas: it is the same list.
    const joined = wanted.length > 1 && values.join(', ').replaceAll(/ *, */g, ',') === wanted.join(',');
    if (same || joined) continue;
    throw new StepFailed(
      value === false ? `no ${what} ${name}` : `the ${what} ${name}: ${JSON.stringify(wanted)}`,
      values.length === 0 ? 'none' : JSON.stringify(values),
    );
  }
}

/** Reads one whole response and checks what is named of it. @throws {StepFailed} saying what is wrong */
export async function expectResponse(source: Source, expected: ExpectedResponse): Promise<void> {
  const response = await readResponse(source, expected.method ?? METHOD);
  checkHead(expected, response);
  if (expected.framing !== undefined && expected.framing !== response.framing)
    throw new StepFailed(`a body framed by ${expected.framing}`, response.framing);
  if (expected.body !== undefined) {
    const body = bytesOf(expected.body);
    if (!body.equals(response.body)) throw new StepFailed(`a body of ${shown(body)}`, shown(response.body));
  }
  checkFields('trailer', expected.trailers ?? {}, response.trailers);
}

/** Reads the head of a response and checks what is named of it. @throws {StepFailed} saying what is wrong */
export async function expectHead(source: Source, expected: ExpectedHead): Promise<ResponseBody> {
  const head = await readResponseHead(source);
  checkHead(expected, head);
  return new ResponseBody(source, head, expected.method ?? METHOD);
}

/** The body of a response, read in pieces as it comes. */
export class ResponseBody {
  readonly #source: Source;
  readonly #chunked: boolean;
  readonly #untilEnd: boolean;
  /** Bytes that are left, of the body or of the chunk. */
  #left = 0;
  #inChunks = false;
  #ended = false;

  constructor(source: Source, head: ResponseHead, method: string) {
    this.#source = source;
    const { framing, length } = hasNoBody(head, method)
      ? { framing: 'none', length: 0 }
      : framingOf(head.headers, 'until-end');
    this.#chunked = framing === 'chunked';
    this.#untilEnd = framing === 'until-end';
    this.#left = length;
    this.#ended = framing === 'none';
  }

  /** Exactly these bytes are the next. */
  async expect(bytes: Buffer): Promise<void> {
    const parts: Buffer[] = [];
    for (let missing = bytes.length; missing > 0;) {
      const piece = await this.#piece(missing);
      if (!piece) throw new StepFailed(`a body with ${shown(bytes)}`, `${shown(Buffer.concat(parts))}, then its end`);
      parts.push(piece);
      missing -= piece.length;
    }
    const came = Buffer.concat(parts);
    if (!came.equals(bytes)) throw new StepFailed(`a body with ${shown(bytes)}`, shown(came));
  }

  async expectEnd(): Promise<void> {
    const piece = await this.#piece(1);
    if (piece) throw new StepFailed('the end of the body', 'more bytes of it');
  }

  /** It ends, but is not complete. */
  async expectBroken(): Promise<void> {
    try {
      while (await this.#piece(1 << 16));
    } catch {
      return;
    }
    throw new StepFailed('a body that is not complete', 'a complete one');
  }

  /** The next bytes, at most so many; nothing at the end. */
  #piece(most: number): Promise<Buffer | undefined> {
    return this.#untilEnd ? this.#untilItEnds(most) : this.#framed(most);
  }

  async #untilItEnds(most: number): Promise<Buffer | undefined> {
    const came = await this.#source.next();
    if ('end' in came) {
      if (came.end !== 'end') throw new StepFailed('the end of the body', `a connection that is ${came.end}`);
      return undefined;
    }
    if (came.bytes.length > most) this.#source.unread(came.bytes.subarray(most));
    return came.bytes.subarray(0, most);
  }

  #framed(most: number): Promise<Buffer | undefined> {
    return taking(this.#source, async (taker) => {
      if (this.#left === 0 && this.#chunked && !this.#ended) {
        if (this.#inChunks) await taker.line('the CRLF after a chunk');
        this.#inChunks = true;
        this.#left = parseInt(await taker.line("a chunk's size"), 16);
        if (this.#left === 0) await fields(taker, 'trailer');
      }
      if (!(this.#left > 0)) {
        this.#ended = true;
        return undefined;
      }
      const piece = await taker.exactly(Math.min(this.#left, most), 'the body');
      this.#left -= piece.length;
      return piece;
    });
  }
}
