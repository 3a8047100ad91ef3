import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Report } from '../src/model/report.js';
import { projectRoot } from '../src/paths.js';
import { quiet, scratchFolder } from './support/cli.js';

interface Action {
  inputs: Record<string, { default?: string }>;
  runs: { steps: { name: string; shell: string; run: string; env?: Record<string, string> }[] };
}

const scratch = scratchFolder();
const BAD = 'io/splice/splice-of-0-bytes-moves-nothing';

/** Plays the action's steps as a job does: shell, with its inputs as variables. */
async function play(name: string, inputs: Record<string, string>) {
  const action = parse(await readFile(join(projectRoot, 'action.yml'), 'utf8')) as Action;
  const cwd = join(scratch.path, name);
  await mkdir(cwd);
  const summary = join(cwd, 'summary.md');
  let output = '';
  for (const step of action.runs.steps) {
    expect(step.shell).toBe('bash');
    const env = Object.fromEntries(
      Object.entries(step.env ?? {}).map(([key, value]) => {
        const input = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(value)?.[1] ?? '';
        expect(action.inputs).toHaveProperty(input);
        return [key, inputs[input] ?? action.inputs[input]?.default ?? ''];
      }),
    );
    const { exitCode, stdout } = await execa('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
      cwd,
      env: { ...quiet, ...env, GITHUB_ACTION_PATH: projectRoot, GITHUB_STEP_SUMMARY: summary },
      reject: false,
    });
    output += stdout;
    if (exitCode !== 0) return { cwd, exitCode, output, summary: await readFile(summary, 'utf8').catch(() => '') };
  }
  return { cwd, exitCode: 0, output, summary: await readFile(summary, 'utf8') };
}

describe('the GitHub action', () => {
  it('is green where all is as expected', async () => {
    const { cwd, exitCode, summary } = await play('green', { runner: 'jco', arguments: `-f ${BAD}` });
    expect(exitCode).toBe(0);
    expect(summary).toMatch(/^## ✅[^]*1 known failures/);
    const report = JSON.parse(await readFile(join(cwd, 'wasi-conformance.json'), 'utf8')) as Report;
    expect(report.totals.tests).toBe(1);
  });

  it('is red where the host project does not know of a failure, and green once it lists it', async () => {
    const expectations = await scratch.file('mine.yaml', 'expectations: []\n');
    const red = await play('red', { runner: 'jco', arguments: `-f ${BAD}`, expectations });
    expect(red.exitCode).toBe(1);
    expect(red.summary).toMatch(/^## ❌/);
    expect(red.output).toMatch(/^::error title=io\/splice/m);
    await scratch.file(
      'mine.yaml',
      `expectations:\n  - { tests: [${BAD}], verdicts: [fail], reason: we know of it by now, evidence: in our own sources }\n`,
    );
    expect((await play('listed', { runner: 'jco', arguments: `-f ${BAD}`, expectations })).exitCode).toBe(0);
  });

  it('says what is wrong where the host does not exist', async () => {
    const { exitCode, summary } = await play('missing', { runner: 'wasmtime@/nowhere/wasmtime' });
    expect(exitCode).toBe(2);
    expect(summary).toBe('');
  });
});
