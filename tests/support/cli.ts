import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll } from 'vitest';
import { projectRoot } from '../../src/paths.js';

export const main = join(projectRoot, 'dist/src/cli/main.js');

/** The command line's environment in tests: no colours, nothing of the outer run. */
export const quiet = { NO_COLOR: '1', FORCE_COLOR: undefined, WASMTIME: undefined } as const;

/** Runs the built command line. */
export async function cli(
  args: readonly string[],
  options: { env?: Record<string, string | undefined>; cwd?: string } = {},
) {
  const { exitCode, stdout, stderr } = await execa(process.execPath, [main, ...args], {
    ...options,
    env: { ...quiet, ...options.env },
    reject: false,
    stdin: 'ignore',
    maxBuffer: 1e8,
  });
  return { exitCode, stdout, stderr };
}

/** A folder for a test file: there before its tests, gone after them. */
export function scratchFolder(): {
  path: string;
  file(name: string, content: string | object, mode?: number): Promise<string>;
} {
  const scratch = {
    path: '',
    async file(name: string, content: string | object, mode = 0o644) {
      const path = join(scratch.path, name);
      await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
      await chmod(path, mode);
      return path;
    },
  };
  beforeAll(async () => {
    scratch.path = await mkdtemp(join(tmpdir(), 'wasi-conformance-test-'));
  });
  afterAll(() => rm(scratch.path, { recursive: true, force: true }));
  return scratch;
}
