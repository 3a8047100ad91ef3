import type { Expectations } from '../expectations/expectations.js';
import type { Host } from '../model/host.js';
import type { Result } from '../model/report.js';
import type { Shard } from '../plan/shard.js';
import type { SessionOptions } from './session.js';

export interface RunOptions extends SessionOptions {
  /** Stop at the first result that is not as expected. */
  readonly failFast: boolean;
  /** A file in place of the shipped expectations, or what gives a host's. */
  readonly expectations?: string | ((host: Host) => Expectations);
  /** Which part of a split run this is. */
  readonly shard?: Shard;
  readonly commandLine: readonly string[];
}

export interface RunHooks {
  started(host: Host, jobs: number): void;
  result(result: Result): void;
  /** A sandbox was left, as asked for. */
  sandbox(path: string, testId: string): void;
  /** Something that a reader should know and that changes no verdict. */
  warning(text: string): void;
}
