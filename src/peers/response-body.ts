import type { Source } from './came.js';
import { shown, StepFailed } from './failed.js';
import { chunkEnd, chunkSize, fields, framingOf, hasNoBody, type ResponseHead, taking } from './http-message.js';

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
        if (this.#inChunks) await chunkEnd(taker);
        this.#inChunks = true;
        this.#left = await chunkSize(taker);
        if (this.#left === 0) await fields(taker, 'trailer');
      }
      if (this.#left === 0) {
        this.#ended = true;
        return undefined;
      }
      const piece = await taker.exactly(Math.min(this.#left, most), 'the body');
      this.#left -= piece.length;
      return piece;
    });
  }
}
