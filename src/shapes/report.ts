import { Type } from '@sinclair/typebox';
import { LEVELS, REPORT_FORMAT, VERDICTS } from './names.js';
import { closed, document, Name, oneOf, type Shape } from './schema.js';

const count = Type.Integer({ minimum: 0 });
const milliseconds = Type.Number({ minimum: 0 });
/** The longest name of a host, and of its version. */
const shortName = Type.String({ maxLength: 200 });

const FindingShape = closed({
  check: Type.String(),
  expected: Type.String(),
  seen: Type.String(),
  at: Type.Optional(Type.String({ description: 'File and line of the guest.' })),
});

const ExcerptShape = closed({
  text: Type.String({ maxLength: 16384 }),
  bytes: Type.Integer({ minimum: 0, description: 'Bytes in all.' }),
  truncated: Type.Boolean(),
});

const ExpectationMetShape = closed({
  verdict: oneOf(VERDICTS),
  reason: Type.String(),
  evidence: Type.Optional(Type.String({ description: 'Where in the host the cause lies.' })),
  link: Type.Optional(Type.String()),
});

const ResultShape = closed({
  id: Name(),
  title: Type.String(),
  suite: Type.String(),
  level: oneOf(LEVELS),
  requirements: Type.Array(Type.String()),
  source: Type.String(),
  verdict: oneOf(VERDICTS),
  reason: Type.String({ description: 'One line; empty when the test passed.' }),
  finding: Type.Optional(FindingShape),
  expectation: Type.Optional(ExpectationMetShape),
  asExpected: Type.Boolean({
    description: 'Whether the verdict is the one to expect: a pass, a skip, a free choice, or what expectation says.',
  }),
  durationMs: milliseconds,
  command: Type.String({
    description: 'Shell text that does what the harness did, where the same host is; empty where a shell cannot.',
  }),
  rerun: Type.String({ description: 'The command of this suite that runs the test again.' }),
  stdout: ExcerptShape,
  stderr: ExcerptShape,
});

const TotalsShape = closed({
  tests: count,
  unexpected: Type.Integer({ minimum: 0, description: 'Results that are not as expected.' }),
  pass: count,
  fail: count,
  skip: count,
  timeout: count,
  crash: count,
  error: count,
});

/** The record of one run on one host. */
export const ReportShape = closed(
  {
    format: Type.Literal(REPORT_FORMAT),
    tool: closed({ name: Type.String(), version: Type.String() }),
    spec: Type.String({ description: 'The newest version of WASI whose text the tests follow.' }),
    fixtures: Type.String({
      pattern: '^[0-9a-f]{64}$',
      description: 'One hash over all components: reports with the same one are of the same tests.',
    }),
    host: closed({ name: shortName, version: shortName, runner: Type.String() }),
    platform: closed({
      os: Type.String(),
      arch: Type.String(),
      release: Type.String(),
      node: Type.String(),
      cores: Type.Integer({ minimum: 1 }),
    }),
    commandLine: Type.Array(Type.String()),
    shard: Type.Optional(
      closed(
        { index: Type.Integer({ minimum: 1 }), of: Type.Integer({ minimum: 1 }) },
        { description: 'Which part of a split run it is.' },
      ),
    ),
    started: Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z$' }),
    durationMs: milliseconds,
    complete: Type.Boolean({ description: 'False when the run was cut short: what is missing was not run.' }),
    broken: Type.Optional(Type.String({ description: 'Why no verdict of the run means anything, when that is so.' })),
    totals: TotalsShape,
    results: Type.Array(ResultShape),
  },
  document('report', 'The record of one run of wasi-conformance on one host'),
);

/** The record of one run on one host. */
export type Report = Shape<typeof ReportShape>;
/** One test in a report. */
export type Result = Shape<typeof ResultShape>;
export type Totals = Shape<typeof TotalsShape>;
/** Part of a stream's bytes as text. */
export type Excerpt = Shape<typeof ExcerptShape>;
/** What the guest, or the judge, found wrong. */
export type Finding = Shape<typeof FindingShape>;
/** What a host is known to do, and whether it did. */
export type ExpectationMet = Shape<typeof ExpectationMetShape>;
