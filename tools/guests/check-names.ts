/** A call of a check with its name as a literal; a precondition (`needed`) is no check. */
const CHECK = /\b(?:ok|err|fails|fails_with_one_of|some|equal|holds|fail|closed!|ended!)\(\s*"([^"]+)"/g;

/**
 * The first name that two checks of a guest have in common: its finding would not say which of the two has failed. Names that are
 * put together (`&format!(…)`) may differ and are not looked at.
 */
export function nameUsedTwice(source: string): string | undefined {
  const seen = new Set<string>();
  for (const [, name = ''] of source.matchAll(CHECK)) {
    if (seen.has(name)) return name;
    seen.add(name);
  }
  return undefined;
}
