/**
 * Counts which of the causes that `expectations/` lists for a host a run of `explore` has come upon: those with a test that asks for a
 * requirement which a finding violates. Two causes behind one requirement count both, so that the number is an upper bound.
 * Usage: wasi-conformance explore -r jco --minutes 10 --no-expectations --json FILE; npm run explore:causes -- FILE... [--list]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadCatalog } from '../../src/catalog/profile.js';
import { type Expectation, loadExpectations } from '../../src/expectations/expectations.js';
import { causesOf, violatedBy } from '../../src/explore/known.js';
import { validate } from '../../src/schema/validate.js';
import type { Findings } from '../../src/shapes/findings.js';

/** The packages whose causes are counted; others are for explore to meet by chance. */
const PACKAGES = ['filesystem', 'io'] as const;

const { values, positionals } = parseArgs({
  options: { list: { type: 'boolean', default: false } },
  allowPositionals: true,
});
if (positionals.length === 0) throw new Error('Name a file that explore --no-expectations --json has written');
const { whole } = loadCatalog();
const tests = whole.tests.filter(({ id }) => PACKAGES.some((name) => id.startsWith(`${name}/`)));
const all = positionals.map((file) => validate<Findings>('findings', JSON.parse(readFileSync(file, 'utf8'))));
const hosts = new Map(all.flatMap(({ hosts: own }) => own.map((host) => [`${host.name} ${host.version}`, host])));
for (const [title, host] of hosts) {
  const violated = new Set(all.flatMap((findings) => [...violatedBy(findings, title)]));
  const causes = causesOf<Expectation>(tests, loadExpectations(host, whole.tests));
  const isFound = (requirements: ReadonlySet<string>) => [...requirements].some((id) => violated.has(id));
  const found = [...causes].filter(([, requirements]) => isFound(requirements));
  const share = causes.size === 0 ? '' : ` (${((100 * found.length) / causes.size).toFixed(0)} %)`;
  console.log(`${title}: ${found.length} of ${causes.size} causes in ${PACKAGES.join(' and ')}${share}`);
  if (!values.list) continue;
  for (const [{ reason }, requirements] of causes) console.log(`  ${isFound(requirements) ? '✓' : '–'} ${reason}`);
}
