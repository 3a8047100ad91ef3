import { availableParallelism } from 'node:os';
import { dir as temporaryDirectory } from 'tmp-promise';
import { execute } from '../../src/execute/execute.js';
import { removeSandbox } from '../../src/execute/sandbox.js';
import { Station } from '../../src/execute/station.js';
import { judge } from '../../src/judge/judge.js';
import type { Invocation, Job, Runner } from '../../src/model/host.js';
import type { Outcome } from '../../src/model/outcome.js';
import type { FixtureFile, Test } from '../../src/model/test.js';
import type { Judgement } from '../../src/model/verdict.js';
import { fixturesFolder } from '../../src/paths.js';
import { verifiedFixture } from '../../src/run/fixtures.js';
import { type Changed, VARIABLE } from './layer.js';

/** A test that was run, and what came of it. */
export interface Trial {
  readonly outcome: Outcome;
  readonly judgement: Judgement;
}

/** Puts something about a host's command. */
export type Around = (invocation: Invocation, job: Job) => Invocation;

interface Ready {
  readonly component: string;
  readonly invoke: (job: Job) => Invocation | Promise<Invocation>;
}

/** Where trials run, one after the other or several at a time. */
export class Laboratory {
  readonly #folder: string;
  readonly #runner: Runner;
  readonly #changed: ReadonlyMap<string, Changed>;
  readonly #free: Station[] = [];
  #stations = 0;

  private constructor(folder: string, runner: Runner, changed: ReadonlyMap<string, Changed>) {
    this.#folder = folder;
    this.#runner = runner;
    this.#changed = changed;
  }

  /**
   * @param changed the components behind the layer, by the test's id
   * @param within where the sandboxes go, in place of the system's folder for temporary files
   */
  static async open(runner: Runner, changed: ReadonlyMap<string, Changed>, within?: string): Promise<Laboratory> {
    const place = within === undefined ? {} : { tmpdir: within };
    const { path } = await temporaryDirectory({ prefix: 'wasi-conformance-', mode: 0o755, ...place });
    return new Laboratory(path, runner, changed);
  }

  async close(): Promise<void> {
    await removeSandbox(this.#folder);
  }

  /** Runs a test as it is; `around` may put something about the host's command. */
  alone(test: Test, around: Around = (same) => same): Promise<Trial> {
    return this.#run(test, (fixture) => this.#alone(fixture, around));
  }

  async #alone(fixture: FixtureFile, around: Around): Promise<Ready> {
    const file = verifiedFixture(fixturesFolder, fixture);
    const component = (await this.#runner.prepare?.(fixture, file)) ?? file;
    return { component, invoke: async (job) => around(await this.#runner.invoke(job), job) };
  }

  /** Whether a test's component could be put behind the layer. */
  hasBehind(test: Test): boolean {
    return this.#changed.has(test.id);
  }

  /** Runs a test behind the layer with a change. */
  behind(test: Test, change: string, timeout: number): Promise<Trial> {
    return this.#run(
      test,
      async (asked) => {
        if (asked !== test.fixture) return this.#alone(asked, (same) => same);
        const changed = this.#changed.get(test.id);
        if (!changed) throw new Error(`${test.id} was not put behind the layer`);
        const fixture = { ...test.fixture, file: `${test.fixture.file}.changed`, sha256: changed.sha256 };
        const component = (await this.#runner.prepare?.(fixture, changed.file)) ?? changed.file;
        const invoke = (job: Job) => this.#runner.invoke({ ...job, env: [...job.env, [VARIABLE, change]] });
        return { component, invoke };
      },
      timeout,
    );
  }

  async #run(test: Test, ready: (fixture: FixtureFile) => Promise<Ready>, timeout = test.timeout): Promise<Trial> {
    const station = this.#free.pop() ?? new Station(this.#folder, String(this.#stations++));
    const { signal } = new AbortController();
    const once = async (fixture: FixtureFile) => {
      const { component, invoke } = await ready(fixture);
      const turn = <T>(run: () => Promise<T>) => run();
      return execute(test, component, { timeout, signal, keep: false, station, turn, invoke });
    };
    try {
      let outcome = await once(test.fixture);
      if (test.fixture.control) outcome = { ...outcome, control: await once(test.fixture.control) };
      return { outcome, judgement: judge(test, outcome) };
    } finally {
      this.#free.push(station);
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
export function changesIn({ outcome }: Trial): { could: string[]; has: boolean } {
  const lines = outcome.stderr.kept.toString('utf8').split('\n');
  const could = lines.flatMap((line) => /^could-change: (.*)$/.exec(line)?.[1] ?? []);
  return { could, has: lines.some((line) => line.startsWith('changed: ')) };
}
