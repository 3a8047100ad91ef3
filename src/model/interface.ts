/** What an interface of the spec offers a guest: the names that tests are counted against (`suites/<suite>/interfaces.yaml`). */
export interface Interface {
  /** For example `wasi:io/streams`. */
  readonly name: string;
  /** As components import them, for example `[method]output-stream.check-write`. */
  readonly functions: readonly string[];
  readonly resources: readonly string[];
  /** Enums, variants and flags, each with its cases. */
  readonly types: Readonly<Record<string, readonly string[]>>;
  /** Cases that no test can ask for, as `error-code.deadlock`, and why. */
  readonly unreachable: readonly { readonly cases: readonly string[]; readonly reason: string }[];
}
