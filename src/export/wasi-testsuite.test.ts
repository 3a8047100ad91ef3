import { describe, expect, it } from 'vitest';
import { madeUpTest } from '../../tests/support/made-up-test.js';
import type { Test } from '../model/test.js';
import { exportTest } from './wasi-testsuite.js';

const plain = madeUpTest({ id: 'io/a/b', suite: 'io', timeout: 10 });
const exported = (parts: Partial<Test>, once = false) => exportTest({ ...plain, ...parts }, { once });
const importing = (...imports: string[]) => ({ fixture: { ...plain.fixture, imports } });

describe('a test in the format of wasi-testsuite', () => {
  it('has the arguments, variables, directory, input, output and exit code', () => {
    const test: Partial<Test> = {
      args: ['a', 'b c'],
      env: [['X', '1']],
      stdin: 'in\n',
      dirs: [{ guest: '/data', holds: { f: 'x' } }],
      expect: { outcome: 'err', code: 7, stdout: 'é\n' },
    };
    expect(exported(test)).toEqual({
      specification: {
        operations: [
          { type: 'run', args: ['a', 'b c'], env: { X: '1' }, root: 'io.a.b.dirs/0' },
          { type: 'write', id: 'stdin', payload: 'in\n' },
          { type: 'read', id: 'stdout', payload: 'é\n' },
          { type: 'wait', exit_code: 7 },
        ],
      },
    });
  });

  it('does not say what does not exist', () => {
    const operations = [
      { type: 'run', args: [], env: {} },
      { type: 'wait', exit_code: 0 },
    ];
    expect(exported({})).toEqual({ specification: { operations } });
  });

  it.each<[string, Partial<Test>, RegExp]>([
    ['a free choice', { level: 'may' }, /free choice/],
    ['a need', { needs: ['tty'] }, /needs tty/],
    ['a trap', { expect: { outcome: 'trap' } }, /must trap/],
    ['a call that may trap', { expect: { outcome: 'ok-or-trap' } }, /either of two/],
    ['a refusal', { expect: { outcome: 'refuse-or-trap' } }, /refused/],
    ['any failure', { expect: { outcome: 'err' } }, /any exit code but 0/],
    ['a working directory', { cwd: '/x' }, /working directory/],
    [
      'a variable twice',
      {
        env: [
          ['A', '1'],
          ['A', '2'],
        ],
      },
      /once/,
    ],
    ['a reader that goes', { stdout: { 'close-after': 3 } }, /stdout is read to its end/],
    ['signals', { stdin: [{ await: 'ready' }] }, /follow the guest/],
    ['bytes in', { stdin: { pattern: 251 } }, /stdin carries bytes/],
    ['bytes out', { expect: { outcome: 'ok', stdout: { pattern: 251 } } }, /stdout carries bytes/],
    ['a carriage return', { expect: { outcome: 'ok', stdout: 'a\r\n' } }, /stdout carries bytes/],
    ['no output', { expect: { outcome: 'ok', stdout: '' } }, /stays empty/],
    [
      'output after input',
      { ...importing('wasi:cli/stdin@0.2.0#get-stdin'), expect: { outcome: 'ok', stdout: 'x' } },
      /before stdin is closed/,
    ],
    ['a named pipe', { dirs: [{ guest: '/', holds: { pipe: { fifo: true } } }] }, /named pipe/],
    ['a socket', { dirs: [{ guest: '/', holds: { it: { socket: true } } }] }, /socket/],
    ['a directory afterwards', { expect: { outcome: 'ok', dirs: { '/d': {} } } }, /afterwards/],
    ['two directories', { dirs: [{ guest: '/a' }, { guest: '/b' }] }, /one preopened directory, and the test has 2/],
    [
      'a name',
      { dirs: [{ guest: '/a' }], requirements: ['filesystem.preopens.get-directories.names'] },
      /about the name \/a/,
    ],
  ])('is not made of %s', (_, parts, reason) => {
    expect(exported(parts)).toEqual({ reason: expect.stringMatching(reason) as string });
  });

  it.each<[string, Partial<Test>]>([
    ['by a function', importing('wasi:filesystem/types@0.2.0#[method]descriptor.unlink-file-at')],
    ['by opening', { cases: ['wasi:filesystem/types#open-flags.truncate'] }],
  ])('is made of a test that changes its directory %s for one run only', (_, parts) => {
    expect(exported(parts)).toEqual({ reason: expect.stringMatching(/--once/) as string });
    expect(exported(parts, true)).toHaveProperty('specification');
  });
});
