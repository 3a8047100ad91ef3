/**
 * Sees `explore` find faults without the tests: each mutant is wasmtime with one fault, which the layer in `suites/layers/changed` makes,
 * and some answer has to be one that the model does not allow and that wasmtime alone does not give.
 * A fault that is not found, and of which only answers show that the text allows as well, is counted apart: it leaves the choice.
 * Usage: npm run explore:mutants [-- [--seconds 300] [--sample K] [--mutant TEXT] [--seed N] [--all]]
 * With --all those of clocks and of the command line, too; with --innocents the freedoms of the text instead, which nothing may be found for.
 */
import { parseArgs } from 'node:util';
import { withDir } from 'tmp-promise';
import { messageOf } from '../../src/errors.js';
import { Batches } from './batches.js';
import { MutatedHosts } from './mutated-host.js';
import { openAnswer } from './open-answer.js';
import { firstWrongAnswer, type Plain, wrongAnswers } from './wrong-answers.js';

/** The share that must be found, of the faults that show in what the text decides. */
const ENOUGH = 0.7;
/** Seconds for what wasmtime itself does, at least. */
const LEAST_FOR_PLAIN = 20;
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
const seconds = Number(values.seconds);
const batches = new Batches(Number(values.seed));

/** What wasmtime does without a change, and which changes the programs meet. */
async function withoutChange(hosts: MutatedHosts): Promise<{ plain: Plain; met: string[] }> {
  const gathering = await hosts.openGathering();
  const wrong = await wrongAnswers(gathering, batches, Math.max(LEAST_FOR_PLAIN, seconds));
  await gathering.close();
  return { plain: { host: await hosts.open(''), wrong }, met: hosts.gathered() };
}

/** The changes that were asked for, evenly spread over all. */
function sampled(met: readonly string[]): { all: string[]; chosen: string[] } {
  const all = met
    // A fault has the function before it, a freedom has not.
    .filter((name) => name.includes(': ') !== values.innocents)
    .filter((name) => (values.all || !OF_OTHERS.test(name)) && name.includes(values.mutant))
    .sort();
  const count = Math.min(all.length, Number(values.sample ?? all.length));
  return { all, chosen: Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)] ?? '') };
}

interface ChangeResult {
  readonly is: 'found' | 'open' | 'not found';
  readonly text: string;
}

async function tryChange(hosts: MutatedHosts, plain: Plain, change: string): Promise<ChangeResult> {
  const began = performance.now();
  const host = await hosts.open(change);
  try {
    const first = await firstWrongAnswer(host, plain, { batches, seconds });
    const after = ((performance.now() - began) / 1000).toFixed(0);
    if (first) return { is: 'found', text: `by ${first.kind}, ${first.call}, ${after} s` };
    const other = values.innocents ? undefined : await openAnswer(host, plain.host, batches);
    if (!other) return { is: 'not found', text: '' };
    const { call, seen, without, allowed } = other;
    return { is: 'open', text: `${call} gives "${seen}" in place of "${without}"; allowed: ${allowed.join('; ')}` };
  } catch (error) {
    // No answer of the host has shown it.
    return { is: 'not found', text: `the guest does not run: ${messageOf(error)}` };
  } finally {
    await host.close();
  }
}

const SAID = values.innocents
  ? { found: 'accused', open: 'not accused', 'not found': 'not accused' }
  : { found: 'found', open: 'left open', 'not found': 'not found' };

await withDir(
  async ({ path: folder }) => {
    const hosts = await MutatedHosts.prepare(folder);
    const { plain, met } = await withoutChange(hosts);
    const { all, chosen } = sampled(met);
    const counts = { found: 0, open: 0, 'not found': 0 };
    // One after the other: to close a host ends whatever the others have running.
    for (const change of chosen) {
      const { is, text } = await tryChange(hosts, plain, change);
      counts[is]++;
      console.log(`${change}: ${SAID[is]}${text && ` ${text}`}`);
    }
    await plain.host.close();
    const decided = chosen.length - counts.open;
    const percent = (of: number) => (of === 0 ? '-' : `${((100 * counts.found) / of).toFixed(0)} %`);
    console.log(
      values.innocents
        ? `${chosen.length} freedoms that the programs meet, ${counts.found} accused`
        : `${chosen.length} of ${all.length} faults that the programs meet, ${seconds} s for each: ${counts.found} found (${percent(chosen.length)}; ` +
            `${percent(decided)} without ${counts.open} of which only what the text leaves open was seen)`,
    );
    process.exitCode = (values.innocents ? counts.found > 0 : counts.found < ENOUGH * decided) ? 1 : 0;
  },
  { prefix: 'wasi-conformance-', mode: 0o755, unsafeCleanup: true },
);
