import { expect, it } from 'vitest';
import { decode, type Program, sourceOf } from './program.js';
import { shrink } from './shrink.js';

const programOf = (...lines: string[]): Program => decode(lines.join('\n'), 'test')[0] ?? [];

it('shrinking leaves out what is not needed', async () => {
  const program = programOf(
    'create-directory-at d0 "c/../g',
    'stat d0',
    'open-at d0 f "f ct rw d1',
    'sync d0',
    'write d1 4096 17 100000',
  );
  const small = await shrink(program, {
    shows: (all) =>
      Promise.resolve(
        all.map((one) => /open-at d0 . "\w c?t?/.test(sourceOf(one)) && (one.at(-1)?.name ?? '') === 'write'),
      ),
    atOnce: 10,
    most: 10_000,
    signal: new AbortController().signal,
  });
  expect(sourceOf(small)).toBe('open-at d0 - "f - - d1\nwrite d1 0 0 0');
});
