import { createHash } from 'node:crypto';
import type { Captured } from '../model/outcome.js';

/** The most of a stream that is kept: a host that floods it costs no memory. */
export const MOST_KEPT = 65536;

/** Takes a stream's bytes: keeps the first, counts and hashes all. */
export class Collector {
  readonly #head: Buffer[] = [];
  readonly #hash = createHash('sha256');
  #headBytes = 0;
  #total = 0;

  add(bytes: Buffer): void {
    this.#total += bytes.length;
    this.#hash.update(bytes);
    const room = MOST_KEPT - this.#headBytes;
    if (room > 0) {
      // A copy: the reader may reuse its buffer.
      const part = Buffer.from(bytes.subarray(0, room));
      this.#head.push(part);
      this.#headBytes += part.length;
    }
  }

  /** To be called once, when the stream has ended. */
  captured(): Captured {
    return { head: Buffer.concat(this.#head), total: this.#total, sha256: this.#hash.digest('hex') };
  }
}
