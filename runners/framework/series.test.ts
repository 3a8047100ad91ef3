import { describe, expect, it } from 'vitest';
import { messageOf, UsageError } from '../../src/errors.js';
import { stableOf } from '../../src/plan/releases.js';
import { jcoReleases } from '../jco/releases.js';
import { loadSeries } from './series.js';

/** The releases of jco, from a registry that has these versions. */
const registry =
  (...versions: string[]) =>
  async (name: string) =>
    name === 'jco' ? stableOf(await jcoReleases(() => Promise.resolve(versions))) : undefined;

const some = registry('1.4.0', '1.24.0', '1.24.1', '1.25.0', '1.26.0-rc.1', '1.30.2');

const namesOf = async (name: string, list = some) => (await loadSeries(name, list)).runners.map(({ asked }) => asked);

describe('loadSeries', () => {
  it('makes a runner for the newest patch of each minor version of a range', async () => {
    expect(await namesOf('jco@>=1.24')).toEqual(['jco@1.24.1', 'jco@1.25.0', 'jco@1.30.2']);
    expect(await namesOf('jco@1.24')).toEqual(['jco@1.24.1']);
  });

  it('makes one runner of a name without a range, and asks no registry', async () => {
    const closed = () => Promise.reject(new Error('asked'));
    expect(await namesOf('jco', closed)).toEqual(['jco']);
    expect(await namesOf('jco@1.24.0', closed)).toEqual(['jco@1.24.0']);
    expect(await namesOf('wasmtime@/nowhere', closed)).toEqual(['wasmtime@/nowhere']);
  });

  it('names the releases that cannot be run', async () => {
    const { runners, leftOut } = await loadSeries('jco@<1.25', some);
    expect(runners.map(({ asked }) => asked)).toEqual(['jco@1.24.1']);
    expect(leftOut).toEqual([
      { version: '1.4.0', unsupported: expect.stringMatching(/^jco 1\.7\.0 is the first/) as string },
    ]);
  });

  it.each([
    ['jco@>=3', /no release in this range can be run: the stable releases are 1\.4\.0 to 1\.30\.2/],
    ['jco@<1.5', /no release in this range can be run: jco 1\.7\.0 is the first/],
    ['wasmtime@>=48', /no registry lists the releases of wasmtime: name executables/],
    ['jco@newest', /name a release/],
  ])('refuses %s in one line', async (name, message) => {
    const refused = await loadSeries(name, some).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UsageError);
    expect(messageOf(refused)).toMatch(message);
  });
});
