import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtinRunners } from '../runners/framework/registry.js';
import { projectRoot } from '../src/paths.js';
import { cli } from './support/cli.js';

interface Job {
  'timeout-minutes'?: number;
  uses?: string;
  strategy?: { matrix: { include?: { runners: string }[] } };
  steps?: { run?: string; uses?: string }[];
}
interface Workflow {
  permissions?: Record<string, string>;
  concurrency?: { group: string };
  jobs: Record<string, Job>;
}

const folder = join(projectRoot, '.github/workflows');
const workflows = readdirSync(folder).map((name) => ({
  name,
  workflow: parse(readFileSync(join(folder, name), 'utf8')) as Workflow,
}));
const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const { stdout: help } = await cli(['--help']);
const [, list = ''] = help.split('Commands:');
const commands = [...list.matchAll(/^ {2}([a-z]+)(?= )/gm)].map(([, name = '']) => name);

const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps = [] }) => steps);

/** What is wrong with the project's own commands in a script of shell. */
async function unknownIn(script: string): Promise<string[]> {
  const wrong: string[] = [];
  const lines = script.replaceAll('\\\n', ' ').split('\n');
  for (const line of lines) {
    for (const [, name = ''] of line.matchAll(/\bnpm run (?:--\S+ )*([\w:]+)/g))
      if (!(name in scripts)) wrong.push(`npm run ${name}`);
    for (const [path] of line.matchAll(/(?<![\w/$"])(?:\.ci|tools|tests)\/[\w./-]+/g))
      if (!isThere(path)) wrong.push(path);
    for (const [, path = ''] of line.matchAll(/\bdist\/([\w./-]+)\.js\b/g))
      if (!existsSync(join(projectRoot, `${path}.ts`))) wrong.push(`dist/${path}.js`);
    for (const [, rest = ''] of line.matchAll(/\bnpx wasi-conformance\b([^|&;>]*)/g))
      wrong.push(...(await unknownOptions(rest)));
  }
  return wrong;
}

/** A file of the project; a program that is called by its path can be run. */
function isThere(path: string): boolean {
  try {
    accessSync(join(projectRoot, path), path.endsWith('.ts') ? constants.R_OK : constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The words of a call of the command line that it does not know: its command, its options. */
async function unknownOptions(call: string): Promise<string[]> {
  const words = call.trim().split(/\s+/);
  const [first = ''] = words;
  const named = /^[a-z]+$/.test(first);
  if (named && !commands.includes(first)) return [first];
  const { stdout } = await cli(['help', named ? first : 'run']);
  const options = words.filter((word) => /^--?[a-z]/.test(word));
  return options.filter((option) => !new RegExp(`(^|[ ,])${option}[ ,]`, 'm').test(stdout));
}

it('the checks of this file see what is wrong', async () => {
  expect(commands).toEqual(expect.arrayContaining(['run', 'bisect', 'dashboard', 'runners']));
  expect(await unknownIn('npm run lint && npx wasi-conformance -f cli --report json=x')).toEqual([]);
  expect(
    await unknownIn('npm run lnt\ntools/none.sh x\nnode dist/tools/none/main.js\nnpx wasi-conformance dashbord x'),
  ).toEqual(['npm run lnt', 'tools/none.sh', 'dist/tools/none/main.js', 'dashbord']);
  expect(await unknownIn('npx wasi-conformance dashboard x \\\n  --out site --keep-going')).toEqual(['--out']);
});

describe.each(workflows)('$name', ({ workflow }) => {
  it('calls scripts, programs and options that exist', async () => {
    for (const { run } of stepsOf(workflow)) if (run !== undefined) expect(await unknownIn(run)).toEqual([]);
  });

  it('may only read, but where a job says more', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  it('ends in time, and does not run twice at a time', () => {
    expect(workflow.concurrency?.group).toBeTruthy();
    for (const job of Object.values(workflow.jobs))
      if (job.uses === undefined) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  it('names a version of each action, and files of its own that exist', () => {
    const uses = [...stepsOf(workflow), ...Object.values(workflow.jobs)].flatMap(({ uses = [] }) => uses);
    for (const one of uses) {
      if (one.startsWith('./')) expect(existsSync(join(projectRoot, one))).toBe(true);
      else expect(one).toMatch(/^actions\/[\w-]+@v\d+$/);
    }
  });
});

it('the nightly run names runners that come with the suite, and leaves out none of WASI 0.2', () => {
  const { workflow } = workflows.find(({ name }) => name === 'nightly.yml') ?? {};
  const included = Object.values(workflow?.jobs ?? {}).flatMap(({ strategy }) => strategy?.matrix.include ?? []);
  const names = included.flatMap(({ runners }) => [...runners.matchAll(/-r ([\w-]+)/g)].map(([, name = '']) => name));
  const expected = builtinRunners.filter((name) => !/-1[23]$/.test(name));
  expect([...new Set(names)].sort()).toEqual(expected);
});

it('the part of the README that CI runs is a test', () => {
  const examples = readFileSync(join(projectRoot, 'tests/examples.test.ts'), 'utf8');
  expect(examples).toContain("'the commands of %s'");
});
