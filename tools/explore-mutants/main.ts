/**
 * Sees `explore` find faults without the tests: each mutant is wasmtime with one fault, which the layer in `suites/layers/changed` makes,
 * and some answer has to be one that the model does not allow and that wasmtime alone does not give.
 * A fault that is not found, and of which only answers show that the text allows as well, is counted apart: it leaves the choice.
 * Usage: npm run explore:mutants [-- [--seconds 300] [--sample K] [--mutant TEXT] [--seed N] [--all]]
 * With --all those of clocks and of the command line, too; with --innocents the freedoms of the text instead, which nothing may be found for.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dir as temporaryDirectory } from 'tmp-promise';
import { loadRunner } from '../../runners/framework/registry.js';
import { removeFolder } from '../../src/execute/sandbox.js';
import { ExplorerHost } from '../../src/explore/batch.js';
import { describe } from '../../src/explore/answer.js';
import { check, keyOf, type Trace } from '../../src/explore/check.js';
import { sample } from '../../src/explore/generate/programs.js';
import { lineOf, type Program } from '../../src/explore/program.js';
import type { Invocation, Job } from '../../src/model/host.js';
import type { Fixture, Test } from '../../src/model/test.js';
import { fixturesFolder } from '../../src/paths.js';
import { type Detected, detectHost } from '../../src/run/detect.js';
import { putBehindLayer, TELL, VARIABLE } from '../changed/layer.js';
import { firstOther } from './difference.js';

/** The share that must be found, of the faults that show in what the text decides. */
const ENOUGH = 0.7;
const BATCH = 100;
/** How often wasmtime is asked whether a kind of wrong answer that it is known to give is its own. */
const MOST_ASKED = 20;
const BOUNDS = { least: 5, most: 30 } as const;
/** Functions that the guest calls and that are of other packages, or of stdio. */
const OF_OTHERS =
  /^(?:get-|run|exit|now|resolution|subscribe-|initial|environ)|clock|random|stdin|stdout|stderr|terminal/;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '300' },
    sample: { type: 'string' },
    mutant: { type: 'string', default: '' },
    seed: { type: 'string', default: '1' },
    all: { type: 'boolean', default: false },
    innocents: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const { signal } = new AbortController();
const detected = await detectHost(await loadRunner('wasmtime'));
const { path: folder } = await temporaryDirectory({ prefix: 'wasi-conformance-', mode: 0o755 });
const told = join(folder, 'stderr');

/** The guest of explore behind the layer, in a folder that the command takes for that of the fixtures. */
async function fixtures(): Promise<string> {
  const fixture = JSON.parse(readFileSync(join(fixturesFolder, 'explorer/explorer.json'), 'utf8')) as Fixture;
  // putBehindLayer asks for a test's id and its component.
  const test = { id: 'explorer', fixture } as Test;
  const changed = (await putBehindLayer([test])).get(test.id);
  if (!changed) throw new Error('the guest of explore could not be put behind the layer');
  const { file, sha256, size } = changed;
  const all = join(folder, 'fixtures');
  mkdirSync(join(all, 'explorer'), { recursive: true });
  writeFileSync(join(all, file), readFileSync(join(changed.folder, file)));
  writeFileSync(join(all, 'explorer/explorer.json'), JSON.stringify({ ...fixture, file, sha256, size }));
  return all;
}

/** wasmtime with a change. What the layer says goes to the file, where asked for. */
function withChange(change: string, gathers: boolean): Detected {
  const { driver } = detected;
  const invoke = async (job: Job): Promise<Invocation> => {
    const invocation = await driver.invoke({ ...job, env: [...job.env, [VARIABLE, change]] });
    return gathers ? { ...invocation, argv: ['sh', '-c', 'f=$0; "$@" 2>>"$f"', told, ...invocation.argv] } : invocation;
  };
  const prepare = driver.prepare?.bind(driver);
  return { runner: detected.runner, driver: { host: driver.host, ...(prepare ? { prepare } : {}), invoke } };
}

/** The wrong answers of a host, by their kind, with the call; until the time is over, or one is new. */
async function wrongAnswers(
  change: string,
  seconds: number,
  before: ReadonlyMap<string, string> | undefined,
): Promise<Map<string, string>> {
  const host = await ExplorerHost.open(withChange(change, change === TELL), { fixtures: made, timeout: 5, signal });
  const found = new Map<string, string>();
  const asked = new Map<string, number>();
  const until = performance.now() + seconds * 1000;
  try {
    for (let batch = 0; performance.now() < until; batch++) {
      const programs = sample(BOUNDS, seed * 100_003 + batch, BATCH);
      const traces = await host.run(programs);
      for (const [index, program] of programs.entries()) {
        const trace = traces[index];
        if (!trace) continue;
        for (const wrong of check(program, trace).wrong) {
          const key = keyOf(wrong);
          if (before) {
            // wasmtime has faults of its own that look the same: then only the program says whether it is one of them.
            const asks = asked.get(key) ?? 0;
            if (before.has(key) && asks >= MOST_ASKED) continue;
            asked.set(key, asks + 1);
            // Once more and alone: a host may be slow, and not all that wasmtime does was seen before.
            const start = program.slice(0, wrong.at + 1);
            if (!(await gives(host, start, key)) || (await gives(plain, start, key))) continue;
          }
          found.set(key, lineOf(wrong.call));
          if (before) return found;
        }
      }
    }
    return found;
  } finally {
    await host.close();
  }
}

/** An answer that the fault has changed, and that the text allows as well. */
interface Open {
  readonly call: string;
  readonly seen: string;
  readonly without: string;
  readonly allowed: readonly string[];
}

/** How often a program has to give the same, before it counts. */
const REPETITIONS = 5;
/** Milliseconds in which such an answer is looked for. */
const MOST_FOR_OPEN = 15_000;

/** What the fault changes, where something of it shows. */
async function openAnswer(change: string): Promise<Open | undefined> {
  const host = await ExplorerHost.open(withChange(change, false), { fixtures: made, timeout: 5, signal });
  const until = performance.now() + MOST_FOR_OPEN;
  try {
    for (let batch = 0; performance.now() < until; batch++) {
      const programs = sample(BOUNDS, seed * 100_003 + batch, BATCH);
      const [with_, without] = [await host.run(programs), await plain.run(programs)];
      for (const [index, program] of programs.entries()) {
        const at = firstOther(program, with_[index], without[index]);
        if (at === undefined) continue;
        const start = program.slice(0, at + 1);
        // More than once and alone: what differs by itself is not of the fault.
        const many = Array.from({ length: REPETITIONS }, () => start);
        const [again, ...andAgain] = await host.run(many);
        const [plainly, ...andPlainly] = await plain.run(many);
        if (!again || !plainly || firstOther(start, again, plainly) !== at) continue;
        const differs = (one: Trace, others: readonly Trace[]) =>
          others.some((other) => firstOther(start, one, other) !== undefined);
        if (differs(again, andAgain) || differs(plainly, andPlainly)) continue;
        const judged = check(start, again).judged[at];
        const [call, seen, other] = [start[at], again.answers[at], plainly.answers[at]];
        if (!call || !seen || !other) continue;
        const allowed = judged === undefined || judged.is === 'skipped' ? [] : judged.options;
        return { call: lineOf(call), seen: describe(seen), without: describe(other), allowed };
      }
    }
    return undefined;
  } finally {
    await host.close();
  }
}

/** Whether a host answers a program in this way. */
async function gives(host: ExplorerHost, program: Program, key: string): Promise<boolean> {
  const [trace] = await host.run([program]);
  return trace !== undefined && check(program, trace).wrong.some((wrong) => keyOf(wrong) === key);
}

const made = await fixtures();
const plain = await ExplorerHost.open(withChange('', false), { fixtures: made, timeout: 5, signal });
// What wasmtime itself does, and which faults the programs meet.
const before = await wrongAnswers(TELL, Math.max(20, Number(values.seconds)), undefined);
const faults = [
  ...new Set(
    readFileSync(told, 'utf8')
      .split('\n')
      .flatMap((line) => /^could-change: (.*)$/.exec(line)?.[1] ?? [])
      // A fault has the function before it, a freedom has not.
      .filter((name) => name.includes(': ') !== values.innocents),
  ),
]
  .filter((name) => (values.all || !OF_OTHERS.test(name)) && name.includes(values.mutant))
  .sort();
const count = Math.min(faults.length, Number(values.sample ?? faults.length));
const chosen = Array.from({ length: count }, (_, at) => faults[Math.floor((at * faults.length) / count)] ?? '');
let found = 0;
let open = 0;
// One after the other: to close a host ends whatever the others have running.
for (const fault of chosen) {
  const began = performance.now();
  const after = () => `${((performance.now() - began) / 1000).toFixed(0)} s`;
  try {
    const [first] = await wrongAnswers(fault, Number(values.seconds), before);
    if (values.innocents) {
      if (first) found++;
      console.log(`${fault}: ${first ? `accused by ${first[0]}, ${first[1]}` : 'not accused'}`);
      continue;
    }
    if (first) {
      found++;
      console.log(`${fault}: found by ${first[1]}, ${after()}`);
      continue;
    }
    const other = await openAnswer(fault);
    if (!other) {
      console.log(`${fault}: not found, and no answer is another one`);
      continue;
    }
    open++;
    const { call, seen, without, allowed } = other;
    console.log(
      `${fault}: left open: ${call} gives "${seen}" in place of "${without}"; allowed: ${allowed.join('; ')}`,
    );
  } catch (error) {
    // No answer of the host has shown it.
    console.log(`${fault}: not found, because the guest does not run: ${(error as Error).message}`);
  }
}
await plain.close();
await removeFolder(folder);
const decided = count - open;
const share = decided === 0 ? 0 : found / decided;
const percent = (of: number) => (of === 0 ? '-' : `${((100 * found) / of).toFixed(0)} %`);
const summary = values.innocents
  ? `${count} freedoms that the programs meet, ${found} accused`
  : `${count} of ${faults.length} faults that the programs meet, ${values.seconds} s for each: ${found} found (${percent(count)}; ` +
    `${percent(decided)} without ${open} of which only what the text leaves open was seen)`;
console.log(summary);
process.exitCode = (values.innocents ? found > 0 : share < ENOUGH) ? 1 : 0;
