import limit from 'p-limit';
import { messageOf } from '../errors.js';
import { WorkerSlot } from '../execute/worker-slot.js';
import { Workspace } from '../execute/workspace.js';
import type { Driver, RunScope } from '../model/host.js';
import type { Test } from '../model/test.js';
import type { TestRun } from '../model/test-run.js';
import { runTest } from './run-test.js';

export interface SessionOptions {
  /** The folder of the components and their manifests. */
  readonly fixtures: string;
  /** Tests at a time. */
  readonly jobs: number;
  /** In place of each test's own. */
  readonly timeoutSeconds?: number;
  /** Leave the sandboxes. */
  readonly keep: boolean;
  /** Ends what runs. */
  readonly signal: AbortSignal;
}

/** What a session has opened, and closes. */
interface Opened {
  readonly scope: RunScope | undefined;
  readonly workspace: Workspace;
}

/** A host with all that its tests share: a temporary folder, a limit of processes, what the driver has started. */
export class Session {
  readonly #driver: Pick<Driver, 'prepare' | 'invoke'>;
  readonly #scope: RunScope | undefined;
  readonly #workspace: Workspace;
  readonly #options: SessionOptions;
  readonly #limit: <T>(run: () => Promise<T>) => Promise<T>;
  readonly #slots = new Map<string, WorkerSlot>();

  private constructor(driver: Driver, options: SessionOptions, { scope, workspace }: Opened) {
    this.#scope = scope;
    this.#workspace = workspace;
    this.#options = options;
    this.#limit = limit(Math.max(1, options.jobs));
    this.#driver = {
      ...(driver.prepare ? { prepare: driver.prepare.bind(driver) } : {}),
      async invoke(job) {
        const invocation = await driver.invoke(job);
        return scope ? { ...invocation, env: { ...invocation.env, ...scope.env } } : invocation;
      },
    };
  }

  /** @throws {BrokenError} when the driver cannot start what it needs; {UsageError} when there is no place for temporary files */
  static async open(driver: Driver, options: SessionOptions): Promise<Session> {
    const workspace = await Workspace.open();
    try {
      return new Session(driver, options, { scope: await driver.start?.(), workspace });
    } catch (error) {
      await workspace.close();
      throw error;
    }
  }

  /** Runs a test. @param worker whoever runs one test after the other: its sandbox and pipes serve again */
  run(test: Test, worker: string, timeoutSeconds = this.#options.timeoutSeconds ?? test.timeout): Promise<TestRun> {
    const { fixtures, keep, signal } = this.#options;
    const slot = this.#slots.get(worker) ?? new WorkerSlot(this.#workspace.folder, worker);
    this.#slots.set(worker, slot);
    return runTest(test, { fixtures, driver: this.#driver, keep, signal, timeoutSeconds, slot, limit: this.#limit });
  }

  /** Ends all that is left of the session. Never throws: to fail here must not cost a report. @returns what could not be removed */
  async close(): Promise<readonly string[]> {
    const left: string[] = [];
    await this.#scope?.close().catch((error: unknown) => left.push(messageOf(error)));
    if (!(await this.#workspace.close())) left.push(`${this.#workspace.folder} could not be removed`);
    return left;
  }
}
