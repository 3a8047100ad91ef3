import type { Interface } from '../../src/model/interface.js';

/** `TLS-protocol-error` is `TlsProtocolError`. */
const pascal = (name: string) =>
  name.toLowerCase().replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
const upper = (name: string) => name.toUpperCase().replaceAll('-', '_');

/**
 * The cases of enums, variants and flags that a guest's source names, as the bindings do: `ErrorCode::NoEntry`, `PathFlags::SYMLINK_FOLLOW`.
 * Each as `wasi:filesystem/types#error-code.no-entry`, sorted.
 */
export function casesIn(source: string, interfaces: readonly Interface[]): string[] {
  const named = new Set(source.match(/\b[A-Z]\w*::[A-Z]\w*/g));
  return interfaces
    .flatMap(({ name, types }) =>
      Object.entries(types).flatMap(([type, cases]) =>
        cases
          .filter((one) => [pascal(one), upper(one)].some((rust) => named.has(`${pascal(type)}::${rust}`)))
          .map((one) => `${name}#${type}.${one}`),
      ),
    )
    .sort();
}
