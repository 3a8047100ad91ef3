import type { End, Source } from '../../src/peers/came.js';

/** A connection that gives these parts, a character for each byte, then ends. `rest` takes what is left. */
export function cameIn(parts: readonly string[], end: End = 'end'): Source & { rest(): string } {
  const left: Buffer[] = parts.map((part) => Buffer.from(part, 'latin1'));
  return {
    next: () => {
      const bytes = left.shift();
      return Promise.resolve(bytes ? { bytes } : { end });
    },
    unread: (bytes) => void left.unshift(bytes),
    rest: () => Buffer.concat(left).toString('latin1'),
  };
}
