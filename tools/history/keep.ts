import type { Report } from '../../src/model/report.js';

/** Of each version of a host the newest report stays for good; all others stay for these days. */
const DAYS = 14;
const DAY = 24 * 60 * 60 * 1000;

/** What decides whether a report stays. */
export interface Entry {
  readonly host: Pick<Report['host'], 'name' | 'version' | 'runner'>;
  /** ISO 8601. */
  readonly started: string;
}

/** The name of a report's file in the history: of the host, its version, and when it was run. */
export const nameOf = ({ host, started }: Entry): string =>
  `${[host.runner, host.version, started].join('_').replace(/[^\w.+-]+/g, '-')}.json`;

/** Those of the reports that stay. @param now milliseconds since 1970 */
export function keep<E extends Entry>(entries: readonly E[], now: number): E[] {
  const newest = new Map<string, E>();
  for (const entry of entries) {
    const key = `${entry.host.runner} ${entry.host.version}`;
    const before = newest.get(key);
    if (!before || before.started < entry.started) newest.set(key, entry);
  }
  const stay = new Set(newest.values());
  return entries.filter((entry) => stay.has(entry) || now - Date.parse(entry.started) <= DAYS * DAY);
}
