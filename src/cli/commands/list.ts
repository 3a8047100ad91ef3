import { loadCatalog } from '../../catalog/profile.js';
import { select } from '../../plan/select.js';
import { type SelectionOptions, selectionOf } from '../selection.js';
import { print } from '../terminal/print.js';
import { style } from '../terminal/style.js';

/** `list`: each test's id and title. */
export function list(options: SelectionOptions & { json?: boolean }): void {
  const tests = select(loadCatalog(options.profile, options.fixtures).whole.tests, selectionOf(options));
  if (options.json) {
    print(JSON.stringify(tests, null, 1));
    return;
  }
  const width = Math.max(...tests.map((test) => test.id.length));
  const lines = tests.map((test) => {
    const level = test.level === 'must' ? '' : ` (${test.level})`;
    return `${test.id.padEnd(width)}  ${style.dim(`${test.title}${level}`)}`;
  });
  print([...lines, `${tests.length} tests`].join('\n'));
}
