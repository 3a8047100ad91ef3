import { expect, it } from 'vitest';
import { nameUsedTwice } from './check-names.js';

it('finds a name that two checks have in common', () => {
  expect(nameUsedTwice('let a = ok("read", f())?;\n    equal(\n        "read",\n        &a, &1)?;')).toBe('read');
  expect(nameUsedTwice('closed!("read", f())?; ended!("read", f())?;')).toBe('read');
});

it('takes preconditions and names that are put together for others', () => {
  expect(nameUsedTwice('needed("read", f())?; ok("read", g())?; ok(&format!("read {n}"), h())?;')).toBeUndefined();
});
