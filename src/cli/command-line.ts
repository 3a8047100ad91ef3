import { Command, InvalidArgumentError } from 'commander';
import { packageInfo } from '../packages.js';

const collect = (value: string, before: readonly string[] = []) => [...before, value];

function positive(whole: boolean) {
  return (text: string): number => {
    const value = Number(text);
    if (!(value > 0) || value > 1e6 || (whole && !Number.isInteger(value))) {
      throw new InvalidArgumentError(`It must be a ${whole ? 'whole ' : ''}number above 0.`);
    }
    return value;
  };
}

function whole(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new InvalidArgumentError('It must be a whole number.');
  return value;
}

function selecting(command: Command): Command {
  return command
    .option('-f, --filter <glob>', 'only these tests: an id, a folder of ids, or a glob; repeatable', collect)
    .option('--suite <name>', 'only this package of WASI (io, filesystem, cli, ...); repeatable', collect)
    .option('--level <level>', 'only must, should or may; repeatable', collect)
    .option('--profile <name>', 'wasi-0.2, or draft-2023-08 for hosts of the drafts of 2023', 'wasi-0.2')
    .option('--since <version>', 'only what this version of WASI has, such as 0.2.3')
    .option('--fixtures <folder>', 'components and manifest other than those of this package');
}

/** The command line: its commands and their options. What a command does is loaded when it is called. */
export function commandLine(): Command {
  const { version } = packageInfo();
  const program = new Command('wasi-conformance')
    .description('Tests whether a host conforms to WASI 0.2.')
    .version(version, '-V, --version')
    .helpOption('-h, --help')
    .option('--no-color', 'no colours (NO_COLOR does the same)')
    .option('-v, --verbose', 'say more: every test, and where an error comes from')
    .exitOverride()
    .configureHelp({ helpWidth: 100, sortSubcommands: false })
    .addHelpText(
      'after',
      `
Examples:
  wasi-conformance                              every test on the embedded jco
  wasi-conformance --runner wasmtime            on the wasmtime on PATH, or named by WASMTIME
  wasi-conformance --runner ./my-host.json --report json=out.json
  wasi-conformance explain io/check-write/write-beyond-permit-traps
  wasi-conformance bisect io/check-write/write-beyond-permit-traps --runner jco
  wasi-conformance dashboard out.json -o site

Exit codes: 0 all as expected, 1 conformance failures, 2 usage or bad input, 3 host or harness broken.
"wasi-conformance help run" lists the options of run, the command that is meant when none is named.`,
    );
  addRun(program);
  addAboutTests(program);
  addExplore(program);
  addAboutReports(program);
  return program;
}

/** `run`, which is meant when no command is named. */
function addRun(program: Command): void {
  selecting(
    program.command('run', { isDefault: true }).description('run the tests on one host or several (the default)'),
  )
    .option(
      '-r, --runner <name|path>',
      "jco, wasmtime, wasmtime-py, wamr, jco-browser, wasmtime@PATH, jco@VERSION, 'jco@RANGE' (such as 'jco@>=1.20'), a manifest (.json), a module (.mjs) or adapter:FILE.py; repeatable",
      collect,
    )
    .option('-j, --jobs <number>', 'tests at a time', positive(true))
    .option('--timeout <seconds>', "seconds for each test, in place of the test's own", positive(false))
    .option(
      '--report <format[=file]>',
      'json, junit, tap, markdown, github, or a module (./mine.mjs); to stdout without a file; repeatable',
      collect,
    )
    .option('--dashboard <folder>', 'a static site of the reports, as the command dashboard makes it')
    .option('--expectations <file>', 'what the host is known to do, in place of the shipped list')
    .option('--update-expectations', 'rewrite that file: what passes now is removed, what fails is added')
    .option('--baseline <report>', 'fail only on what got worse than in this JSON report')
    .option('--shard <i/n>', 'only the i-th of n parts; "merge" joins their reports')
    .option('--fail-fast', 'stop at the first result that is not as expected')
    .option('--keep', 'leave the sandboxes')
    .action(async (_: unknown, command: Command) => {
      const { run } = await import('./commands/run.js');
      process.exitCode = await run(command.optsWithGlobals());
    });
}

function addExplore(program: Command): void {
  program
    .command('explore')
    .description('runs programs that are made at random on hosts, and holds them against a model of the text')
    .option('-r, --runner <name|path>', 'as for run; hosts are compared with each other; repeatable', collect)
    .option('--area <name>', 'filesystem, io, clocks or cli: only calls of this package, and those that they need')
    .option('--seed <number>', 'the same programs as another run with this seed', whole)
    .option('--runs <number>', 'programs in all (2000)', positive(true))
    .option('--minutes <number>', 'how long it runs', positive(false))
    .option('--replay <file>', 'the programs of this file, in place of new ones')
    .option('--json <file>', 'the findings as JSON; - is stdout')
    .option('--write <folder>', 'each finding as a guest of a suite')
    .option('--timeout <seconds>', 'how long a host may take for a program and more (10)', positive(false))
    .option('--no-expectations', 'show what the shipped lists know, too')
    .action(async (_: unknown, command: Command) => {
      const { explore } = await import('./commands/explore.js');
      process.exitCode = await explore(command.optsWithGlobals());
    });
}

/** Commands about the tests themselves, and the hosts that they can run on. */
function addAboutTests(program: Command): void {
  selecting(program.command('list').description('list the tests'))
    .option('--json', 'as JSON')
    .action(async (_: unknown, command: Command) => {
      const { list } = await import('./commands/list.js');
      list(command.optsWithGlobals());
    });
  program
    .command('explain')
    .description('what a test asks of a host, by which statements of the spec, and the command to run it')
    .argument('<test>', 'its id')
    .option('-r, --runner <name|path>', 'whose command to show', 'jco')
    .option('--profile <name>', 'wasi-0.2, or draft-2023-08', 'wasi-0.2')
    .option('--fixtures <folder>', 'components and manifest other than those of this package')
    .action(async (test: string, _: unknown, command: Command) => {
      const { explain } = await import('./commands/explain.js');
      await explain(test, command.optsWithGlobals());
    });
  addBisect(program);
  program
    .command('runners')
    .description('each runner: the host it found, its version and capabilities, or how to get it')
    .action(async () => {
      const { runners } = await import('./commands/runners.js');
      await runners();
    });
  selecting(program.command('coverage').description('functions and requirements of the spec, and the tests of each'))
    .option('--json', 'as JSON')
    .action(async (_: unknown, command: Command) => {
      const { coverage } = await import('./commands/coverage.js');
      coverage(command.optsWithGlobals());
    });
  selecting(program.command('export').description("the tests in another suite's format, as far as that can say them"))
    .requiredOption('--wasi-testsuite <folder>', 'components and JSON for the runner of WebAssembly/wasi-testsuite')
    .option('--once', 'also tests that change their directory: right for one run, then export again')
    .action(async (_: unknown, command: Command) => {
      const { exportTests } = await import('./commands/export.js');
      await exportTests(command.optsWithGlobals());
    });
}

function addBisect(program: Command): void {
  program
    .command('bisect')
    .description('the first release of a host that changed the verdict of a test')
    .argument('<test>', 'its id')
    .option('-r, --runner <name|path>', 'jco, or with --executables another one', 'jco')
    .option('--executables <paths...>', 'executables of several versions of the host, in place of releases')
    .option('--from <version>', 'the oldest version; the first that can be run where it is not given')
    .option('--to <version>', 'the newest version')
    .option('--timeout <seconds>', "seconds for each test, in place of the test's own", positive(false))
    .option('--fixtures <folder>', 'components and manifest other than those of this package')
    .option('--json', 'as JSON; what is tried is then on stderr')
    .action(async (test: string, _: unknown, command: Command) => {
      const { bisect } = await import('./commands/bisect.js');
      process.exitCode = await bisect(test, command.optsWithGlobals());
    });
}

/** Commands about reports. */
function addAboutReports(program: Command): void {
  program
    .command('compare')
    .description('what was fixed and what broke between two JSON reports; exit code 1 when something broke')
    .argument('<before>', 'a report')
    .argument('<after>', 'a later one')
    .option('--format <name>', 'text, markdown or json', 'text')
    .action(async function (this: Command, before: string, after: string) {
      const { compare } = await import('./commands/compare.js');
      process.exitCode = compare(before, after, this.optsWithGlobals());
    });
  program
    .command('merge')
    .description('the JSON reports of all parts of a run (--shard) as one')
    .argument('<reports...>', 'one of each part')
    .option('--report <format[=file]>', 'as for run; repeatable', collect)
    .action(async (files: string[], _: unknown, command: Command) => {
      const { merge } = await import('./commands/merge.js');
      process.exitCode = await merge(files, command.optsWithGlobals());
    });
  program
    .command('dashboard')
    .description('a static site of JSON reports: it opens from a file, and from any static host')
    .argument('<reports...>', 'files that --report json has written')
    .requiredOption('-o, --output <folder>', 'where the site goes; an earlier one is replaced')
    .option('--keep-going', 'leave out reports that cannot be read')
    .action(async (files: string[], _: unknown, command: Command) => {
      const { dashboard } = await import('./commands/dashboard.js');
      await dashboard(files, command.optsWithGlobals());
    });
}
