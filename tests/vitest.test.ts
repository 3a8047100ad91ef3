import { execa } from 'execa';
import { expect, it } from 'vitest';
import { conformance } from '../src/vitest.js';
import { projectRoot } from '../src/paths.js';
import { quiet, scratchFolder } from './support/cli.js';

// The integration on itself: what jco's shim passes, it passes here too.
conformance(new URL('./support/shim-host.js', import.meta.url), { filters: ['cli/environment', 'cli/run'] });

// What no host has can be seen to pass all the same.
conformance(new URL('./support/zone-host.js', import.meta.url), {
  filters: ['clocks/timezone'],
  capabilities: ['timezone'],
});

const scratch = scratchFolder();

it('a host that runs no guest fails before its first test, with the reason', async () => {
  const host = await scratch.file('liar.mjs', 'export function run() {}');
  const { exitCode, all } = await execa(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/support/vitest.config.ts'],
    { cwd: projectRoot, env: { ...quiet, LIAR: host }, reject: false, all: true },
  );
  expect(exitCode).toBe(1);
  expect(all).toMatch(/cannot be judged: a guest that should echo/);
  expect(all).toMatch(/FAIL /);
  expect(all).not.toMatch(/\d+ passed/);
});
