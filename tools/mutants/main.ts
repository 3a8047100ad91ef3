/**
 * Sees the tests find faults: each mutant is wasmtime with one fault, which the layer in `suites/layers/changed` makes, and some test
 * has to fail on it by a check that says what is wrong. And sees each test fail on some mutant, or on a host that is known to fail it.
 * Usage: npm run mutants [-- [--runner jco] [--mutant TEXT] FILTER...]
 */
import { parseArgs } from 'node:util';
import { loadManifest } from '../../src/catalog/load.js';
import { isServed, type Test } from '../../src/model/test.js';
import type { TestRun } from '../../src/model/test-run.js';
import { baseline, type Basis, isRefusal, reportDifferences } from '../changed/baseline.js';
import { jobsOn } from '../changed/jobs.js';
import { faultsInSource, putBehindLayer } from '../changed/layer.js';
import { type Around, forEach, Laboratory } from '../changed/trial.js';
import { Allowed, knownToFail } from './allowed.js';
import { checkThatKills, wasMet } from './kill.js';

/** Of the mutants that are not equivalent, how many must be killed. */
const ENOUGH = 0.98;
/** Of the tests, how many must be seen to fail by a check. All are: the rest is for a trial that a busy machine spoils. */
const ENOUGH_TESTS = 0.997;
/** Seconds for a test on a mutant. Some guests give the host five for what a timeout has to bring about. */
const TIME = 7;
/** After so many tests that hang on a mutant the others are spared. */
const HANGS = 3;

const { values, positionals: filters } = parseArgs({
  options: { runner: { type: 'string', default: 'wasmtime' }, mutant: { type: 'string', default: '' } },
  allowPositionals: true,
});
const began = performance.now();
const manifest = loadManifest();
const requirements = new Map(manifest.requirements.map((one) => [one.id, one]));
const { driver, jobs } = await jobsOn(values.runner, manifest, filters);
const laboratory = await Laboratory.open(driver, await putBehindLayer(jobs));
const basis = await baseline(laboratory, jobs);
reportDifferences(basis);

/** A host with one fault. */
interface Mutant {
  readonly name: string;
  /** The tests that meet the fault and pass without it. */
  readonly tests: readonly Test[];
  readonly run: (test: Test) => Promise<TestRun>;
}

/** The function that a mutant's name begins with, as requirements name it. */
const functionOf = (mutant: string) => (/^\S+/.exec(mutant)?.[0] ?? '').replace(/:$/, '').split(/[.#]/).at(-1) ?? '';

/** Whether a test's requirements are about a function. */
const isAbout = (test: Test, name: string) =>
  test.requirements.some((id) => requirements.get(id)?.function.endsWith(name));

/** What ends with 0 ends with 1, or the other way round. */
const ends = (script: string): Around => {
  return (invocation) => ({ ...invocation, argv: ['sh', '-c', script, 'sh', ...invocation.argv] });
};

function mutants(): Mutant[] {
  const met = new Map<string, Test[]>();
  for (const test of jobs) {
    const { behind, could } = basis.get(test.id) as Basis;
    if (behind !== 'pass') continue;
    for (const change of could) met.set(change, [...(met.get(change) ?? []), test]);
  }
  const faults = [...met].filter(([change]) => change.includes(': '));
  const passes = jobs.filter(({ id }) => basis.get(id)?.alone === 'pass');
  const ofRun = (name: string, script: string): Mutant => ({
    name: `run#run: ${name}`,
    // The end of a server is not a verdict.
    tests: passes.filter((test) => test.fixture.imports.length < 8 && !isRefusal(test) && !isServed(test.fixture)),
    run: (test) => laboratory.alone(test, ends(script)),
  });
  return [
    ...faults.map(([name, tests]) => ({
      name,
      tests,
      run: (test: Test) => laboratory.behind(test, name, Math.min(TIME, test.timeout)),
    })),
    ofRun('ok ends with 1', '"$@"; code=$?; [ $code = 0 ] && code=1; exit $code'),
    ofRun('err ends with 0', '"$@"; exit 0'),
    ...passes
      .filter((test) => isRefusal(test) && laboratory.hasBehind(test))
      .map((test) => ({
        name: `more than 0.2 has: ${test.id}`,
        tests: [test],
        run: (one: Test) => laboratory.behind(one, '', one.timeout),
      })),
  ].filter(({ name }) => name.includes(values.mutant));
}

/** By which mutant each test was seen to fail. */
const seen = new Map<string, string>();
/** Trials that have been made. */
const tried = new Set<string>();
let trials = 0;

/** The check that kills a mutant in this test, if one does. */
async function kills({ name, run }: Mutant, test: Test): Promise<{ check?: string; hangs: boolean }> {
  trials++;
  tried.add(`${name} ${test.id}`);
  const trial = await run(test);
  const hangs = trial.outcome.exit.kind === 'timeout';
  const check = checkThatKills(name, trial);
  if (check === undefined) return { hangs };
  if (!wasMet(trial) && !/^(?:run#run|more )/.test(name)) return { hangs };
  if (!seen.has(test.id)) seen.set(test.id, name);
  return { hangs, check };
}

const all = mutants();
const survivors: { mutant: Mutant; hangs: number }[] = [];
await forEach(all, async (mutant) => {
  const about = functionOf(mutant.name);
  const rank = (test: Test) => (isAbout(test, about) ? 0 : 2) + (seen.has(test.id) ? 1 : 0);
  let hangs = 0;
  for (const test of [...mutant.tests].sort((a, b) => rank(a) - rank(b))) {
    const trial = await kills(mutant, test);
    if (trial.check !== undefined) return;
    if (trial.hangs && ++hangs === HANGS) break;
  }
  survivors.push({ mutant, hangs });
});

// A test that killed none may have had no turn.
const unseen = jobs.filter(({ id }) => !seen.has(id) && basis.get(id)?.behind === 'pass');
await forEach(unseen, async (test) => {
  const rank = ({ name }: Mutant) => (isAbout(test, functionOf(name)) ? 0 : 1);
  const left = all.filter(({ name, tests }) => tests.includes(test) && !tried.has(`${name} ${test.id}`));
  for (const mutant of left.sort((a, b) => rank(a) - rank(b))) {
    if ((await kills(mutant, test)).check !== undefined) return;
  }
});
await laboratory.close();

const allowed = new Allowed();
const failsSomewhere = knownToFail();
const whole = filters.length === 0 && values.mutant === '';
const equivalent: string[] = [];
const alive: string[] = [];
const elsewhere: string[] = [];
for (const { mutant, hangs } of survivors) {
  const reason = allowed.reason('mutants', mutant.name);
  // What some of the tests happen to call is for the tests that are about it.
  if (!whole && !mutant.tests.some((test) => isAbout(test, functionOf(mutant.name)))) {
    elsewhere.push(mutant.name);
    continue;
  }
  const how = hangs === HANGS ? ' (tests hang on it)' : '';
  if (reason === undefined) alive.push(`${mutant.name}${how}, which ${mutant.tests.length} tests meet`);
  else equivalent.push(`${mutant.name}: ${reason}`);
}
if (whole) {
  for (const fault of faultsInSource()) {
    if (all.some(({ name }) => name.endsWith(`: ${fault}`))) continue;
    const reason = allowed.reason('mutants', fault);
    if (reason === undefined) alive.push(`${fault}, which no test meets`);
    else equivalent.push(`${fault}: ${reason}`);
  }
}
const never: string[] = [];
let onHosts = 0;
for (const { id } of jobs) {
  if (seen.has(id)) continue;
  if (basis.get(id)?.alone === 'fail' || failsSomewhere(id)) onHosts++;
  else if (allowed.reason('tests', id) === undefined)
    never.push(`${id} (${basis.get(id)?.behind ?? ''} behind the layer)`);
}
const list = (title: string, lines: readonly string[]) => {
  if (lines.length > 0)
    console.log(
      `\n${title}:\n${lines
        .map((line) => `  ${line}\n`)
        .sort()
        .join('')}`,
    );
};
list('Equivalent', equivalent);
list('Survivors', alive);
list('Faults of functions that none of these tests is about, which are not counted', elsewhere);
list('Tests that no mutant and no host makes fail by a check', never);
if (whole) list('Listed in equivalent.yaml for nothing', allowed.unused());
const killed = all.length - survivors.length;
const counted = killed + alive.length;
const share = counted === 0 ? 1 : killed / counted;
console.log(
  `${counted + equivalent.length} mutants: ${killed} killed by a check (${(100 * share).toFixed(1)} % of those that are not equivalent), ` +
    `${alive.length} alive, ${equivalent.length} equivalent; ${jobs.length} tests: ${seen.size} fail on a mutant, ${onHosts} others on a ` +
    `host, ${never.length} never; ${trials} trials, ${((performance.now() - began) / 1000).toFixed(0)} s`,
);
process.exitCode = share < ENOUGH || 1 - never.length / jobs.length < ENOUGH_TESTS ? 1 : 0;
