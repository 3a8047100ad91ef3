import { distance } from 'fastest-levenshtein';

const letters = (word: string): string => word.split('').sort().join('');

/** How many leading parts of two paths are the same. */
function shared(one: string, other: string): number {
  const parts = other.split('/');
  const differs = one.split('/').findIndex((part, index) => part !== parts[index]);
  return differs === -1 ? parts.length : differs;
}

/**
 * The known name that a misspelt one most likely stands for. Of paths those that begin as it does are nearer, whatever their length; of
 * equally near names the one with the same letters.
 *
 * @returns nothing, where the nearest one has little in common with it
 */
function nearest(name: string, known: readonly string[]): string | undefined {
  const most = Math.max(0, ...known.map((one) => shared(name, one)));
  const candidates = known.filter((one) => shared(name, one) === most);
  // What is given may also be how a longer name begins.
  const rank = (one: string) =>
    Math.min(
      distance(name, one) - (letters(one) === letters(name) ? 0.5 : 0),
      distance(name, one.slice(0, name.length)) + 1,
    );
  const best = candidates.reduce((before, one) => (rank(one) < rank(before) ? one : before), candidates[0] ?? '');
  return most > 0 || rank(best) <= Math.max(2, name.length / 2) ? best : undefined;
}

/** The end of a message that a name is unknown. */
export function theNearest(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near === undefined ? '' : `; the nearest is ${near}`;
}

/** The same, as a question. */
export function didYouMean(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near === undefined ? '' : ` (did you mean ${near}?)`;
}
