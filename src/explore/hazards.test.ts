import { describe, expect, it } from 'vitest';
import { answerOf } from './answer.js';
import { Hazards } from './hazards.js';
import { decode, type Program } from './program.js';

const programOf = (...lines: string[]): Program => decode(lines.join('\n'), 'test')[0] ?? [];
const ENDED = { kind: 'ended', how: 'the host ended' } as const;
const NUL = programOf('open-at d0 - "a c rw d1', 'unlink-file-at d0 "a%00');
const OTHER = programOf('unlink-file-at d0 "b', 'unlink-file-at d0 "b%00', 'stat d0');

describe('calls that end a host', () => {
  it('are left out once they have done so twice, and no others', () => {
    const hazards = new Hazards();
    hazards.learn(NUL, [answerOf('ok'), ENDED]);
    expect(hazards.leftOut(OTHER)).toEqual(new Set());
    hazards.learn(NUL, [answerOf('ok'), ENDED]);
    expect(hazards.leftOut(OTHER)).toEqual(new Set([1]));
  });

  it('are left out once they have hung, and now and then made all the same', () => {
    const hazards = new Hazards();
    hazards.learn(NUL, [answerOf('ok'), { kind: 'hung' }]);
    const left = Array.from({ length: 16 }, () => hazards.leftOut(OTHER).size);
    expect(left).toEqual([1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 0]);
  });

  it('are not left out where most of their kind return', () => {
    const hazards = new Hazards();
    const fine = programOf('unlink-file-at d0 "c%00');
    for (let times = 0; times < 3; times++) hazards.learn(fine, [answerOf('err invalid')]);
    for (let times = 0; times < 2; times++) hazards.learn(NUL, [answerOf('ok'), ENDED]);
    expect(hazards.leftOut(OTHER)).toEqual(new Set());
  });

  it('are told apart by what they are called on', () => {
    const hazards = new Hazards();
    for (let times = 0; times < 2; times++) hazards.learn(programOf('read d0 10 0'), [ENDED]);
    expect(hazards.leftOut(programOf('open-at d0 - "a - r d1', 'read d1 10 0', 'read d0 1 0'))).toEqual(new Set([2]));
  });
});
