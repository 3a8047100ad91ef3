import { Type } from '@sinclair/typebox';
import { CONTENT_DEFS, ContentRef, PatternShape, TextRef, TreeRef } from './content.js';
import { CAPABILITIES, FAMILIES, LAYERS, LEVELS, PLATFORMS, SNAPSHOTS, STREAMS } from './names.js';
import { type Peers, WrittenPeersShape } from './peers.js';
import {
  closed,
  document,
  either,
  Name,
  oneOf,
  RequirementId,
  someOf,
  type Shape,
  TestId,
  WasiVersion,
} from './schema.js';

const signal = (description: string) => Name({ description });

const StdinSourceShapes = [
  closed({
    file: ContentRef,
    at: Type.Optional(Type.Integer({ minimum: 0, description: "The file's offset, in bytes." })),
  }),
  closed({ directory: Type.Literal(true) }),
  closed({ null: Type.Literal(true, { description: 'The null device.' }) }),
] as const;

const StdinStepShape = either([
  closed({ send: ContentRef }),
  closed({ await: signal('Waits until the guest gives this signal.') }),
  closed({
    'await-stdout': Name({ description: 'Waits until stdout has carried this text.' }),
  }),
  Type.Literal('close'),
]);

const PreopenShape = closed({
  guest: Name({ description: 'The name under which the guest sees it.' }),
  holds: Type.Optional(TreeRef),
  same: Type.Optional(
    Name({ description: 'In place of a directory of its own: that of another preopen, or a path below it.' }),
  ),
  'read-only': Type.Optional(Type.Literal(true, { description: 'The host lets the guest change nothing in it.' })),
});

const ExpectShape = closed({
  outcome: oneOf(['ok', 'err', 'trap', 'ok-or-trap', 'refuse', 'refuse-or-trap'], {
    description:
      'ok and err: the result of run. trap: after must_trap the call does not return. ok-or-trap: run returns ok, or after may_trap the call does not return. refuse: the host does not start the guest. refuse-or-trap: either of the two.',
  }),
  code: Type.Optional(
    Type.Integer({ minimum: 0, maximum: 255, description: 'The exit code, where the spec fixes it.' }),
  ),
  stdout: Type.Optional(ContentRef),
  dirs: Type.Optional(
    Type.Record(Type.String(), TreeRef, {
      description: 'By guest path, the exact tree that a preopen must hold afterwards.',
    }),
  ),
  handles: Type.Optional(
    Type.Integer({
      minimum: 0,
      description:
        'Of a guest that is served: how many calls of handle end, each with its sign of life. 1 with the outcome ok, 0 with trap.',
    }),
  ),
  console: Type.Optional(
    Name({ description: 'Of a guest that is served: a text that its host writes to stdout or stderr, among others.' }),
  ),
  again: Type.Optional(
    oneOf(['differs'], {
      description:
        'The test runs twice, each time in a process of its own, and stdout carries other bytes the second time.',
    }),
  ),
});

/** The keys of a guest's frontmatter. */
export const METADATA = {
  title: Type.String({ minLength: 10, maxLength: 160, description: 'The claim, as a sentence.' }),
  formerly: Type.Array(TestId(), {
    uniqueItems: true,
    default: [],
    description: 'Earlier ids of the test. They go on working wherever an id is read.',
  }),
  requirements: Type.Array(RequirementId(), {
    uniqueItems: true,
    description: "Ids from the package's requirements.yaml; those of another package are accepted too.",
  }),
  since: WasiVersion({ default: '0.2.0', description: 'The version of WASI that has the feature.' }),
  level: oneOf(LEVELS, {
    default: 'must',
    description: 'must, should, or may, which is reported and never a failure.',
  }),
  needs: someOf(CAPABILITIES, {
    default: [],
    description: 'Capabilities beyond those that the other keys imply.',
  }),
  args: Type.Array(TextRef, {
    default: [],
    description: "Arguments after the program's name; a long one as {repeat: text, times: N}.",
  }),
  env: Type.Array(
    Type.Unsafe<readonly [name: string, value: Shape<typeof TextRef>]>({
      type: 'array',
      minItems: 2,
      prefixItems: [{ type: 'string' }, TextRef],
      items: false,
    }),
    { default: [], description: 'Pairs of name and value, in order. Nothing else may reach the guest.' },
  ),
  cwd: Type.Optional(Name({ description: 'The initial working directory to configure.' })),
  stdin: either([Type.String(), PatternShape, ...StdinSourceShapes, Type.Array(StdinStepShape)], {
    default: '',
    description:
      'A text or {pattern: N}, sent and closed; steps ({send: content}, {await: signal}, {await-stdout: text}, close), after which it stays open; or what it is when it is not a pipe: {file: content, at: N}, {directory: true}, {null: true}.',
  }),
  stdout: either(
    [
      oneOf(['capture', 'closed', 'full', 'unread']),
      closed({ 'close-after': Type.Integer({ minimum: 1 }) }),
      closed({ 'close-on': signal('The reader goes when the guest gives this signal.') }),
      closed({ 'read-on': signal('Nothing is read before the guest gives this signal.') }),
      closed({ slow: Type.Integer({ minimum: 1 }) }),
    ],
    {
      default: 'capture',
      description:
        'How it is read: capture, closed (the reader has gone before the start), full (nobody reads it: it is the device that is always full), unread, {close-after: N}, {close-on: signal}, {read-on: signal}, {slow: N} (N bytes at a time).',
    },
  ),
  terminals: someOf(STREAMS, {
    default: [],
    description: 'Which standard streams are terminals, each one of its own; the others are pipes.',
  }),
  behind: Type.Optional(oneOf(LAYERS, { description: 'The component that stands between the guest and the host.' })),
  dirs: Type.Array(PreopenShape, {
    default: [],
    description: 'Preopens in order: guest (name), holds (tree) or same (another one), read-only.',
  }),
  outside: Type.Unsafe<Shape<typeof TreeRef>>({
    ...TreeRef,
    default: {},
    description: 'A tree beside the preopened directories on the host: what an escape would reach.',
  }),
  platforms: Type.Optional(
    someOf(PLATFORMS, { minItems: 1, description: 'Where the test can run; everywhere when not given.' }),
  ),
  peers: Type.Optional(WrittenPeersShape),
  expect: Type.Unsafe<Shape<typeof ExpectShape>>({
    ...ExpectShape,
    default: { outcome: 'ok' },
    description: 'What must be observed: outcome, code, stdout, console, dirs, again.',
  }),
  timeout: Type.Number({ exclusiveMinimum: 0, maximum: 60, default: 10, description: 'Seconds.' }),
};

/** The frontmatter as a guest has it. */
export const MetadataShape = closed(
  {
    ...METADATA,
    families: Type.Optional(
      someOf(FAMILIES, {
        minItems: 1,
        description: 'The test is made once for each of these families, with the family as the last part of its id.',
      }),
    ),
    snapshots: Type.Optional(
      someOf(SNAPSHOTS, { description: 'Of a guest of the drafts of 2023: those that it is built for.' }),
    ),
  },
  document('metadata', "A guest's frontmatter", CONTENT_DEFS),
);

type Written = Shape<typeof MetadataShape>;
/** The frontmatter of a guest, its defaults filled in. */
export type Metadata = Omit<Written, 'snapshots' | 'families' | 'peers'> & { readonly peers?: Peers };
export type Preopen = Shape<typeof PreopenShape>;
/** What stdin is when it is not a pipe: a regular file at an offset in bytes, a directory, or the null device. */
export type StdinSource = Shape<(typeof StdinSourceShapes)[number]>;
/** One step of what the harness does with the guest's stdin. */
export type StdinStep = Shape<typeof StdinStepShape>;
export type Stdin = Metadata['stdin'];
/** How the harness reads the guest's stdout. */
export type Stdout = Metadata['stdout'];
/** What must be observed. */
export type Expect = Metadata['expect'];
