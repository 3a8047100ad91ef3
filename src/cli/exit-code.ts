import type { Report } from '../model/report.js';

export const ExitCode = {
  ok: 0,
  /** Results that are not as expected. */
  failures: 1,
  usage: 2,
  /** The host or the harness is broken. */
  broken: 3,
  /** As shells say of a program that Ctrl-C ended. */
  interrupted: 130,
} as const;

/** The exit code of a run from its reports. */
export function exitCodeOf(reports: readonly Report[]): number {
  if (reports.some((report) => report.broken !== undefined || report.totals.error > 0)) return ExitCode.broken;
  return reports.some((report) => report.totals.unexpected > 0) ? ExitCode.failures : ExitCode.ok;
}
