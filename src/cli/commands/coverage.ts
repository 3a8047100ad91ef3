import { coverageOf } from '../../catalog/coverage.js';
import { loadCatalog } from '../../catalog/profile.js';
import { packageOf } from '../../model/suite.js';
import { select } from '../../plan/select.js';
import { type SelectionOptions, selectionOf } from '../selection.js';
import { print } from '../terminal/print.js';
import { style } from '../terminal/style.js';

const PLURAL = { function: 'functions', drop: 'resources dropped', case: 'cases of types' };

/** `coverage`: functions, their requirements, the tests of each; and what nothing tests. */
export function coverage(options: SelectionOptions & { json?: boolean }): void {
  const manifest = loadCatalog(options.profile, options.fixtures).whole;
  const tests = select(manifest.tests, selectionOf(options));
  const { suite: suitesWanted = [] } = options;
  const wanted = manifest.requirements.filter(
    (one) => suitesWanted.length === 0 || suitesWanted.some((suite) => one.id.startsWith(`${suite}.`)),
  );
  const interfaces = manifest.interfaces.filter(
    ({ name }) => suitesWanted.length === 0 || suitesWanted.some((suite) => name.split('/')[0] === packageOf(suite)),
  );
  const { functions, surface, surfaces, suites } = coverageOf({ interfaces, requirements: wanted }, tests);
  if (options.json) {
    print(JSON.stringify({ functions, surface, surfaces, suites }, null, 1));
    return;
  }
  print(
    style.bold(
      `${'function'.padEnd(64)} ${'requirements'.padStart(12)} ${'tested'.padStart(7)} ${'callers'.padStart(8)}`,
    ),
  );
  let group = '';
  for (const one of functions) {
    if (one.interface !== group) print((group = one.interface));
    const tested = one.requirements.filter((entry) => entry.tests.length > 0).length;
    const counts = `${String(one.requirements.length).padStart(12)} ${String(tested).padStart(7)} ${String(one.callers).padStart(8)}`;
    print(`  ${one.function.padEnd(62)} ${counts}`);
  }
  const open = functions.flatMap((one) => one.requirements).filter((entry) => entry.tests.length === 0);
  const unobservable = open.filter((entry) => entry.requirement.untestable !== undefined);
  const missing = open.filter((entry) => entry.requirement.untestable === undefined);
  if (unobservable.length > 0) print(style.bold('\nNo guest can observe'));
  for (const { requirement } of unobservable) print(`  ${requirement.id}: ${requirement.untestable ?? ''}`);
  const unused = surface.filter((item) => item.tests === 0 && item.unreachable === undefined);
  if (missing.length + unused.length > 0) print(style.bold('\nNothing tests'));
  for (const { requirement } of missing) print(`  ${requirement.id} (${requirement.level})`);
  for (const item of unused) print(`  ${item.kind} ${item.interface} ${item.name}`);
  print('');
  for (const { kind, items, exercised, unreachable } of surfaces) {
    const rest = items - exercised - unreachable;
    print(`${PLURAL[kind]}: ${exercised} of ${items} exercised, ${unreachable} out of reach, ${rest} not exercised`);
  }
  for (const { suite, requirements, tested, untestable } of suites) {
    const rest = requirements - tested - untestable;
    print(`${suite}: ${tested} of ${requirements} requirements tested, ${untestable} unobservable, ${rest} untested`);
  }
}
