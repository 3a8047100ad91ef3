import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from '@bytecodealliance/jco';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/paths.js';
import { scratchFolder } from '../../tests/support/cli.js';
import { componentize } from './componentize.js';

const scratch = scratchFolder();

/** The parameters of Preview 1's functions of sockets, each of 32 bits; the first is the descriptor. */
const PARAMETERS = { sock_accept: 3, sock_recv: 6, sock_send: 5, sock_shutdown: 2 } as const;
type Name = keyof typeof PARAMETERS;

/** Values of `errno`. */
const BADF = 8;
const NOTSOCK = 57;

/** Runs a command that calls a function of a descriptor, and traps where this returns another value than the one expected. */
async function call(name: Name, descriptor: number, expected: number) {
  const count = PARAMETERS[name];
  // Addresses and flags are 0: where the function returns, what it has read or written there does not matter.
  const core = await parse(`(module
    (import "wasi_snapshot_preview1" "${name}" (func $call (param ${'i32 '.repeat(count)}) (result i32)))
    (memory (export "memory") 1)
    (func (export "_start")
      (call $call (i32.const ${descriptor}) ${'(i32.const 0) '.repeat(count - 1)})
      (if (i32.ne (i32.const ${expected})) (then (unreachable)))))`);
  const place = join(scratch.path, `${name}-${descriptor}`);
  await writeFile(`${place}.core.wasm`, core);
  const { bytes } = await componentize(`${place}.core.wasm`, new Map());
  await writeFile(`${place}.wasm`, bytes);
  return execa(join(projectRoot, 'node_modules/.bin/jco'), ['run', `${place}.wasm`], {
    reject: false,
    stdin: 'ignore',
  });
}

// suites/README.md and suites/preview1/interfaces.yaml say so, and why there is no test of these functions for hosts.
describe('the adapter of Preview 1 knows no sockets', () => {
  it.each([
    { of: 'stdin', descriptor: 0, code: 'notsock', errno: NOTSOCK },
    { of: 'a descriptor that is not open', descriptor: 100, code: 'badf', errno: BADF },
  ])('sock_shutdown of $of fails with $code', async ({ descriptor, errno }) => {
    expect(await call('sock_shutdown', descriptor, errno)).toMatchObject({ exitCode: 0 });
    // The guest does see what comes.
    expect(await call('sock_shutdown', descriptor, errno + 1)).toMatchObject({ failed: true });
  });

  it.each(['sock_accept', 'sock_recv', 'sock_send'] as const)('%s traps in the adapter', async (name) => {
    const { failed, stderr } = await call(name, 0, 0);
    expect(failed).toBe(true);
    expect(stderr).toMatch(/unreachable executed at adapter line \d+/);
  });
});
