import type { Report } from '../../src/model/report.js';

/** The report itself: every other format is made from it. */
export default function json(report: Report): string {
  return `${JSON.stringify(report, null, 1)}\n`;
}
