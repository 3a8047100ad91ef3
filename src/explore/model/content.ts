/** Sizes and ends of writes up to here every file system of use has room for, as holes. */
export const CERTAIN = 2n ** 32n;
/** Up to here some file systems have room, and others fail. */
export const POSSIBLE = 2n ** 40n;
/** Offsets from here on no file can have. */
export const IMPOSSIBLE = 2n ** 63n;

const BLOCK = 4096n;

/** The bytes that a call writes: the guest makes the same ones. They are never zero. */
export function bytesOf(seed: number, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => ((seed * 31 + at) % 251) + 1);
}

/** FNV-1a of 32 bits, as the guest writes it. */
export function hash(bytes: Uint8Array): string {
  let value = 0x811c9dc5;
  for (const byte of bytes) value = Math.imul(value ^ byte, 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}

/** What a file holds: blocks where something was written, zeroes everywhere else. */
export class Content {
  size = 0n;
  readonly #blocks = new Map<bigint, Uint8Array>();

  write(bytes: Uint8Array, offset: bigint): void {
    for (let at = 0; at < bytes.length;) {
      const place = offset + BigInt(at);
      const index = place / BLOCK;
      const within = Number(place % BLOCK);
      const count = Math.min(Number(BLOCK) - within, bytes.length - at);
      let block = this.#blocks.get(index);
      if (!block) this.#blocks.set(index, (block = new Uint8Array(Number(BLOCK))));
      block.set(bytes.subarray(at, at + count), within);
      at += count;
    }
    const end = offset + BigInt(bytes.length);
    if (bytes.length > 0 && end > this.size) this.size = end;
  }

  /** At most `length` bytes from `offset` on; fewer at the end. */
  read(offset: bigint, length: number): Uint8Array {
    const left = this.size > offset ? this.size - offset : 0n;
    const count = left < BigInt(length) ? Number(left) : length;
    const bytes = new Uint8Array(count);
    for (let at = 0; at < count;) {
      const place = offset + BigInt(at);
      const within = Number(place % BLOCK);
      const part = Math.min(Number(BLOCK) - within, count - at);
      const block = this.#blocks.get(place / BLOCK);
      if (block) bytes.set(block.subarray(within, within + part), at);
      at += part;
    }
    return bytes;
  }

  resize(size: bigint): void {
    if (size < this.size) {
      for (const [index, block] of this.#blocks) {
        if (index * BLOCK >= size) this.#blocks.delete(index);
        else if ((index + 1n) * BLOCK > size) block.fill(0, Number(size % BLOCK));
      }
    }
    this.size = size;
  }
}
