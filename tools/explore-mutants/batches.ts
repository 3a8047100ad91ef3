import type { ExplorerHost } from '../../src/explore/explorer-host.js';
import type { Trace } from '../../src/explore/traces.js';
import { sample } from '../../src/explore/generate/programs.js';
import { Hazards } from '../../src/explore/hazards.js';
import type { Program } from '../../src/explore/program.js';

const SIZE = 100;
const BOUNDS = { least: 5, most: 30 } as const;

/** The programs of a seed: the same ones for each host. */
export class Batches {
  readonly #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** @yields the programs of one batch after the other, until the time is over; no batch begins after it */
  *until(seconds: number): Generator<readonly Program[]> {
    const end = performance.now() + seconds * 1000;
    for (let batch = 0; performance.now() < end; batch++) yield sample(BOUNDS, this.#seed * 100_003 + batch, SIZE);
  }

  /** @yields each program with what the host did with it */
  async *on(host: ExplorerHost, seconds: number): AsyncGenerator<{ program: Program; trace: Trace }> {
    const hazards = new Hazards();
    for (const programs of this.until(seconds)) {
      const traces = await host.run(programs, hazards);
      for (const [index, program] of programs.entries()) {
        const trace = traces[index];
        if (trace) yield { program, trace };
      }
    }
  }
}
