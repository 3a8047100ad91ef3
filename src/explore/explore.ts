import { packageInfo } from '../packages.js';
import type { ExplorerDisagreement, ExplorerFinding, Findings } from '../shapes/findings.js';
import { FINDINGS_FORMAT } from '../shapes/findings.js';
import { describe } from './answer.js';
import { check, type Checked, disagreement, keyOf, topicOf } from './check.js';
import { sample } from './generate/programs.js';
import { Hazards } from './hazards.js';
import { levelOf } from './known.js';
import type { Explored, ExploreHooks, ExploreOptions } from './options.js';
import { lineOf, type Program } from './program.js';
import { Reducer, type Shown, type ShownDifference } from './reduce.js';
import type { Trace } from './traces.js';

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

/** Programs, and what the hosts did with them. */
interface Judged {
  readonly number: number;
  readonly programs: readonly Program[];
  readonly traces: readonly (readonly Trace[])[];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A program, and by which seed or file, and at which place in it, it came. */
interface Origin {
  readonly program: Program;
  readonly from: string;
}

/** Runs programs on hosts, and holds their answers against the model and against each other. */
export class Explorer {
  readonly #hosts: readonly Explored[];
  readonly #options: ExploreOptions;
  readonly #hooks: ExploreHooks;
  readonly #counts: readonly Count[];
  readonly #findings = new Map<string, Writable<ExplorerFinding>>();
  readonly #disagreements = new Map<string, Writable<ExplorerDisagreement>>();
  #programs = 0;
  readonly #reducer: Reducer;
  /** Of each host, the calls that end it. */
  readonly #hazards: readonly Hazards[];
  /** Batches whose traces have been judged, and from which nothing has been learnt yet. */
  readonly #toLearn: Judged[] = [];

  constructor(hosts: readonly Explored[], options: ExploreOptions, hooks: ExploreHooks) {
    this.#hosts = hosts;
    this.#options = options;
    this.#hooks = hooks;
    this.#reducer = new Reducer(
      hosts.map(({ host }) => host),
      options,
    );
    this.#counts = hosts.map(() => ({ calls: 0, judged: 0, known: new Map() }));
    this.#hazards = hosts.map(() => new Hazards());
  }

  /** Goes on until the programs, or the time, are used up, or somebody interrupts it. What was found until then is kept. */
  async run(): Promise<Findings> {
    const started = performance.now();
    const { signal, most = Infinity } = this.#options;
    const isOver = () => signal.aborted || performance.now() - started > most;
    const running: Running[] = [];
    let isComplete = true;
    // The first batch shows which calls end a host.
    let isSlow = true;
    for (let number = 0; isComplete;) {
      // While the answers of one batch are judged, the hosts run the next one. They are judged in their order.
      for (; running.length < (isSlow ? 1 : AHEAD) && !isOver(); number++) {
        const programs = this.#batch(number);
        if (programs.length === 0) break;
        this.#learn(number);
        const traces = Promise.all(
          this.#hosts.map(({ host }, at) =>
            host.run(programs, this.#options.replay ? undefined : this.#hazards[at]?.copy()),
          ),
        );
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

  /** Learns from batches before this one: the same ones, however fast the hosts are, so that a seed gives the same programs. */
  #learn(number: number): void {
    for (;;) {
      const [next] = this.#toLearn;
      if (!next || next.number > Math.max(0, number - AHEAD)) return;
      this.#toLearn.shift();
      next.programs.forEach((program, index) =>
        this.#hazards.forEach((hazards, at) => hazards.learn(program, next.traces[at]?.[index]?.answers ?? [])),
      );
    }
  }

  /** A call, because it changes while something is awaited. */
  #isAborted(): boolean {
    return this.#options.signal.aborted;
  }

  /** @returns false when it was interrupted */
  async #judge({ programs, traces: running, number: batch }: Running): Promise<boolean> {
    const traces = await running;
    if (this.#isAborted()) return false;
    this.#toLearn.push({ number: batch, programs, traces });
    const { seed } = this.#options;
    for (const [index, program] of programs.entries()) {
      const own = traces.map((all) => all[index] as Trace);
      const checked = own.map((trace) => ({ ...check(program, trace), answers: trace.answers }));
      const from = this.#options.replay ? `replay:${index}` : `${seed}:${batch * this.#options.batch + index}`;
      this.#programs++;
      for (const [at, one] of checked.entries()) {
        this.#count(at, own[at] as Trace, one);
        for (const wrong of one.wrong) await this.#wrong(at, { wrong, answers: one.answers }, { program, from });
      }
      const differ = disagreement(program, checked);
      if (differ) await this.#differ({ differ, answers: own.map(({ answers }) => answers) }, { program, from });
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
  async #wrong(at: number, shown: Shown, { program, from }: Origin): Promise<void> {
    const { wrong } = shown;
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
    const { small, seen, steady, answers } = await this.#reducer.ofWrong(at, program, shown);
    const { kind } = wrong.answer;
    const finding: Writable<ExplorerFinding> = {
      host: explored.host.name,
      kind: kind === 'ended' || kind === 'hung' ? kind : 'wrong',
      requirements: [...wrong.requirements],
      level,
      call: lineOf(seen.call),
      seen: describe(seen.answer),
      allowed: [...seen.options],
      program: small.map(lineOf),
      hosts: answers,
      from,
      times: 1,
      steady,
    };
    this.#findings.set(key, finding);
    this.#hooks.finding(finding);
  }

  async #differ(shown: ShownDifference, { program, from }: Origin): Promise<void> {
    const { differ } = shown;
    const topic = topicOf(differ);
    const before = this.#disagreements.get(topic);
    if (before) {
      before.times++;
      return;
    }
    const { small, seen, answers } = await this.#reducer.ofDisagreement(program, shown);
    const one = {
      call: lineOf(seen.call),
      allowed: [...seen.options],
      program: small.map(lineOf),
      hosts: answers,
      from,
      times: 1,
    };
    this.#disagreements.set(topic, one);
    this.#hooks.disagreement(one);
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
