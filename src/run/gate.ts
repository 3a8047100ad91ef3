import type { Result } from '../model/report.js';
import type { RunHooks } from './options.js';

/** Results of one run. Tests start while the canaries run; of their results nothing is said before every canary has passed. */
export class Gate {
  readonly #hooks: Pick<RunHooks, 'result'>;
  readonly #failFast: boolean;
  readonly #stop: () => void;
  readonly #all = new Map<string, Result>();
  #waiting: Result[] | undefined = [];

  /** @param stop ends the run, at the first result that is not as expected, if it is to `failFast` */
  constructor(hooks: Pick<RunHooks, 'result'>, failFast: boolean, stop: () => void) {
    this.#hooks = hooks;
    this.#failFast = failFast;
    this.#stop = stop;
  }

  /** Every canary has passed: what has waited is said, after `first`. */
  open(first: readonly Result[]): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = undefined;
    [...first, ...waiting].forEach((result) => this.add(result));
  }

  add(result: Result): void {
    if (this.#waiting) {
      this.#waiting.push(result);
      return;
    }
    this.#all.set(result.id, result);
    this.#hooks.result(result);
    if (this.#failFast && !result.asExpected) this.#stop();
  }

  /** What was said, by test. */
  get all(): ReadonlyMap<string, Result> {
    return this.#all;
  }
}
