import { describe, expect, it } from 'vitest';
import { coverageOf } from '../src/catalog/coverage.js';
import { loadManifest } from '../src/catalog/load.js';
import type { Manifest } from '../src/catalog/manifest.js';
import { validate } from '../src/schema/validate.js';

const manifest = loadManifest();
const { tests, requirements } = manifest;

describe('the catalog', () => {
  it('is as its schema says', () => {
    validate<Manifest>('manifest', JSON.parse(JSON.stringify(manifest)) as Manifest);
  });

  it('names each test once, as its source lies', () => {
    expect(new Set(tests.map(({ id }) => id)).size).toBe(tests.length);
    // A test of one family of addresses has the family as the last part of its id.
    for (const { id, source } of tests) expect(source).toBe(`suites/${id.replace(/\/ipv[46]$/, '')}.rs`);
  });

  it('has a test for each requirement, or the reason why there is none', () => {
    const named = new Set(tests.flatMap((test) => test.requirements));
    const missing = requirements.filter(({ id, untestable }) => !named.has(id) && untestable === undefined);
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('exercises all that the interfaces offer, or has the reason why not', () => {
    const { surface } = coverageOf(manifest, tests);
    const left = surface.filter((item) => item.tests === 0 && item.unreachable === undefined);
    expect(left.map((item) => `${item.kind} ${item.interface} ${item.name}`)).toEqual([]);
  });

  it('counts what is out of reach apart, also where a guest names it as one that it would let pass', () => {
    const { surface, surfaces } = coverageOf(manifest, tests);
    const cases = surface.filter(({ kind }) => kind === 'case');
    const access = cases.find(({ name }) => name === 'error-code.access');
    expect(access?.tests).toBeGreaterThan(0);
    expect(surfaces.find(({ kind }) => kind === 'case')).toMatchObject({
      items: cases.length,
      exercised: cases.filter(({ tests, unreachable }) => tests > 0 && unreachable === undefined).length,
      unreachable: cases.filter(({ unreachable }) => unreachable !== undefined).length,
    });
  });

  it('tests 95 of 100 of what must be', () => {
    const must = requirements.filter(({ level, untestable }) => level === 'must' && untestable === undefined);
    const named = new Set(tests.flatMap((test) => test.requirements));
    expect(must.filter(({ id }) => named.has(id)).length / must.length).toBeGreaterThanOrEqual(0.95);
  });

  it('has no test that is stricter than what it tests', () => {
    const order = ['may', 'should', 'must'];
    const levelOf = new Map(requirements.map(({ id, level }) => [id, level]));
    const strict = tests.filter(
      (test) =>
        order.indexOf(test.level) > Math.max(...test.requirements.map((id) => order.indexOf(levelOf.get(id) ?? 'may'))),
    );
    expect(strict.map(({ id }) => id)).toEqual([]);
  });
});
