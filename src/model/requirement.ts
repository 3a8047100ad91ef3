/** What the spec binds a host to: `must`, `should`, or a free choice (`may`), which never fails a host. */
export const LEVELS = ['must', 'should', 'may'] as const;
export type Level = (typeof LEVELS)[number];

/** One normative statement of the spec, in our own words (`suites/<suite>/requirements.yaml`). */
export interface Requirement {
  /** Stable, for example `io.streams.check-write.permit-bounds-write`. */
  readonly id: string;
  /** The WIT interface, for example `wasi:io/streams`. */
  readonly interface: string;
  /** The WIT function as a component imports it (`[method]output-stream.check-write`), or `*` for the whole interface. */
  readonly function: string;
  /** The first version of WASI that says so, for example `0.2.0`. */
  readonly since: string;
  readonly level: Level;
  readonly statement: string;
  /** The few words of the specification's text that decide. */
  readonly quote?: string;
  /** Of a draft: the requirements of WASI 0.2 that it became. */
  readonly became?: readonly string[];
  /** The requirements of the drafts of 2023 that it comes from. */
  readonly was?: readonly string[];
  /** The spec's file and item. */
  readonly link: string;
  /** Why no guest can observe it, when that is so. */
  readonly untestable?: string;
}
