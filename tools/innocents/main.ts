/**
 * Hosts that keep the text must not be accused: for each freedom of the text there is a host that uses it, made of wasmtime, and on none
 * of them may a test of level must or should fail that passes on wasmtime itself. Usage: npm run innocents [-- FILTER...]
 */
import { chmod } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { dir as temporaryDirectory } from 'tmp-promise';
import { loadManifest } from '../../src/catalog/load.js';
import type { Test } from '../../src/model/test.js';
import type { TestRun } from '../../src/model/test-run.js';
import { baseline, type Basis, reportDifferences } from '../changed/baseline.js';
import { jobsOn } from '../changed/jobs.js';
import { putBehindLayer } from '../changed/layer.js';
import { forEach, Laboratory } from '../changed/trial.js';
import { type Innocent, innocents } from './innocents.js';

/** Seconds beside a test's own: bytes that come one at a time take longer. */
const MORE_TIME = 20;
/** A test accuses a host that it fails each time. */
const TRIES = 3;

const { values, positionals: filters } = parseArgs({
  options: { runner: { type: 'string', default: 'wasmtime' }, only: { type: 'string' } },
  allowPositionals: true,
});
// A user who is not root has to read the components too.
const cache = await temporaryDirectory({ prefix: 'wasi-conformance-cache-', unsafeCleanup: true });
await chmod(cache.path, 0o755);
process.env['XDG_CACHE_HOME'] = cache.path;
const { driver, jobs } = await jobsOn(values.runner, loadManifest(), filters);
const changed = await putBehindLayer(jobs);
const laboratory = await Laboratory.open(driver, changed);
const basis = await baseline(laboratory, jobs);
reportDifferences(basis);

/** The tests that may notice: those that pass on the host, and meet the freedom. */
function candidates({ how, tests }: Innocent): Test[] {
  return jobs.filter((test) => {
    const of = basis.get(test.id) as Basis;
    if (typeof how === 'object' && 'change' in how) return of.behind === 'pass' && of.could.has(how.change);
    return of.alone === 'pass' && (tests?.(test) ?? true) && (how !== 'more' || laboratory.hasBehind(test));
  });
}

async function trial({ how }: Innocent, test: Test, place: Laboratory): Promise<TestRun> {
  if (how === 'more') return place.behind(test, '', test.timeout);
  if ('change' in how) return place.behind(test, how.change, test.timeout + MORE_TIME);
  return place.alone(test, 'around' in how ? how.around : undefined);
}

/** What level `may` asks for is the host's choice, and accuses nobody. */
const isFine = ({ judgement }: TestRun, { level }: Test) =>
  judgement.verdict === 'pass' || judgement.verdict === 'skip' || (level === 'may' && judgement.verdict === 'fail');

let accusations = 0;
let missing = 0;
let count = 0;
for (const innocent of innocents()) {
  if (values.only !== undefined && !innocent.name.includes(values.only)) continue;
  if ('reason' in innocent) {
    console.log(`\n${innocent.name}: not here, because ${innocent.reason}`);
    missing++;
    continue;
  }
  count++;
  const { how } = innocent;
  const own = typeof how === 'object' && 'within' in how;
  const place = own ? await Laboratory.open(driver, changed, how.within) : laboratory;
  const tests = candidates(innocent);
  const accused: string[] = [];
  const began = performance.now();
  await forEach(tests, async (test) => {
    let seen = await trial(innocent, test, place);
    // Again, for a machine that was busy.
    for (let left = TRIES; left > 1 && !isFine(seen, test); left--) seen = await trial(innocent, test, place);
    if (!isFine(seen, test))
      accused.push(`  ${test.id} (${test.level}): ${seen.judgement.verdict}: ${seen.judgement.reason}`);
  });
  if (own) await place.close();
  innocent.end?.();
  accusations += accused.length;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`\n${innocent.name}: ${tests.length} tests, ${accused.length} accuse it, ${seconds} s`);
  for (const line of accused.sort()) console.log(line);
  if (tests.length === 0 && filters.length === 0 && !innocent.isRare) {
    console.log('  no test meets this freedom');
    accusations++;
  }
}
await laboratory.close();
await cache.cleanup();
console.log(`\n${count} innocent hosts, ${missing} not here; ${accusations} accusations`);
process.exitCode = accusations > 0 ? 1 : 0;
