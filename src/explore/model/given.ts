/** What a program is started with, and when: what its answers are compared with. */
export interface Given {
  /** The names of its preopened directories. */
  readonly directories: readonly string[];
  /** Without the program's name, which may come before them. */
  readonly args: readonly string[];
  readonly env: readonly (readonly [name: string, value: string])[];
  /** Nanoseconds between ticks of the monotonic clock, as the host says. */
  readonly tick: bigint;
  /** Seconds since 1970, before the program was started and after it had ended. */
  readonly time: { readonly from: number; readonly to: number };
}
