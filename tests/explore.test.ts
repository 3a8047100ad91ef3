import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validate } from '../src/schema/validate.js';
import type { Findings } from '../src/shapes/findings.js';
import { cli, scratchFolder } from './support/cli.js';

const scratch = scratchFolder();
const { stdout: listed } = await cli(['runners']);
const required = (process.env.REQUIRED_HOSTS ?? '').split(',').includes('wasmtime');
const isThere = listed.includes('✓ wasmtime ');
const TIMEOUT = 300_000;

async function explore(
  ...args: string[]
): Promise<{ exitCode: number | undefined; findings: Findings; stdout: string }> {
  const file = join(scratch.path, `findings-${Math.random()}.json`);
  const { exitCode, stdout } = await cli(['explore', ...args, '--json', file]);
  return { exitCode, stdout, findings: validate<Findings>('findings', JSON.parse(await readFile(file, 'utf8'))) };
}

/** wasmtime, behind something that changes its answers. */
async function faulty(name: string, sed: string): Promise<string> {
  const script = await scratch.file(`${name}.sh`, `#!/bin/sh\nwasmtime "$@" | sed '${sed}'\n`, 0o755);
  return scratch.file(`${name}.json`, {
    name: 'wasmtime',
    executable: { command: script },
    version: { argv: ['--version'], pattern: '(\\S+)' },
    capabilities: ['preopens', 'args'],
    argv: ['run', { each: 'dirs', argv: ['--dir', '{host}::{guest}'] }, '{component}'],
  });
}

describe.skipIf(!isThere && !required)('explore on wasmtime', () => {
  it('finds a fault, and makes it small', { timeout: TIMEOUT }, async () => {
    const runner = await faulty('types', 's/^ok directory$/ok fifo/');
    const { exitCode, findings, stdout } = await explore('-r', runner, '--seed', '1', '--runs', '200');
    expect(exitCode).toBe(1);
    const found = findings.findings.find(({ call }) => call.startsWith('get-type'));
    expect(found).toMatchObject({
      kind: 'wrong',
      seen: 'ok fifo',
      allowed: ['ok directory'],
      requirements: ['filesystem.types.get-type.type'],
      program: ['get-type d0'],
      steady: true,
    });
    expect(stdout).toContain('filesystem.types.get-type.type (must)');
  });

  it('finds a host that ends, with the program that ends it', { timeout: TIMEOUT }, async () => {
    const runner = await faulty('ends', '/^ok "/Q');
    const { findings } = await explore('-r', runner, '--seed', '1', '--runs', '100');
    const found = findings.findings.find(({ kind }) => kind === 'ended');
    // The call whose answer was lost is the last one. How small the rest becomes depends on how fast the machine is.
    expect(found?.program.at(-1)).toBe(found?.call);
    expect(found?.seen).toContain('the host ended');
  });

  it('a seed gives the same programs and the same answers', { timeout: TIMEOUT }, async () => {
    const runner = await faulty('same', 's/^ok directory$/ok fifo/');
    const run = () => explore('-r', runner, '--seed', '7', '--runs', '100');
    const [first, second] = [await run(), await run()];
    const without = (findings: Findings) => ({
      ...findings,
      durationMs: 0,
      hosts: findings.hosts.map(({ calls, known }) => ({ calls, known })),
    });
    expect(without(second.findings)).toEqual(without(first.findings));
  });

  it('a finding can be replayed, and written as a guest', { timeout: TIMEOUT }, async () => {
    const runner = await faulty('again', 's/^ok directory$/ok fifo/');
    const file = await scratch.file('program.txt', 'wasi-explore 3\n= p0\nget-type d0\n.\n');
    const { exitCode, findings } = await explore(
      '-r',
      runner,
      '--replay',
      file,
      '--write',
      join(scratch.path, 'found'),
    );
    expect(exitCode).toBe(1);
    expect(findings).toMatchObject({ programs: 1, findings: [{ program: ['get-type d0'] }] });
    const guest = await readFile(join(scratch.path, 'found/filesystem/get-type/found-1.rs'), 'utf8');
    expect(guest).toContain('equal("the type", &seen, &DescriptorType::Directory)?;');
  });
});

describe('what cannot be used', () => {
  it.each([
    [['--area', 'http'], /unknown area "http"/],
    [['--runs', '1', '--minutes', '1'], /name one of them/],
    [['--replay', '/nowhere'], /cannot be read/],
    [['-r', 'jco', '--seed', 'x'], /whole number/],
  ])('%j', async (args, message) => {
    const { exitCode, stderr } = await cli(['explore', ...args]);
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
  });

  it('a program with an unknown call', async () => {
    const file = await scratch.file('bad.txt', 'wasi-explore 3\n= p0\nfly d0\n');
    const { exitCode, stderr } = await cli(['explore', '--replay', file]);
    expect(stderr).toMatch(/bad\.txt:3: unknown call "fly"/);
    expect(exitCode).toBe(2);
  });
});
