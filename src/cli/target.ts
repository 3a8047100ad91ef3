import { FORMATS } from '../../reports/write.js';
import { UsageError } from '../errors.js';

/** Where one `--report` goes; `-` is stdout. */
export interface Target {
  readonly format: string;
  readonly file: string;
}

/** Reads `junit=out.xml`. @throws {UsageError} when there is no such format */
export function parseTarget(text: string): Target {
  const [format = '', ...rest] = text.split('=');
  if (!FORMATS.includes(format))
    throw new UsageError(`unknown report format "${format}": it is one of ${FORMATS.join(', ')}`);
  return { format, file: rest.join('=') || '-' };
}
