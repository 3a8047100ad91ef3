import type { Result } from '../model/report.js';
import { statusOf } from './status.js';

/** One line that says why a result is not a plain pass. */
export function resultMessage(result: Result): string {
  const { reason, expectation } = result;
  switch (statusOf(result)) {
    case 'known':
      return `known: ${expectation?.reason ?? ''} (${result.verdict}: ${reason})`;
    case 'fixed':
      return `fixed: remove it from the expectations (was known: ${expectation?.reason ?? ''})`;
    case 'choice':
      return `free choice of the host: ${reason}`;
    default:
      return reason;
  }
}
