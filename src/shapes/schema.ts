import { type Static, type TSchema, Type } from '@sinclair/typebox';

/** A value of a shape as the code handles it: nobody changes it. */
export type Shape<T extends TSchema> = Frozen<Static<T>>;

type Frozen<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

/** One of these names. */
export const oneOf = <const T extends readonly (string | number)[]>(names: T, options: object = {}) =>
  Type.Unsafe<T[number]>({ enum: [...names], ...options });

/** A set of these names. */
export const someOf = <const T extends readonly string[]>(names: T, options: object = {}) =>
  Type.Array(oneOf(names), { uniqueItems: true, ...options });

/** The shape that the document's `$defs` hold under a name. */
export const def = <T>(name: string) => Type.Unsafe<T>({ $ref: `#/$defs/${name}` });

/** Exactly one of these shapes. */
export const either = <T extends TSchema[]>(options: readonly [...T], more: object = {}) =>
  Type.Unsafe<Static<T[number]>>({ oneOf: [...options], ...more });

/** An object with these keys and no others. */
export const closed = <T extends Record<string, TSchema>>(keys: T, options: object = {}) =>
  Type.Object(keys, { additionalProperties: false, ...options });

/** A whole document, with what it is and where its shape is named. */
export const document = (name: string, title: string, defs: Readonly<Record<string, TSchema>> = {}) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `https://wasi-conformance.dev/schema/${name}.json`,
  title,
  ...(Object.keys(defs).length > 0 ? { $defs: defs } : {}),
});

/** A text that is not empty. */
export const Name = (options: object = {}) => Type.String({ minLength: 1, ...options });

/** The id of a test. */
export const TestId = (options: object = {}) => Type.String({ pattern: '^[a-z0-9-]+(?:/[a-z0-9-]+)+$', ...options });

/** The id of a requirement. */
export const RequirementId = (options: object = {}) =>
  Type.String({ pattern: '^[a-z0-9]+(?:[.-][a-z0-9]+)+$', ...options });

/** A version of WASI 0.2. */
export const WasiVersion = (options: object = {}) => Type.String({ pattern: '^0\\.2\\.[0-9]+$', ...options });
