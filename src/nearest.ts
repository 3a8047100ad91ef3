import { distance } from 'fastest-levenshtein';

const letters = (word: string): string => word.split('').sort().join('');

/** The known name that a misspelt one most likely stands for: of equally near ones that with the same letters. */
export function nearest(name: string, known: readonly string[]): string {
  const rank = (one: string) => distance(name, one) - (letters(one) === letters(name) ? 0.5 : 0);
  return known.reduce((best, one) => (rank(one) < rank(best) ? one : best), known[0] ?? '');
}
