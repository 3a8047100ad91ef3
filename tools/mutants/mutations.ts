/** How a mutant's function differs from the host's. */
export const KINDS = ['lies', 'skips', 'fails', 'forgives', 'traps', 'offers'] as const;
export type Kind = (typeof KINDS)[number];

/** What a function is: `wasi:io/streams#[method]output-stream.write`. */
export interface Target {
  readonly interface: string;
  /** The resource whose method it is. */
  readonly resource?: string;
  readonly name: string;
}

export function parseTarget(text: string): Target {
  const [from = '', item = ''] = text.split('#');
  const method = /^\[method\]([^.]+)\.(.+)$/.exec(item);
  return method
    ? { interface: from, resource: method[1] ?? '', name: method[2] ?? '' }
    : { interface: from, name: item };
}

/** A function or method of the shim. */
export type Call = (this: unknown, ...args: unknown[]) => unknown;

/** Another value of the same type, and another each time; the same where none can be made up, as of a resource. */
export function otherThan(value: unknown, times: number): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + times;
  if (typeof value === 'bigint') return value + BigInt(times);
  if (typeof value === 'string') return value + '~'.repeat(times);
  if (value instanceof Uint8Array) return value.length === 0 ? Uint8Array.of(1) : value.map((byte) => byte ^ 1);
  if (Array.isArray(value)) return value.map((one) => otherThan(one, times));
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, otherThan(one, times)]));
  return value;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** What a list that should be empty could hold. */
const MORE: Readonly<Record<string, unknown>> = {
  'get-arguments': 'more',
  'get-environment': ['MORE', 'of it'],
};

/** What a function gives that does nothing, where `undefined` would itself look like a trap. */
const NOTHING: Readonly<Record<string, unknown>> = { poll: new Uint32Array() };

function lie(value: unknown, target: Target, times: number): unknown {
  const other = otherThan(value, times);
  const more = MORE[target.name];
  return Array.isArray(other) && more !== undefined ? [...(other as unknown[]), more] : other;
}

/** An error that the function may give, and that nobody expects; a trap where it has none. */
export function unexpectedError(target: Target): unknown {
  if (target.interface === 'wasi:filesystem/types') return 'deadlock';
  if (target.resource?.endsWith('put-stream')) return { tag: 'closed' };
  return new Error('a mutant traps');
}

/** Replaces a function by its mutant. `spared` receivers behave as before: the guest must be able to speak. */
export function mutate(original: Call, target: Target, kind: Kind, spared: (receiver: unknown) => boolean): Call {
  let times = 0;
  return function mutant(this: unknown, ...args: unknown[]): unknown {
    const call = () => original.apply(this, args);
    if (spared(this)) return call();
    switch (kind) {
      case 'lies':
        return lie(call(), target, ++times);
      case 'skips':
        return NOTHING[target.name];
      case 'fails':
        call();
        throw unexpectedError(target);
      case 'forgives':
        try {
          return call();
        } catch {
          return undefined;
        }
      case 'traps':
        throw new Error('a mutant traps');
      case 'offers':
        return call();
    }
  };
}
