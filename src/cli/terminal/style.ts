import pc from 'picocolors';
import type { Verdict } from '../../model/verdict.js';

/** Colours where stdout takes them: not with NO_COLOR, --no-color, or into a file. */
export const style = pc.createColors(pc.isColorSupported);

/** A verdict's sign and word: never told by colour alone. */
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

/** Text of a host's or a guest's as one line that cannot drive a terminal: control characters are shown as escapes. */
export function plain(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are what must not reach a terminal
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (character) => {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}
