import { describe, expect, it } from 'vitest';
import { messageOf, UsageError } from '../errors.js';
import type { Release } from '../model/host.js';
import { candidatesOf } from './candidates.js';

const releases: readonly Release[] = [
  { version: '1.5.0', unsupported: 'too old' },
  { version: '1.6.0', unsupported: 'too old' },
  { version: '1.7.0' },
  { version: '1.8.0' },
  { version: '1.9.0' },
];
const list = () => Promise.resolve(releases);
const versions = async (ends: { from?: string; to?: string }) =>
  (await candidatesOf({ runner: 'jco', ...ends }, list)).runnable.map(({ version }) => version);

describe('the versions of a host', () => {
  it('are its releases from one to another', async () => {
    expect(await versions({})).toEqual(['1.7.0', '1.8.0', '1.9.0']);
    expect(await versions({ from: '1.6.0', to: '1.8.9' })).toEqual(['1.7.0', '1.8.0']);
  });

  it('leave out, by the reason, what cannot be run', async () => {
    const { leftOut } = await candidatesOf({ runner: 'jco', to: '1.8.0' }, list);
    expect(leftOut).toEqual([{ versions: ['1.5.0', '1.6.0'], reason: 'too old' }]);
    expect((await candidatesOf({ runner: 'jco', from: '1.7.0' }, list)).leftOut).toEqual([]);
  });

  it('are loaded one by one', async () => {
    const { runnable } = await candidatesOf({ runner: 'jco' }, list);
    expect((await runnable[1]?.load())?.asked).toBe('jco@1.8.0');
  });

  it.each([
    [{ runner: 'jco', from: '1.9.1' }, /no version in this series can be run: 1\.7\.0 to 1\.9\.0 can/],
    [{ runner: 'jco', to: '1.6.0' }, /too old/],
    [{ runner: 'jco@1.8.0' }, /name the runner alone/],
    [{ runner: 'wasmtme' }, /did you mean wasmtime/],
    [{ runner: 'jco', executables: ['/nowhere'] }, /it takes releases, and no executables/],
    [{ runner: 'wasmtime', executables: ['/nowhere'] }, /no version can be run: the host \/nowhere does not exist/],
  ])('%j are refused', async (options, message) => {
    const refused = await candidatesOf(options, list).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UsageError);
    expect(messageOf(refused)).toMatch(message);
  });

  it('need a list: of a registry, or of executables', async () => {
    await expect(candidatesOf({ runner: 'wasmtime' }, () => Promise.resolve(undefined))).rejects.toThrow(
      /no registry lists the releases of wasmtime: name executables/,
    );
  });
});
