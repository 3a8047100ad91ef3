import type { Test } from '../../src/model/test.js';

/** A test as a manifest has it, which needs nothing and expects that run returns ok; `parts` say what is special about it. */
export function madeUpTest(parts: Partial<Test> = {}): Test {
  return {
    id: 'x/y',
    suite: 'x',
    source: '',
    cases: [],
    title: '',
    formerly: [],
    requirements: [],
    since: '0.2.0',
    level: 'must',
    needs: [],
    args: [],
    env: [],
    stdin: '',
    stdout: 'capture',
    terminals: [],
    dirs: [],
    outside: {},
    expect: { outcome: 'ok' },
    timeout: 5,
    fixture: { file: '', sha256: '', size: 0, imports: [] },
    ...parts,
  };
}
