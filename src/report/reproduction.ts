import { configured } from '../execute/content.js';
import { hasRawNames, kindOf } from '../execute/tree.js';
import { layout } from '../execute/sandbox.js';
import type { Runner } from '../model/host.js';
import type { Content, Test, Tree } from '../model/test.js';

/** Stands for the sandbox in a job's paths until the shell's variable takes its place. */
const SANDBOX = '/wasi-conformance-sandbox';

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
    return [`${contentCommand(what.content)} >${word(path)}`];
  });
}

/** Whether a shell alone can play the harness's part: it cannot wait for a guest's signal, or make terminals, and a line has its limits. */
function needsHarness({ args, dirs, env, peers, stdin, stdout, terminals }: Test): boolean {
  if (Array.isArray(stdin) || terminals.length > 0 || peers !== undefined) return true;
  if (hasRawNames(dirs)) return true;
  if ([...args, ...env.map(([, value]) => value)].some((text) => typeof text === 'object')) return true;
  return typeof stdout === 'object' && !('close-after' in stdout);
}

function readEnd({ stdout, timeout }: Test): string {
  if (stdout === 'closed') return ' | true';
  if (stdout === 'unread') return ` | sleep ${timeout}`;
  if (typeof stdout === 'object' && 'close-after' in stdout) return ` | head -c ${stdout['close-after']} >/dev/null`;
  return '';
}

/**
 * Shell text that runs a test by hand on a runner's host.
 *
 * @param component what the runner runs: the fixture's path, or what `prepare` made of it
 */
export async function reproduction(test: Test, runner: Runner, component: string): Promise<string> {
  if (needsHarness(test)) {
    const profile = runner.snapshot === undefined ? '' : `--profile ${test.suite} `;
    return `npx wasi-conformance ${profile}--runner ${word(runner.asked ?? runner.name)} --filter ${test.id} --verbose --keep`;
  }
  const places = layout(test.dirs).map((place) => `${SANDBOX}/${place}`);
  const { argv, env } = await runner.invoke({
    component,
    ...configured(test),
    dirs: test.dirs.map(({ guest }, index) => ({ host: places[index] as string, guest })),
    ...(test.cwd === undefined ? {} : { cwd: test.cwd }),
    ...(test.needs.includes('network') ? { network: true } : {}),
  });
  const setUp: string[] = [];
  if (test.dirs.length > 0) {
    setUp.push('d=$(mktemp -d)', `mkdir -p ${[...new Set(places)].map(word).join(' ')}`);
    setUp.push(...treeCommands(`${SANDBOX}/dirs`, test.outside));
    test.dirs.forEach((preopen, index) => setUp.push(...treeCommands(places[index] as string, preopen.holds ?? {})));
  }
  const variables = Object.entries(env ?? {}).map(([name, value]) => `${name}=${word(value)} `);
  const from = test.stdin === '' ? ' </dev/null' : '';
  const source = test.stdin === '' ? '' : `${contentCommand(test.stdin as Content)} | `;
  const command = `${source}${variables.join('')}${argv.map(word).join(' ')}${from}${readEnd(test)}`;
  return [...setUp, command].join(' && ');
}
