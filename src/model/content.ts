import type { Job } from '../model/host.js';
import { type Content, isServed, type Sent, type Test, type Text } from '../model/test.js';
import { type Address, withAddresses } from './addresses.js';

/** The period of the pattern that stands for long content: prime, so that a block moved by a power of two shows. */
const PERIOD = 251;

/** The bytes that metadata describes: a text in UTF-8, or the pattern whose byte `i` is `i mod 251`. */
export function bytesOf(content: Content): Buffer {
  if (typeof content === 'string') return Buffer.from(content);
  const bytes = Buffer.allocUnsafe(content.pattern);
  for (let index = 0; index < bytes.length; index++) bytes[index] = index % PERIOD;
  return bytes;
}

/** An argument or a variable's value as the guest gets it. */
function textOf(text: Text): string {
  return typeof text === 'string' ? text : text.repeat.repeat(text.times);
}

/** The bytes that a peer sends. */
export const sentBytes = (sent: Sent): Buffer =>
  typeof sent === 'object' && 'repeat' in sent ? Buffer.from(textOf(sent)) : bytesOf(sent);

/** What a test asks of a host, but for its component and its directories. */
export function configured(
  { args, env, cwd, needs, fixture }: Pick<Test, 'args' | 'env' | 'cwd' | 'needs' | 'fixture'>,
  peers?: ReadonlyMap<string, Address>,
): Omit<Job, 'component' | 'dirs'> {
  const text = (from: Text) => (peers ? withAddresses(textOf(from), peers) : textOf(from));
  return {
    args: args.map(text),
    env: env.map(([name, value]) => [name, text(value)] as const),
    ...(cwd === undefined ? {} : { cwd }),
    ...(needs.includes('network') ? { network: true } : {}),
    ...(needs.includes('network-error-code') ? { networkErrorCode: true } : {}),
    ...(needs.includes('http') ? { http: true } : {}),
    ...(isServed(fixture) ? { serve: true } : {}),
  };
}
