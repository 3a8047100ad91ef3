import type { Interface } from '../model/interface.js';
import type { Test } from '../model/test.js';

/** What a guest can touch of an interface: call a function, drop a handle, give or be given a case of a type. */
export type SurfaceKind = 'function' | 'drop' | 'case';

/** One thing that an interface offers, and how many tests exercise it. */
export interface SurfaceItem {
  readonly kind: SurfaceKind;
  readonly interface: string;
  /** `[method]pollable.block`, the resource `pollable`, or the case `error-code.exist`. */
  readonly name: string;
  /** Functions and drops: tests whose component imports it. Cases: tests whose source names it. */
  readonly tests: number;
  /** Why no test can, when that is so. */
  readonly unreachable?: string;
}

/** `wasi:io/poll@0.2.0#poll` without its version. */
export const withoutVersion = (imported: string): string => imported.replace(/@[^#]*/, '');

/** Everything that the interfaces offer, each with the number of tests that exercise it. */
export function surfaceOf(interfaces: readonly Interface[], tests: readonly Test[]): SurfaceItem[] {
  // What every command exports, and every run calls.
  const used = new Map([['wasi:cli/run#run', tests.filter(({ fixture }) => !fixture.exports).length]]);
  for (const test of tests) {
    const { imports, exports = [] } = test.fixture;
    const names = [...[...imports, ...exports].map(withoutVersion), ...test.cases];
    for (const name of new Set(names)) used.set(name, (used.get(name) ?? 0) + 1);
  }
  return interfaces.flatMap(({ name: from, functions, resources, types, unreachable }) => {
    const reasons = new Map(unreachable.flatMap(({ cases, reason }) => cases.map((one) => [one, reason] as const)));
    const item = (kind: SurfaceKind, name: string, key: string): SurfaceItem => {
      const reason = reasons.get(name);
      const count = used.get(`${from}#${key}`) ?? 0;
      return { kind, interface: from, name, tests: count, ...(reason !== undefined && { unreachable: reason }) };
    };
    return [
      ...functions.map((name) => item('function', name, name)),
      ...resources.map((name) => item('drop', name, `[resource-drop]${name}`)),
      ...Object.entries(types).flatMap(([type, cases]) =>
        cases.map((one) => item('case', `${type}.${one}`, `${type}.${one}`)),
      ),
    ];
  });
}
