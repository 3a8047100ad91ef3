import { createHash } from 'node:crypto';
import type { Captured } from '../model/outcome.js';

/** The most of a stream that is kept: a host that floods it costs no memory. */
const MOST_KEPT = 65536;

/** Takes a stream's bytes: keeps the first, counts and hashes all. */
export class Collector {
  readonly #head: Buffer[] = [];
  readonly #hash = createHash('sha256');
  #headBytes = 0;
  #total = 0;
  readonly #waiting: ((head: Buffer) => boolean)[] = [];

  add(bytes: Buffer): void {
    this.#total += bytes.length;
    this.#hash.update(bytes);
    const room = MOST_KEPT - this.#headBytes;
    if (room > 0) {
      // A copy: the reader may reuse its buffer.
      const part = Buffer.from(bytes.subarray(0, room));
      this.#head.push(part);
      this.#headBytes += part.length;
      this.#wake();
    }
  }

  /** Resolves when the bytes that are kept hold a text; never, if they do not come to. */
  async holds(text: string): Promise<void> {
    await this.#find((head) => (head.includes(text) ? true : undefined));
  }

  /** Resolves with the first group when a whole line of what is kept matches; never, if none does. */
  matches(pattern: RegExp): Promise<string> {
    return this.#find((head) => {
      const lines = head.toString('utf8').split('\n').slice(0, -1);
      return lines.map((line) => pattern.exec(line)?.[1]).find((group) => group !== undefined);
    });
  }

  #find<T>(find: (head: Buffer) => T | undefined): Promise<T> {
    return new Promise((resolve) => {
      this.#waiting.push((head) => {
        const found = find(head);
        if (found === undefined) return false;
        resolve(found);
        return true;
      });
      this.#wake();
    });
  }

  #wake(): void {
    if (this.#waiting.length === 0) return;
    const head = Buffer.concat(this.#head);
    for (const one of [...this.#waiting]) if (one(head)) this.#waiting.splice(this.#waiting.indexOf(one), 1);
  }

  /** To be called once, when the stream has ended. */
  captured(): Captured {
    return { head: Buffer.concat(this.#head), total: this.#total, sha256: this.#hash.digest('hex') };
  }
}
