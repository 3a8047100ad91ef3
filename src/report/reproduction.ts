import { configured } from '../model/content.js';
import type { Job, Runner } from '../model/host.js';
import { layout } from '../model/layout.js';
import type { Outcome } from '../model/outcome.js';
import { scriptsOf } from '../model/rounds.js';
import { callsServer, type Content, isServed, isStdinSource, type Test, type Tree } from '../model/test.js';
import { hasRawNames, hasSockets, hasTimes, hasWriters, kindOf } from '../model/tree.js';
import { withoutFolders } from './portable.js';

/** Stands for the sandbox in a job's paths until the shell's variable takes its place. */
export const SANDBOX = '/wasi-conformance-sandbox';

/** One word of shell: quoted where it must be, with the sandbox as `$d`. */
function word(text: string): string {
  return (
    text
      .split(SANDBOX)
      .map((part) => (part === '' || /^[\w@%+=:,./-]+$/.test(part) ? part : `'${part.replaceAll("'", `'\\''`)}'`))
      .join('"$d"') || "''"
  );
}

function contentCommand(content: Content): string {
  if (typeof content === 'string') return `printf %s ${word(content)}`;
  return `node -e 'process.stdout.write(Buffer.from({length:${content.pattern}},(_,i)=>i%251))'`;
}

function treeCommands(folder: string, tree: Tree): string[] {
  return Object.entries(tree).flatMap(([name, node]) => {
    const path = `${folder}/${name}`;
    const what = kindOf(node);
    if (what.kind === 'dir') return [`mkdir -p ${word(path)}`, ...treeCommands(path, what.dir)];
    if (what.kind === 'symlink') return [`ln -s ${word(what.target)} ${word(path)}`];
    if (what.kind === 'fifo') return [`mkfifo ${word(path)}`];
    // No command of a shell makes one.
    if (what.kind === 'socket') return [];
    return [`${contentCommand(what.content)} >${word(path)}`];
  });
}

/** Whether a shell alone can play the harness's part: it cannot wait for a guest's signal, or make terminals, and a line has its limits. */
function needsHarness({ args, dirs, env, fixture, needs, peers, stdin, stdout, terminals }: Test): boolean {
  if (Array.isArray(stdin) || isStdinSource(stdin) || terminals.length > 0) return true;
  // A server can be started, and its clients be played by hand.
  if (peers !== undefined && !isServed(fixture)) return true;
  if (hasRawNames(dirs) || hasWriters(dirs) || hasSockets(dirs) || hasTimes(dirs)) return true;
  if (needs.includes('network')) return true;
  if ([...args, ...env.map(([, value]) => value)].some((text) => typeof text === 'object')) return true;
  return typeof stdout === 'object' && !('close-after' in stdout);
}

function readEnd({ stdout, timeout }: Test): string {
  if (stdout === 'closed') return ' | true';
  if (stdout === 'full') return ' >/dev/full';
  if (stdout === 'unread') return ` | sleep ${timeout}`;
  if (typeof stdout === 'object' && 'close-after' in stdout) return ` | head -c ${stdout['close-after']} >/dev/null`;
  return '';
}

/** A text that printf writes. */
const printed = (text: string) =>
  text.replace(/[\\%\r\n]/g, (one) => ({ '\\': '\\\\', '%': '%%', '\r': '\\r', '\n': '\\n' })[one] ?? one);

/** What a person does with a server that was started: the first request of the test, as a comment. */
function byHand({ fixture, peers = {} }: Test): string {
  if (!isServed(fixture)) return '';
  const steps = Object.values(peers)
    .filter(callsServer)
    .flatMap((client) => scriptsOf(client).flat());
  const requests = steps.flatMap((step) => (typeof step === 'object' && 'send' in step ? [step.send] : []));
  const [first] = requests;
  const request =
    typeof first === 'string' ? `printf '${printed(first).replaceAll("'", `'\\''`)}' | nc 127.0.0.1 PORT` : '';
  const more = requests.length > 1 ? ` (the first of ${requests.length} parts that the test sends)` : '';
  return ` # serves until it is stopped; ${request === '' ? 'send it a request' : `then: ${request}${more}`}`;
}

/** The command of this suite that runs a test again: anywhere, by anybody who has the runner's host. */
export function rerunCommand(
  test: Pick<Test, 'id' | 'suite'>,
  runner: Pick<Runner, 'name' | 'asked' | 'snapshot'>,
): string {
  const profile = runner.snapshot === undefined ? '' : `--profile ${test.suite} `;
  return `npx wasi-conformance ${profile}--runner ${word(withoutFolders(runner.asked ?? runner.name))} --filter ${test.id} --verbose --keep`;
}

/** Shell text that does what the harness did, from what was observed; empty where a shell cannot, or nothing was run. */
export function commandOf(test: Test, { invocation, sandbox }: Pick<Outcome, 'invocation' | 'sandbox'>): string {
  if (!invocation || needsHarness(test)) return '';
  const places = layout(test.dirs).map((place) => `${SANDBOX}/${place}`);
  const inSandbox = (text: string) => (sandbox === undefined ? text : text.split(sandbox).join(SANDBOX));
  const setUp: string[] = [];
  if (test.dirs.length > 0) {
    setUp.push('d=$(mktemp -d)', `mkdir -p ${[...new Set(places)].map(word).join(' ')}`);
    setUp.push(...treeCommands(`${SANDBOX}/dirs`, test.outside));
    test.dirs.forEach((preopen, index) => setUp.push(...treeCommands(places[index] as string, preopen.holds ?? {})));
  }
  const variables = Object.entries(invocation.env ?? {}).map(([name, value]) => `${name}=${word(inSandbox(value))} `);
  const from = test.stdin === '' ? ' </dev/null' : '';
  const source = test.stdin === '' ? '' : `${contentCommand(test.stdin as Content)} | `;
  const argv = invocation.argv.map((argument) => word(inSandbox(argument)));
  return (
    [...setUp, `${source}${variables.join('')}${argv.join(' ')}${from}${readEnd(test)}`].join(' && ') + byHand(test)
  );
}

/** The job that a test would be, in a sandbox that does not exist: to show the command of a test that was not run. */
export function imaginedJob(test: Test, component: string): Job {
  return {
    component,
    ...configured(test),
    dirs: layout(test.dirs).map((place, index) => ({
      host: `${SANDBOX}/${place}`,
      guest: test.dirs[index]?.guest ?? '',
      ...(test.dirs[index]?.['read-only'] ? { readOnly: true } : {}),
    })),
  };
}
