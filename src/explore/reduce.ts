import { type Answer, describe } from './answer.js';
import { check, type Disagreement, disagreement, keyOf, topicOf, type Wrong } from './check.js';
import type { ExplorerHost } from './explorer-host.js';
import type { ExploreOptions } from './options.js';
import type { Program } from './program.js';
import { shrink, type ShrinkOptions } from './shrink.js';
import type { Trace } from './traces.js';

/** Milliseconds that it may take to make a finding small. */
const MOST_FOR_SHRINKING = 25_000;
/** Where a run has a limit of time, half of it is for new programs; each finding gets this much all the same. */
const LEAST_FOR_SHRINKING = 1_000;
/** Programs that are tried at once, and where each may end the host or hang. */
const AT_ONCE = { wrong: 64, ended: 8, hung: 1 } as const;

/** What each host answers to a program. */
type Answers = { host: string; answers: string[] }[];

/** Whether a call was not made: it was left out, or there was nothing to make it with. */
const isSkipped = (answer: Answer | undefined): boolean => answer?.kind === 'skip';

/** A wrong answer, and all that the host has answered to the program. */
export interface Shown {
  readonly wrong: Wrong;
  readonly answers: readonly Answer[];
}

/** A disagreement, and all that each host has answered to the program. */
export interface ShownDifference {
  readonly differ: Disagreement;
  readonly answers: readonly (readonly Answer[])[];
}

/** The smallest program that was found to show the same, and what the hosts answer to it. */
interface Reduced<Seen> {
  readonly small: Program;
  readonly seen: Seen;
  readonly answers: Answers;
}

/** Makes the programs that show something small, and keeps account of the time that it takes. */
export class Reducer {
  readonly #hosts: readonly ExplorerHost[];
  readonly #options: Pick<ExploreOptions, 'most' | 'signal'>;
  readonly #started = performance.now();
  /** Milliseconds that it has taken until now. */
  #spent = 0;

  constructor(hosts: readonly ExplorerHost[], options: Pick<ExploreOptions, 'most' | 'signal'>) {
    this.#hosts = hosts;
    this.#options = options;
  }

  /** @returns with `steady` false and the program as it was, where the host does not give that answer again */
  async ofWrong(
    at: number,
    program: Program,
    { wrong, answers: own }: Shown,
  ): Promise<Reduced<Wrong> & { readonly steady: boolean }> {
    const wanted = keyOf(wrong);
    const find = (one: Program, trace: Trace | undefined): Wrong | undefined =>
      trace && check(one, trace).wrong.find((other) => keyOf(other) === wanted && other.at >= one.length - 1);
    const shows = async (candidates: readonly Program[]) => {
      const traces = (await this.#hosts[at]?.run(candidates)) ?? [];
      return candidates.map((candidate, index) => find(candidate, traces[index]) !== undefined);
    };
    const start = program.slice(0, wrong.at + 1).filter((_, index) => index === wrong.at || !isSkipped(own[index]));
    // By itself, and not among others: what was there before it may have had a part in it.
    const [steady = false] = await shows([start]);
    const { kind } = wrong.answer;
    const atOnce = kind === 'ended' || kind === 'hung' ? AT_ONCE[kind] : AT_ONCE.wrong;
    const small = steady ? await this.#shrink(start, shows, atOnce) : start;
    const traces = await this.#runAll([small]);
    return { small, seen: find(small, traces[at]?.[0]) ?? wrong, steady, answers: this.#answers(traces) };
  }

  async ofDisagreement(program: Program, { differ, answers: own }: ShownDifference): Promise<Reduced<Disagreement>> {
    const topic = topicOf(differ);
    const find = (one: Program, index: number, traces: readonly (readonly Trace[])[]): Disagreement | undefined => {
      const own = traces.flatMap((all) => all[index] ?? []);
      if (own.length < this.#hosts.length) return undefined;
      const other = disagreement(
        one,
        own.map((trace) => ({ ...check(one, trace), answers: trace.answers })),
      );
      return other && topicOf(other) === topic && other.at === one.length - 1 ? other : undefined;
    };
    const shows = async (candidates: readonly Program[]) => {
      const traces = await this.#runAll(candidates);
      return candidates.map((candidate, index) => find(candidate, index, traces) !== undefined);
    };
    // What one host has not done, another may have: only what none has done counts for nothing.
    const start = program
      .slice(0, differ.at + 1)
      .filter((_, index) => index === differ.at || !own.every((answers) => isSkipped(answers[index])));
    const small = await this.#shrink(start, shows, AT_ONCE.wrong);
    const traces = await this.#runAll([small]);
    return { small, seen: find(small, 0, traces) ?? differ, answers: this.#answers(traces) };
  }

  #runAll(candidates: readonly Program[]): Promise<(readonly Trace[])[]> {
    return Promise.all(this.#hosts.map((host) => host.run(candidates)));
  }

  async #shrink(program: Program, shows: ShrinkOptions['shows'], atOnce: number): Promise<Program> {
    const { most, signal } = this.#options;
    const began = performance.now();
    const left = (began - this.#started) / 2 + MOST_FOR_SHRINKING - this.#spent;
    const own =
      most === undefined ? MOST_FOR_SHRINKING : Math.min(MOST_FOR_SHRINKING, Math.max(LEAST_FOR_SHRINKING, left));
    const small = await shrink(program, { shows, atOnce, most: own, signal });
    this.#spent += performance.now() - began;
    return small;
  }

  #answers(traces: readonly (readonly Trace[])[]): Answers {
    return this.#hosts.map(({ name }, index) => ({
      host: name,
      answers: (traces[index]?.[0]?.answers ?? []).map(describe),
    }));
  }
}
