import type { Manifest } from '../../src/catalog/manifest.js';
import { packageOf } from '../../src/model/suite.js';

/** How many tests there are, of how many requirements, and of which packages. */
export function numbersOf({ tests, requirements }: Pick<Manifest, 'tests' | 'requirements'>): string {
  const suites = [...new Set(tests.map(({ suite }) => suite))];
  const each = suites.map(
    (suite) => `${tests.filter((test) => test.suite === suite).length} of \`${packageOf(suite)}\``,
  );
  return `${tests.length} tests check ${requirements.length} requirements: ${each.join(', ')}.`;
}
