/** The most of a host's words that a reason holds, in characters. */
const LONGEST = 200;

/** What the host itself has said on stderr, as the end of a sentence: of use where the guest has said nothing. */
export function hostsWord(stderr: string): string {
  const own = stderr
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:signal|must-trap|may-trap|done|not-applicable): /.test(line));
  const main = own.find((line) => /error|panic|trap|exception/i.test(line)) ?? own.at(-1);
  if (main === undefined) return '';
  const cause = deepestCause(own);
  const word = cause === undefined || main.includes(cause) ? main : `${main}: ${cause}`;
  return `; the host says: ${word.slice(0, LONGEST)}`;
}

/** Programs in Rust print what lies behind an error after the line `Caused by:`, one cause a line, numbered if there are several. */
function deepestCause(lines: readonly string[]): string | undefined {
  const start = lines.indexOf('Caused by:');
  if (start < 0) return undefined;
  const after = lines.slice(start + 1);
  // A frame of a stack trace is numbered too, and begins with an address.
  const numbered = after.filter((line) => /^\d+: (?! *0x)/.test(line));
  return (numbered.at(-1) ?? after[0])?.replace(/^\d+: /, '');
}
