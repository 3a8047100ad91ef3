import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeOf, messageOf } from './errors.js';

const thrownBy = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

describe('what was thrown', () => {
  it('has the code that the system gave it', () => {
    const error = thrownBy(() => readFileSync('/nowhere/at-all'));
    expect(codeOf(error)).toBe('ENOENT');
    expect(messageOf(error)).toMatch(/no such file/);
  });

  it.each([[new Error('plain')], [Object.assign(new Error('numbered'), { code: 1 })], ['a text'], [undefined]])(
    'has no code where it is not of the system: %s',
    (thrown) => expect(codeOf(thrown)).toBeUndefined(),
  );

  it('says what it is where it is no error', () => {
    expect(messageOf('a text')).toBe('a text');
    expect(messageOf(undefined)).toBe('undefined');
  });
});
