import { Type } from '@sinclair/typebox';
import { LEVELS } from './names.js';
import { closed, document, oneOf, RequirementId, type Shape } from './schema.js';

/** Changes when findings of before could be misread. */
export const FINDINGS_FORMAT = 1;

const count = Type.Integer({ minimum: 0 });

const AnswerShape = closed({
  host: Type.String({ description: 'Name and version.' }),
  answers: Type.Array(Type.String(), { description: 'One for each call, up to the one that ended the host.' }),
});

const FindingShape = closed({
  host: Type.String({ description: 'Name and version of the host that gave the answer.' }),
  kind: oneOf(['wrong', 'ended', 'hung'], {
    description: 'An answer that the text does not allow; the end of the host, by a trap or a crash; no answer.',
  }),
  requirements: Type.Array(RequirementId()),
  level: oneOf(LEVELS, { description: 'The strictest level of these requirements.' }),
  call: Type.String({ description: 'The call, as a line of the program.' }),
  seen: Type.String({ description: 'What the host answered.' }),
  allowed: Type.Array(Type.String(), { description: 'What the text allows.' }),
  program: Type.Array(Type.String(), { description: 'The calls; --replay runs them.' }),
  hosts: Type.Array(AnswerShape, { description: 'What each host answered.' }),
  from: Type.String({ description: 'The seed, and the number of the program that showed it first.' }),
  times: Type.Integer({ minimum: 1, description: 'Programs that showed it.' }),
  steady: Type.Boolean({ description: 'Whether it was seen again when the program ran alone.' }),
});

const DisagreementShape = closed({
  call: Type.String(),
  allowed: Type.Array(Type.String()),
  program: Type.Array(Type.String()),
  hosts: Type.Array(AnswerShape),
  from: Type.String(),
  times: Type.Integer({ minimum: 1 }),
});

const KnownShape = closed({
  requirement: RequirementId(),
  times: Type.Integer({ minimum: 1, description: 'Answers that violate it.' }),
});

const ExploredHostShape = closed({
  name: Type.String(),
  version: Type.String(),
  runner: Type.String(),
  calls: Type.Integer({ minimum: 0, description: 'Calls that were made.' }),
  judged: Type.Integer({ minimum: 0, description: 'Of these, the ones about whose answers the text says something.' }),
  starts: Type.Integer({ minimum: 0, description: 'Times that the host was started.' }),
  known: Type.Array(KnownShape, { description: 'What expectations/ lists already, counted and not shown again.' }),
});

/** What `wasi-conformance explore` has found. */
export const FindingsShape = closed(
  {
    format: Type.Literal(FINDINGS_FORMAT),
    tool: closed({ name: Type.String(), version: Type.String() }),
    seed: Type.Integer(),
    programs: count,
    durationMs: Type.Number({ minimum: 0 }),
    complete: Type.Boolean({ description: 'False when it was cut short.' }),
    hosts: Type.Array(ExploredHostShape),
    findings: Type.Array(FindingShape),
    disagreements: Type.Array(DisagreementShape, {
      description: 'Where the text leaves a choice and the hosts choose differently: no fault of any of them.',
    }),
  },
  document('findings', 'What a run of wasi-conformance explore has found'),
);

/** What `wasi-conformance explore` has found. */
export type Findings = Shape<typeof FindingsShape>;
/** An answer that the text does not allow, with the program that shows it. */
export type ExplorerFinding = Shape<typeof FindingShape>;
/** A choice of the text that hosts make differently. */
export type ExplorerDisagreement = Shape<typeof DisagreementShape>;
