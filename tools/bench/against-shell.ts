import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isServed, type Test } from '../../src/model/test.js';
import { commandOf, imaginedJob, SANDBOX } from '../../src/report/reproduction.js';
import { type Bench, canaryCommands, fixturesOf, optionsFor } from './generated.js';
import { bareLoop, cli, milliseconds, ratio } from './measure.js';
import { sayRatio } from './say.js';

const TURNS = 5;

/** The harness's whole run on wasmtime against a shell that runs the same command lines, canaries too, as many at a time. */
export async function harnessAgainstShell({ scratch, driver, passed, jobs }: Bench): Promise<void> {
  const folder = join(scratch, 'against-shell');
  const lineOf = async (test: Test) => {
    const invocation = await driver.invoke(imaginedJob(test, join(folder, test.fixture.file)));
    return commandOf(test, { invocation, sandbox: SANDBOX });
  };
  // What only the harness can do, such as closing a pipe at a signal, has no command line, and one that serves does not end; one
  // that starts Node to make its content would make the shell slow; one of several lines is not for xargs.
  const tests: Test[] = [];
  for (const test of passed) {
    if (!isServed(test.fixture) && !/^$|node -e|\n/.test(await lineOf(test))) tests.push(test);
  }
  await fixturesOf(folder, tests);
  const canaries = await canaryCommands(driver, folder);
  const lines = [
    ...canaries.map(({ argv, timeout }) => [...(timeout === undefined ? [] : ['timeout', timeout]), ...argv].join(' ')),
    ...(await Promise.all(tests.map(lineOf))),
  ];
  // A command line that fails, as three of the canaries must, does not end the loop.
  await writeFile(join(scratch, 'lines'), lines.map((line) => `${line}; true\n`).join(''));
  const harness = () =>
    milliseconds([process.execPath, cli, ...optionsFor(folder), '--runner', 'wasmtime', '--jobs', String(jobs)]);
  const shell = () =>
    milliseconds(['xargs', '-a', join(scratch, 'lines'), '-d', '\n', '-P', String(jobs), '-n', '1', 'sh', '-c']);
  sayRatio(
    { what: `wasmtime, ${tests.length} tests: harness`, other: 'shell loop', goal: 1.1 },
    await ratio(TURNS, harness, shell),
  );
  // What bounds it: a program in Node that starts the same command lines and does nothing else.
  const commands = join(scratch, 'commands.json');
  await writeFile(commands, JSON.stringify(lines.map((line) => ({ argv: ['sh', '-c', line] }))));
  const bare = () => milliseconds([process.execPath, bareLoop, commands, String(jobs)]);
  sayRatio({ what: 'the same: harness', other: 'loop in Node', goal: 1.1 }, await ratio(TURNS, harness, bare));
}
