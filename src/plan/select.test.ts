import { describe, expect, it } from 'vitest';
import type { Test } from '../model/test.js';
import { plan } from './plan.js';
import { select } from './select.js';

const test = (id: string, more: Partial<Test> = {}): Test =>
  ({ id, suite: id.split('/')[0], level: 'must', since: '0.2.0', needs: [], formerly: [], ...more }) as unknown as Test;

const tests = [
  test('io/stdin/read'),
  test('io/stdin/skip', { level: 'should' }),
  test('io/streams/read', { since: '0.2.3' }),
  test('cli/exit/ok', { needs: ['args'] }),
];
const all = { filters: [], suites: [], levels: [] };
const ids = (selection: Partial<Parameters<typeof select>[1]>) =>
  select(tests, { ...all, ...selection }).map(({ id }) => id);

describe('select', () => {
  it('takes a test by an id that it had before', () => {
    const renamed = [test('io/stdin/reads', { formerly: ['io/stdin/read'] })];
    expect(select(renamed, { ...all, filters: ['io/stdin/read'] })).toEqual(renamed);
  });

  it('takes all when nothing is asked for', () => expect(ids({})).toHaveLength(4));

  it.each([
    ['an id', ['io/stdin/read'], ['io/stdin/read']],
    ['a folder', ['io/stdin'], ['io/stdin/read', 'io/stdin/skip']],
    ['a glob', ['io/*/read'], ['io/stdin/read', 'io/streams/read']],
    ['several', ['cli/**', 'io/stdin/skip'], ['io/stdin/skip', 'cli/exit/ok']],
  ])('takes what %s matches, in the order of the catalog', (_, filters, expected) => {
    expect(ids({ filters })).toEqual(expected);
  });

  it('takes what every part allows', () => {
    expect(ids({ suites: ['io'], levels: ['must'], since: '0.2.2' })).toEqual(['io/stdin/read']);
  });

  it.each([
    [{ filters: ['io/stdin/raed'] }, /no test matches the filter "io\/stdin\/raed"; the nearest is io\/stdin\/read/],
    [{ suites: ['oi'] }, /unknown suite "oi" \(did you mean io\?\)/],
    [{ levels: ['shall'] }, /unknown level "shall"/],
    [{ suites: ['cli'], filters: ['io/stdin'] }, /no test is selected/],
    [{ filters: ['nothing-like-it'] }, /^no test matches the filter "nothing-like-it"$/],
    [{ since: '2' }, /"2" is not a version of WASI/],
  ])('says what cannot match anything: %j', (selection, message) => {
    expect(() => ids(selection)).toThrow(message);
  });
});

describe('plan', () => {
  it('skips what the runner cannot do, and says which capability it lacks', () => {
    const { jobs, skips } = plan(tests, {
      runner: { name: 'bare', capabilities: [] },
      driver: {},
      unsupported: () => undefined,
    });
    expect(jobs.map(({ id }) => id)).toEqual(['io/stdin/read', 'io/stdin/skip', 'io/streams/read']);
    expect(skips).toEqual([{ test: tests[3], reason: 'bare does not have the capability args' }]);
  });

  it('skips what the harness cannot do here', () => {
    const unsupported = ({ id }: { id: string }) => (id === 'io/stdin/skip' ? 'no such thing here' : undefined);
    const { skips } = plan(tests, { runner: { name: 'able', capabilities: ['args'] }, driver: {}, unsupported });
    expect(skips).toEqual([{ test: tests[1], reason: 'no such thing here' }]);
  });
});
