import pc from 'picocolors';
import type { Verdict } from '../../model/verdict.js';

/** Colours where stdout takes them: not with NO_COLOR, --no-color, or into a file. */
export const style = pc.createColors(pc.isColorSupported);

/** A verdict's sign and word: never distinguished by colour alone. */
export function verdictLabel(verdict: Verdict): string {
  switch (verdict) {
    case 'pass':
      return style.green('✓ pass');
    case 'skip':
      return style.dim('- skip');
    case 'fail':
      return style.red('✗ fail');
    case 'timeout':
      return style.red('⧗ timeout');
    case 'crash':
      return style.red('☠ crash');
    case 'error':
      return style.magenta('! error');
  }
}
