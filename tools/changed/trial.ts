import { availableParallelism } from 'node:os';
import { dir as temporaryDirectory } from 'tmp-promise';
import { removeFolder } from '../../src/execute/sandbox.js';
import { WorkerSlot } from '../../src/execute/worker-slot.js';
import type { Driver, Invocation, Job } from '../../src/model/host.js';
import { importsPackage, type Test } from '../../src/model/test.js';
import { fixturesFolder } from '../../src/paths.js';
import type { TestRun } from '../../src/model/test-run.js';
import { runTest } from '../../src/run/run-test.js';
import { type Changed, VARIABLE } from './layer.js';

/** Puts something about a host's command. */
export type Around = (invocation: Invocation, job: Job) => Invocation;

/** How a test is run. */
interface Trial {
  /** The folder of its component. */
  readonly fixtures: string;
  readonly invoke: Driver['invoke'];
  readonly timeoutSeconds: number;
}

/** Where tests run, one after the other or several at a time. */
export class Laboratory {
  readonly #folder: string;
  readonly #driver: Driver;
  readonly #changed: ReadonlyMap<string, Changed>;
  readonly #free: WorkerSlot[] = [];
  #slots = 0;

  private constructor(folder: string, driver: Driver, changed: ReadonlyMap<string, Changed>) {
    this.#folder = folder;
    this.#driver = driver;
    this.#changed = changed;
  }

  /**
   * @param changed the components behind the layer, by the test's id
   * @param within where the sandboxes go, in place of the system's folder for temporary files
   */
  static async open(driver: Driver, changed: ReadonlyMap<string, Changed>, within?: string): Promise<Laboratory> {
    const place = within === undefined ? {} : { tmpdir: within };
    const { path } = await temporaryDirectory({ prefix: 'wasi-conformance-', mode: 0o755, ...place });
    return new Laboratory(path, driver, changed);
  }

  async close(): Promise<void> {
    await removeFolder(this.#folder);
  }

  /** Runs a test as it is; `around` may put something about the host's command. */
  alone(test: Test, around: Around = (same) => same): Promise<TestRun> {
    const invoke = async (job: Job) => around(await this.#driver.invoke(job), job);
    return this.#run(test, { fixtures: fixturesFolder, invoke, timeoutSeconds: test.timeout });
  }

  /** Whether a test's component could be put behind the layer. */
  hasBehind(test: Test): boolean {
    return this.#changed.has(test.id);
  }

  /** Runs a test behind the layer with a change. */
  behind(test: Test, change: string, timeoutSeconds: number): Promise<TestRun> {
    const changed = this.#changed.get(test.id);
    if (!changed) throw new Error(`${test.id} was not put behind the layer`);
    const { file, sha256, size } = changed;
    const { imports, exports } = test.fixture;
    const fixture = { file, sha256, size, imports, ...(exports && { exports }) };
    // The layer with wasi:sockets has all of it, whatever the guest calls.
    const networkErrorCode = importsPackage(test.fixture, 'wasi:sockets');
    const invoke = (job: Job) =>
      this.#driver.invoke({ ...job, networkErrorCode, env: [...job.env, [VARIABLE, change]] });
    return this.#run({ ...test, fixture }, { fixtures: changed.folder, invoke, timeoutSeconds });
  }

  async #run(test: Test, { fixtures, invoke, timeoutSeconds }: Trial): Promise<TestRun> {
    const slot = this.#free.pop() ?? new WorkerSlot(this.#folder, String(this.#slots++));
    const { signal } = new AbortController();
    const prepare = this.#driver.prepare?.bind(this.#driver);
    const driver = { ...(prepare ? { prepare } : {}), invoke };
    const limit = <T>(run: () => Promise<T>) => run();
    try {
      return await runTest(test, { fixtures, driver, keep: false, signal, timeoutSeconds, slot, limit });
    } finally {
      this.#free.push(slot);
    }
  }
}

/** Does this for each, as many at a time as there are processors. */
export async function forEach<T>(all: Iterable<T>, act: (one: T) => Promise<void>): Promise<void> {
  const queue = all[Symbol.iterator]();
  const rest = { [Symbol.iterator]: () => queue };
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      for (const one of rest) await act(one);
    }),
  );
}

/** The changes that the layer could have made, or the one that it has made. */
export function changesIn({ outcome }: TestRun): { could: string[]; has: boolean } {
  const lines = outcome.stderr.head.toString('utf8').split('\n');
  const could = lines.flatMap((line) => /^could-change: (.*)$/.exec(line)?.[1] ?? []);
  return { could, has: lines.some((line) => line.startsWith('changed: ')) };
}
