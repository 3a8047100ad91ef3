export type { Excerpt, ExpectationMet, Report, Result, Totals } from '../shapes/report.js';
export { REPORT_FORMAT } from '../shapes/names.js';
