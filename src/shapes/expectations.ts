import { Type } from '@sinclair/typebox';
import { FAILURES } from './names.js';
import { closed, document, Name, oneOf, type Shape } from './schema.js';

const ExpectationShape = closed({
  tests: Type.Array(Name(), { minItems: 1, uniqueItems: true, description: 'Globs over test ids.' }),
  versions: Type.Optional(Name({ description: "A semver range of the host's versions; all when not given." })),
  platforms: Type.Optional(
    Type.Array(Type.String(), { minItems: 1, description: 'As Node names them; all when not given.' }),
  ),
  verdicts: Type.Array(oneOf([...FAILURES, 'pass']), {
    minItems: 1,
    uniqueItems: true,
    contains: oneOf(FAILURES),
    description: "Any of these is as expected; pass is among them where the outcome depends on the host's timing.",
  }),
  reason: Type.String({ minLength: 15, description: 'What the host does, in a sentence.' }),
  evidence: Type.String({ minLength: 15, description: 'Where in the host the cause lies, and how that was seen.' }),
  link: Type.Optional(Type.String({ pattern: '^https://' })),
});

/** A file of known failures. */
export const ExpectationsShape = closed(
  { expectations: Type.Array(ExpectationShape) },
  document('expectations', 'What a host is known to do'),
);

/** What a host is known to do in some tests. */
export type Expectation = Shape<typeof ExpectationShape>;
