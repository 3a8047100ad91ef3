import { packageInfo } from '../packages.js';
import type { Requirement } from '../model/requirement.js';
import type { ExplorerDisagreement, ExplorerFinding, Findings } from '../shapes/findings.js';
import { FINDINGS_FORMAT } from '../shapes/findings.js';
import { describe } from './answer.js';
import type { ExplorerHost } from './batch.js';
import {
  check,
  type Checked,
  type Disagreement,
  disagreement,
  keyOf,
  topicOf,
  type Trace,
  type Wrong,
} from './check.js';
import { type Bounds, sample } from './generate/programs.js';
import { levelOf } from './known.js';
import { lineOf, type Program } from './program.js';
import { shrink, type ShrinkOptions } from './shrink.js';

export interface ExploreOptions {
  readonly seed: number;
  /** Programs in all; none ends it where this is not given. */
  readonly runs?: number;
  /** Milliseconds after which no further batch begins. */
  readonly most?: number;
  /** Programs in place of generated ones. */
  readonly replay?: readonly Program[];
  /** Programs in one start of a host. */
  readonly batch: number;
  readonly bounds: Bounds;
  /** Every requirement that the model names, by id. */
  readonly requirements: ReadonlyMap<string, Pick<Requirement, 'level'>>;
  readonly signal: AbortSignal;
}

/** A host, and the requirements that it is known to violate. */
export interface Explored {
  readonly host: ExplorerHost;
  readonly runner: string;
  readonly known: ReadonlySet<string>;
}

export interface ExploreHooks {
  /** @param calls of all hosts together */
  progress(programs: number, calls: number, findings: number): void;
  finding(finding: ExplorerFinding): void;
  disagreement(one: ExplorerDisagreement): void;
}

/** Milliseconds that it may take to make a finding small. */
const MOST_FOR_SHRINKING = 25_000;
/** Where a run has a limit of time, half of it is for new programs; each finding gets this much all the same. */
const LEAST_FOR_SHRINKING = 1_000;
/** Programs that are tried at once, and where each may end the host or hang. */
const AT_ONCE = { wrong: 64, ended: 8, hung: 1 } as const;

/** Batches that run at a time. */
const AHEAD = 2;
/** Milliseconds: where a batch takes longer, none is begun before the last one is judged, so that a limit of time is kept. */
const LONG = 10_000;

/** Programs that the hosts run. */
interface Running {
  readonly number: number;
  readonly programs: readonly Program[];
  readonly traces: Promise<readonly (readonly Trace[])[]>;
}

/** What has been counted of a host. */
interface Count {
  calls: number;
  judged: number;
  readonly known: Map<string, number>;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Runs programs on hosts, and holds their answers against the model and against each other. */
export class Explorer {
  readonly #hosts: readonly Explored[];
  readonly #options: ExploreOptions;
  readonly #hooks: ExploreHooks;
  readonly #counts: readonly Count[];
  readonly #findings = new Map<string, Writable<ExplorerFinding>>();
  readonly #disagreements = new Map<string, Writable<ExplorerDisagreement>>();
  #programs = 0;
  #started = 0;
  /** Milliseconds that findings have taken. */
  #shrinking = 0;

  constructor(hosts: readonly Explored[], options: ExploreOptions, hooks: ExploreHooks) {
    this.#hosts = hosts;
    this.#options = options;
    this.#hooks = hooks;
    this.#counts = hosts.map(() => ({ calls: 0, judged: 0, known: new Map() }));
  }

  /** Goes on until the programs, or the time, are used up, or somebody interrupts it. What was found until then is kept. */
  async run(): Promise<Findings> {
    const started = performance.now();
    this.#started = started;
    const { signal, most = Infinity } = this.#options;
    const isOver = () => signal.aborted || performance.now() - started > most;
    const running: Running[] = [];
    let isComplete = true;
    let isSlow = false;
    for (let number = 0; isComplete;) {
      // While the answers of one batch are judged, the hosts run the next one. They are judged in their order.
      for (; running.length < (isSlow ? 1 : AHEAD) && !isOver(); number++) {
        const programs = this.#batch(number);
        if (programs.length === 0) break;
        const traces = Promise.all(this.#hosts.map(({ host }) => host.run(programs)));
        // It is awaited later.
        traces.catch(() => undefined);
        running.push({ programs, traces, number });
      }
      const next = running.shift();
      if (!next) break;
      const began = performance.now();
      await next.traces;
      isSlow = performance.now() - began > LONG;
      isComplete = await this.#judge(next);
    }
    return this.#result(performance.now() - started, isComplete && !signal.aborted);
  }

  #batch(number: number): readonly Program[] {
    const { replay, seed, batch, bounds, runs = Infinity } = this.#options;
    if (replay) return number === 0 ? replay : [];
    const count = Math.min(batch, runs - number * batch);
    return count > 0 ? sample(bounds, seedOf(seed, number), batch).slice(0, count) : [];
  }

  /** A call, because it changes while something is awaited. */
  #isAborted(): boolean {
    return this.#options.signal.aborted;
  }

  /** @returns false when it was interrupted */
  async #judge({ programs, traces: running, number: batch }: Running): Promise<boolean> {
    const traces = await running;
    if (this.#isAborted()) return false;
    const { seed } = this.#options;
    for (const [index, program] of programs.entries()) {
      const own = traces.map((all) => all[index] as Trace);
      const checked = own.map((trace) => ({ ...check(program, trace), answers: trace.answers }));
      const from = this.#options.replay ? `replay:${index}` : `${seed}:${batch * this.#options.batch + index}`;
      this.#programs++;
      for (const [at, one] of checked.entries()) {
        this.#count(at, own[at] as Trace, one);
        for (const wrong of one.wrong) await this.#wrong(at, program, wrong, from);
      }
      const differ = disagreement(program, checked);
      if (differ) await this.#differ(program, differ, from);
      if (this.#isAborted()) return false;
    }
    const calls = this.#counts.reduce((sum, count) => sum + count.calls, 0);
    this.#hooks.progress(this.#programs, calls, this.#findings.size);
    return true;
  }

  #count(at: number, { answers }: Trace, { judged }: Checked): void {
    const count = this.#counts[at];
    if (!count) return;
    count.calls += answers.length;
    count.judged += judged.filter(({ is }) => is !== 'skipped').length;
  }

  /** An answer that the model does not allow: known, seen before, or a new finding. */
  async #wrong(at: number, program: Program, wrong: Wrong, from: string): Promise<void> {
    const [explored, count] = [this.#hosts[at], this.#counts[at]];
    if (!explored || !count) return;
    const level = wrong.level ?? levelOf(wrong.requirements, this.#options.requirements);
    // A free choice accuses nobody.
    if (level === 'may') return;
    const known = [...wrong.requirements, ...wrong.related].find((id) => explored.known.has(id));
    if (known !== undefined) {
      count.known.set(known, (count.known.get(known) ?? 0) + 1);
      return;
    }
    const key = `${at} ${keyOf(wrong)}`;
    const before = this.#findings.get(key);
    if (before) {
      before.times++;
      return;
    }
    const { host } = explored;
    const kind = wrong.answer.kind === 'ended' || wrong.answer.kind === 'hung' ? wrong.answer.kind : 'wrong';
    const wanted = keyOf(wrong);
    const find = (one: Program, trace: Trace | undefined): Wrong | undefined =>
      trace && check(one, trace).wrong.find((other) => keyOf(other) === wanted && other.at >= one.length - 1);
    const shows = async (candidates: readonly Program[]) => {
      const traces = await host.run(candidates);
      return candidates.map((candidate, index) => find(candidate, traces[index]) !== undefined);
    };
    const start = program.slice(0, wrong.at + 1);
    // By itself, and not among others: what was there before it may have had a part in it.
    const [steady = false] = await shows([start]);
    const small = steady ? await this.#shrink(start, shows, AT_ONCE[kind]) : start;
    const traces = await Promise.all(this.#hosts.map((other) => other.host.run([small])));
    const seen = find(small, traces[at]?.[0]) ?? wrong;
    const finding: Writable<ExplorerFinding> = {
      host: host.name,
      kind,
      requirements: [...wrong.requirements],
      level,
      call: lineOf(seen.call),
      seen: describe(seen.answer),
      allowed: [...seen.options],
      program: small.map(lineOf),
      hosts: this.#answers(traces),
      from,
      times: 1,
      steady,
    };
    this.#findings.set(key, finding);
    this.#hooks.finding(finding);
  }

  async #differ(program: Program, differ: Disagreement, from: string): Promise<void> {
    const topic = topicOf(differ);
    const before = this.#disagreements.get(topic);
    if (before) {
      before.times++;
      return;
    }
    const runAll = (candidates: readonly Program[]) => Promise.all(this.#hosts.map(({ host }) => host.run(candidates)));
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
      const traces = await runAll(candidates);
      return candidates.map((candidate, index) => find(candidate, index, traces) !== undefined);
    };
    const start = program.slice(0, differ.at + 1);
    const small = await this.#shrink(start, shows, AT_ONCE.wrong);
    const traces = await runAll([small]);
    const seen = find(small, 0, traces) ?? differ;
    const one = {
      call: lineOf(seen.call),
      allowed: [...seen.options],
      program: small.map(lineOf),
      hosts: this.#answers(traces),
      from,
      times: 1,
    };
    this.#disagreements.set(topic, one);
    this.#hooks.disagreement(one);
  }

  async #shrink(program: Program, shows: ShrinkOptions['shows'], atOnce: number): Promise<Program> {
    const { most, signal } = this.#options;
    const began = performance.now();
    const left = (began - this.#started) / 2 + MOST_FOR_SHRINKING - this.#shrinking;
    const own =
      most === undefined ? MOST_FOR_SHRINKING : Math.min(MOST_FOR_SHRINKING, Math.max(LEAST_FOR_SHRINKING, left));
    const small = await shrink(program, { shows, atOnce, most: own, signal });
    this.#shrinking += performance.now() - began;
    return small;
  }

  #answers(traces: readonly (readonly Trace[])[]): { host: string; answers: string[] }[] {
    return this.#hosts.map(({ host }, index) => ({
      host: host.name,
      answers: (traces[index]?.[0]?.answers ?? []).map(describe),
    }));
  }

  #result(durationMs: number, complete: boolean): Findings {
    const { name, version } = packageInfo();
    return {
      format: FINDINGS_FORMAT,
      tool: { name, version },
      seed: this.#options.seed,
      programs: this.#programs,
      durationMs,
      complete,
      hosts: this.#hosts.map(({ host, runner }, at) => {
        const { calls = 0, judged = 0, known = new Map<string, number>() } = this.#counts[at] ?? {};
        return {
          name: host.detected.driver.host.name,
          version: host.detected.driver.host.version,
          runner,
          calls,
          judged,
          starts: host.starts,
          known: [...known].sort().map(([requirement, times]) => ({ requirement, times })),
        };
      }),
      findings: [...this.#findings.values()],
      disagreements: [...this.#disagreements.values()],
    };
  }
}

/** The seed of a batch: other batches of the same seed, and the same batch of the next seed, have other ones. */
function seedOf(seed: number, batch: number): number {
  return (Math.imul(seed, 0x9e3779b1) ^ Math.imul(batch + 1, 0x85ebca6b)) | 0;
}
