import { join } from 'node:path';
import { loadRunner } from '../../../runners/framework/registry.js';
import { findTest } from '../../catalog/find-test.js';
import { loadCatalog } from '../../catalog/profile.js';
import type { Runner } from '../../model/host.js';
import type { Test } from '../../model/test.js';
import { withoutMachinePaths } from '../../report/portable.js';
import { commandOf, imaginedJob, rerunCommand, SANDBOX } from '../../report/reproduction.js';
import { print } from '../terminal/print.js';
import { style } from '../terminal/style.js';

export interface ExplainOptions {
  readonly runner: string;
  readonly profile?: string;
  readonly fixtures?: string;
}

/** `explain TEST`: all that is known of a test before it runs. */
export async function explain(id: string, options: ExplainOptions): Promise<void> {
  const catalog = loadCatalog(options.profile, options.fixtures);
  const runner = await loadRunner(options.runner);
  const { requirements: stated } = catalog.whole;
  const { folder, manifest } = catalog.fixturesFor(runner);
  const test = findTest(id, manifest.tests);
  const requirements = stated.filter((requirement) => test.requirements.includes(requirement.id));
  print(style.bold(test.id));
  print(test.title);
  print('');
  for (const requirement of requirements) {
    print(`${style.bold(requirement.id)} (${requirement.level}, since ${requirement.since})`);
    print(`  ${requirement.statement.trim()}`);
    if (requirement.quote !== undefined) print(`  "${requirement.quote}"`);
    print(`  ${requirement.interface} ${requirement.function}: ${requirement.link}`);
    for (const id of requirement.became ?? []) print(`  became ${id}`);
    for (const id of requirement.was ?? []) print(`  was ${id} (--profile draft-2023-08)`);
  }
  print('');
  const rows: [string, string][] = [
    ['level', `${test.level}, since WASI ${test.since}`],
    ['needs', test.needs.join(', ') || 'nothing beyond running a component'],
    ['expects', describeExpect(test)],
    ['time limit', `${test.timeout} s`],
    ['source', test.source],
    ['component', `fixtures/${test.fixture.file} (${test.fixture.size} bytes)`],
    ['imports', test.fixture.imports.join('\n')],
  ];
  for (const [name, value] of rows) print(`${name.padEnd(11)} ${value.replaceAll('\n', `\n${' '.repeat(12)}`)}`);
  print('');
  print(`By hand, on ${options.runner}:`);
  print(`  ${await commandFor(test, runner, folder)}`);
}

/** What the runner makes of a fixture is part of the command, so it is made now, if the host is there. */
async function commandFor(test: Test, runner: Runner, folder: string): Promise<string> {
  const driver = await runner.detect();
  if ('missing' in driver) return `(${runner.name} is not here: ${driver.missing}. To get it: ${driver.hint})`;
  const file = join(folder, test.fixture.file);
  const component = driver.prepare ? await driver.prepare(test.fixture, file) : file;
  const invocation = await driver.invoke(imaginedJob(test, component));
  const command = commandOf(test, { invocation, sandbox: SANDBOX });
  return command === '' ? rerunCommand(test, runner) : withoutMachinePaths(command);
}

function describeExpect({ expect }: Test): string {
  const outcomes = {
    ok: 'run returns ok',
    err: 'run returns err',
    trap: 'a trap',
    'ok-or-trap': 'run returns ok, or the call traps',
    refuse: 'the host refuses the component',
    'refuse-or-trap': 'the host refuses the component, or the call traps',
  } as const;
  const parts: string[] = [outcomes[expect.outcome]];
  if (expect.code !== undefined) parts.push(`exit code ${expect.code}`);
  if (expect.stdout !== undefined) parts.push(`stdout is ${JSON.stringify(expect.stdout)}`);
  if (expect.again !== undefined) parts.push('stdout differs in a second run');
  for (const guest of Object.keys(expect.dirs ?? {})) parts.push(`${guest} holds what the test says`);
  return parts.join('; ');
}
