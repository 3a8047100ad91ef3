import { describe, expect, it } from 'vitest';
import { answerOf } from '../answer.js';
import { check } from '../check.js';
import { bytesOf, hash } from './content.js';
import type { Given } from './given.js';
import { decode, type Program } from '../program.js';

const programOf = (...lines: string[]): Program => decode(lines.join('\n'), 'test')[0] ?? [];
const given: Given = {
  directories: ['/explore'],
  args: ['one', ''],
  env: [['NAME', 'a=b']],
  tick: 1n,
  time: { from: 1_700_000_000, to: 1_700_000_001 },
};
const judge = (calls: [string, string][]) =>
  check(programOf(...calls.map(([call]) => call)), {
    root: 'mutable',
    answers: calls.map(([, answer]) => answerOf(answer)),
    given,
  });
const sum = (seed: number, length: number) => `${length} ${hash(bytesOf(seed, length))}`;

describe('the model', () => {
  it('follows what is written and read', () => {
    const { wrong } = judge([
      ['open-at d0 - "f c rw d1', 'ok'],
      ['write d1 10 3 0', 'ok 10'],
      ['read d1 20 0', `ok ${sum(3, 10)} end`],
      ['stat d1', 'ok regular-file 1 10 none none none'],
      ['read d1 5 0', `ok ${sum(3, 5)} end`],
    ]);
    expect(wrong).toMatchObject([
      { at: 4, requirements: ['filesystem.types.read.at-an-offset', 'filesystem.types.read.end-of-file'] },
    ]);
  });

  it('allows fewer bytes than were asked for', () => {
    expect(
      judge([
        ['open-at d0 - "f c rw d1', 'ok'],
        ['write d1 10 3 0', 'ok 4'],
        ['stat d1', 'ok regular-file 1 4 none none none'],
        ['read-via-stream d1 0 i0', 'ok'],
        ['blocking-read i0 10', `ok ${sum(3, 1)}`],
        ['blocking-read i0 10', `ok 3 ${hash(bytesOf(3, 4).subarray(1))}`],
        ['blocking-read i0 10', 'closed'],
      ]).wrong,
    ).toEqual([]);
  });

  it('accuses nobody of what is not ordered', () => {
    expect(
      judge([
        ['open-at d0 - "f c rw d1', 'ok'],
        ['write-via-stream d1 0 o0', 'ok'],
        ['check-write o0', 'ok 4096'],
        ['stream-write o0 5 1', 'ok 5'],
        ['read d1 9 0', 'ok 0 811c9dc5 end'],
        ['write d1 5 2 0', 'ok 5'],
        ['blocking-flush o0', 'ok'],
        ['read d1 5 0', 'ok 5 00000000 more'],
      ]).wrong,
    ).toEqual([]);
  });

  it('knows paths', () => {
    const { wrong } = judge([
      ['create-directory-at d0 "a', 'ok'],
      ['symlink-at d0 "../.. "a/out', 'ok'],
      ['stat-at d0 f "a/../..', 'err not-permitted'],
      ['stat-at d0 f "abs', 'err not-permitted'],
      ['stat-at d0 - "abs', 'ok symbolic-link 1 1 none none none'],
      ['remove-directory-at d0 "a', 'err not-empty'],
      ['stat-at d0 f "a/out', 'ok directory 3 9 none none none'],
    ]);
    expect(wrong).toMatchObject([{ at: 6, requirements: ['filesystem.types.paths.no-escape-by-link'] }]);
  });

  it.each([
    ['create-directory-at d0 "l/', ['loop', 'exist']],
    ['symlink-at d0 "a "l/', ['loop', 'exist']],
    ['unlink-file-at d0 "l/', ['loop', 'not-directory']],
    ['remove-directory-at d0 "l/', ['loop', 'not-directory']],
    ['rename-at d0 "l/ d0 "m', ['loop', 'not-directory']],
    ['readlink-at d0 "l/', ['loop', 'invalid', 'not-directory']],
  ])('accuses nobody who looks at a link before where it leads: %s', (call, codes) => {
    for (const code of codes) {
      const answers: [string, string][] = [
        ['symlink-at d0 "l "l', 'ok'],
        [call, `err ${code}`],
      ];
      expect(judge(answers).wrong).toEqual([]);
    }
  });

  it.each(['stat-at d0 - "l/', 'open-at d0 - "l/ - r d1', 'create-directory-at d0 "l/a'])(
    'knows that a link to itself leads nowhere: %s',
    (call) => {
      const { wrong } = judge([
        ['symlink-at d0 "l "l', 'ok'],
        [call, 'err exist'],
      ]);
      expect(wrong).toMatchObject([{ options: ['err loop'], requirements: ['filesystem.types.paths.loop'] }]);
    },
  );

  it('knows when a pollable of the clock is due', () => {
    const { wrong } = judge([
      ['monotonic-now', 'ok 100'],
      ['subscribe-duration 50 p0', 'ok 110'],
      ['subscribe-instant now p1', 'ok 111'],
      ['poll p0 p1', 'ok 1 @120'],
      ['ready p1', 'ok true @121'],
      ['ready p0', 'ok true @150'],
    ]);
    expect(wrong).toMatchObject([{ at: 5, requirements: ['clocks.monotonic-clock.subscribe-duration.never-early'] }]);
  });

  it('knows that a pollable of the clock stays ready, and that the clock never goes back', () => {
    const before: [string, string][] = [
      ['subscribe-duration 0 p0', 'ok 110'],
      ['ready p0', 'ok false @111'],
      ['block p0', 'ok @120'],
    ];
    const past = 'clocks.monotonic-clock.subscribe-duration.zero-is-ready';
    expect(judge([...before, ['ready p0', 'ok false @121']]).wrong).toMatchObject([{ requirements: [past] }]);
    const back = 'clocks.monotonic-clock.now.never-goes-back';
    expect(judge([...before, ['monotonic-now', 'ok 119']]).wrong).toMatchObject([{ requirements: [back] }]);
    expect(judge([...before, ['ready p0', 'ok true @120']]).wrong).toEqual([]);
  });

  it('knows what the program was started with', () => {
    const { wrong } = judge([
      ['get-arguments', 'ok "host "one "'],
      ['get-environment', 'ok "NAME "a%3db'],
      ['get-directories', 'ok "/explore'],
      ['get-terminal stdin', 'ok none'],
      ['wall-now', 'ok 1700000000.999999999'],
      ['get-arguments', 'ok "one "'],
    ]);
    expect(wrong).toMatchObject([{ at: 5, requirements: ['cli.environment.get-arguments.same-each-time'] }]);
    expect(judge([['wall-now', 'ok 1700000000.1000000000']]).wrong).toMatchObject([
      { requirements: ['clocks.wall-clock.now.nanoseconds'] },
    ]);
  });

  it('knows timestamps', () => {
    const made: [string, string][] = [['open-at d0 - "f c rw d1', 'ok']];
    const stat = (...times: string[]) => `ok regular-file 1 0 ${times.join(' ')}`;
    const now = '1700000000.5';
    expect(judge([...made, ['stat d1', stat('0.0', now, now)]]).wrong).toMatchObject([
      { requirements: ['filesystem.types.stat.times-of-changes'] },
    ]);
    const set: [string, string][] = [...made, ['set-times d1 1.1 now', 'ok']];
    expect(judge([...set, ['stat d1', stat('1.0', now, now)]]).wrong).toEqual([]);
    expect(judge([...set, ['stat d1', stat('1.0', '1.0', now)]]).wrong).toMatchObject([
      { requirements: ['filesystem.types.set-times.sets'] },
    ]);
    expect(judge([...set, ['stat d1', stat('1.0', now, '1.1')]]).wrong).toMatchObject([
      { requirements: ['filesystem.types.stat.status-change'] },
    ]);
    expect(judge([...made, ['stat d1', stat('none', 'none', 'none')]]).wrong).toEqual([]);
    const twice: [string, string][] = [
      ['stat d1', stat(now, now, now)],
      ['stat-at d0 - "f', stat(now, '1700000000.0', now)],
    ];
    expect(judge([...made, ...twice]).wrong).toMatchObject([
      { requirements: ['filesystem.types.stat-at.same-as-stat'] },
    ]);
  });

  it('knows that a hash is the same by a path, where it stays the same', () => {
    const made: [string, string][] = [
      ['open-at d0 - "f c rw d1', 'ok'],
      ['metadata-hash d1', 'ok 1.1'],
      ['metadata-hash-at d0 - "f', 'ok 2.2'],
    ];
    expect(judge([...made, ['metadata-hash d1', 'ok 3.3']]).wrong).toEqual([]);
    expect(judge([...made, ['metadata-hash d1', 'ok 1.1']]).wrong).toMatchObject([
      { requirements: ['filesystem.types.metadata-hash.same-as-at'] },
    ]);
  });

  it('accuses nobody of timestamps that a stream may have changed', () => {
    const stat = (time: string) => `ok regular-file 1 0 ${time} ${time} ${time}`;
    expect(
      judge([
        ['open-at d0 - "f c r d1', 'ok'],
        ['append-via-stream d1 o0', 'ok'],
        ['check-write o0', 'ok 4096'],
        ['stat d1', stat('1700000000.1')],
        ['stream-write o0 1 0', 'ok 1'],
        ['stat d1', stat('1700000000.2')],
      ]).wrong,
    ).toEqual([]);
  });

  it('knows how a stream fails', () => {
    const made: [string, string][] = [
      ['open-at d0 - "f c r d1', 'ok'],
      ['write-via-stream d1 0 o0', 'ok'],
      ['check-write o0', 'ok 4096'],
      ['stream-write o0 permit 1', 'ok 4096'],
    ];
    expect(judge([...made, ['blocking-flush o0', 'failed bad-descriptor']]).wrong).toEqual([]);
    expect(judge([...made, ['blocking-flush o0', 'closed']]).wrong).toMatchObject([
      { requirements: ['io.streams.output-stream.failure-is-last-operation-failed'] },
    ]);
    expect(judge([...made, ['blocking-flush o0', 'failed none']]).wrong).toMatchObject([
      { requirements: ['filesystem.types.filesystem-error-code.of-files'] },
    ]);
  });

  it('goes on after a wrong code, and not after a success that must not be', () => {
    const codes = judge([
      ['open-at d0 - "a - r d1', 'err io'],
      ['stat-at d0 - "b', 'err io'],
    ]);
    expect(codes.wrong).toHaveLength(2);
    const success = judge([
      ['unlink-file-at d0 "a', 'ok'],
      ['stat-at d0 - "b', 'err io'],
    ]);
    expect(success.wrong).toHaveLength(1);
  });
});
