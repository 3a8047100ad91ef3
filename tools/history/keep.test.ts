import { expect, it } from 'vitest';
import { keep, nameOf } from './keep.js';

const report = (version: string, started: string, runner = 'jco') => ({
  host: { name: runner, version, runner },
  started: `${started}T02:23:00Z`,
});
const NOW = Date.parse('2026-03-31T03:00:00Z');

it('the newest report of each version stays for good, the others for two weeks', () => {
  const old = report('1.0.0', '2025-01-01');
  const older = report('1.0.0', '2024-12-31');
  const ofOtherHost = report('1.0.0', '2024-12-30', 'wamr');
  const gone = report('1.1.0', '2026-03-16');
  const recent = report('1.1.0', '2026-03-18');
  const tonight = report('1.1.0', '2026-03-31');
  expect(keep([old, older, ofOtherHost, gone, recent, tonight], NOW)).toEqual([old, ofOtherHost, recent, tonight]);
});

it("a report's file is named for its host, version and time", () => {
  expect(nameOf(report('1.0.0-dev.1+x', '2026-01-02'))).toBe('jco_1.0.0-dev.1+x_2026-01-02T02-23-00Z.json');
  expect(nameOf(report('../x', '2026-01-02'))).not.toContain('/');
});
