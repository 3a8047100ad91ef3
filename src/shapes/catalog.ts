import { Type } from '@sinclair/typebox';
import { CONTENT_DEFS } from './content.js';
import { METADATA } from './metadata.js';
import { LEVELS, MANIFEST_FORMAT } from './names.js';
import { PeersShape } from './peers.js';
import { closed, document, Name, oneOf, RequirementId, type Shape, TestId, WasiVersion } from './schema.js';

const PACKAGE = '^(?:wasi:[a-z-]+|wasi_snapshot_preview1|draft-2023-08)$';
const INTERFACE = '^(?:wasi:[a-z-]+/[a-z-]+|wasi_snapshot_preview1)$';
const Sha256 = Type.String({ pattern: '^[0-9a-f]{64}$' });
const size = Type.Integer({ minimum: 8, description: 'Bytes.' });

const RequirementShape = closed({
  id: RequirementId({ description: 'Stable: package, interface, function and claim.' }),
  interface: Type.String({ pattern: INTERFACE }),
  function: Name({ description: 'As a component imports it, or * for several functions of the interface.' }),
  since: WasiVersion({ default: '0.2.0', description: 'The first version of WASI that says so.' }),
  level: oneOf(LEVELS, { description: 'What the quoted words say: must, should, or may.' }),
  statement: Type.String({ minLength: 15, description: 'The statement, in our own words.' }),
  quote: Type.Optional(
    Type.String({
      minLength: 3,
      maxLength: 200,
      description: "The few words of the specification's text that decide.",
    }),
  ),
  became: Type.Optional(
    Type.Array(Type.String(), { description: 'Of a draft: the requirements of WASI 0.2 that it became.' }),
  ),
  link: Type.String({ pattern: '^https://', description: "The specification's file and item." }),
  untestable: Type.Optional(
    Type.String({ minLength: 10, description: 'Why no guest can observe it, when that is so.' }),
  ),
});

const InterfaceShape = closed({
  name: Type.String({ pattern: INTERFACE }),
  functions: Type.Array(Type.String(), {
    uniqueItems: true,
    default: [],
    description: 'As components import them, for example [method]output-stream.check-write.',
  }),
  resources: Type.Array(Type.String(), { uniqueItems: true, default: [] }),
  types: Type.Record(Type.String(), Type.Array(Type.String(), { uniqueItems: true, minItems: 1 }), {
    default: {},
    description: 'Enums, variants and flags, each with its cases.',
  }),
  unreachable: Type.Array(
    closed({ cases: Type.Array(Type.String(), { minItems: 1 }), reason: Type.String({ minLength: 10 }) }),
    { default: [], description: 'Cases that no test can ask for, and why.' },
  ),
});

/** `suites/<suite>/requirements.yaml`. */
export const RequirementsShape = closed(
  { package: Type.String({ pattern: PACKAGE }), requirements: Type.Array(RequirementShape) },
  document('requirements', "A package's normative statements"),
);

/** `suites/<suite>/interfaces.yaml`. */
export const InterfacesShape = closed(
  { package: Type.String({ pattern: PACKAGE }), interfaces: Type.Array(InterfaceShape) },
  document('interfaces', "What a package's interfaces offer"),
);

const ControlShape = closed({
  file: Type.String({ pattern: '^[a-z0-9/-]+\\.control\\.wasm$' }),
  sha256: Sha256,
  size,
});

const FixtureShape = closed({
  file: Type.String({ pattern: '^[a-z0-9/-]+\\.wasm$', description: 'Relative to the folder of the components.' }),
  sha256: Sha256,
  size,
  imports: Type.Array(Type.String(), { description: 'Each function, resource and interface that the guest imports.' }),
  exports: Type.Optional(
    Type.Array(Type.String(), { description: 'Of a guest that is not a command: each function that it exports.' }),
  ),
  control: Type.Optional(ControlShape),
});

const TestShape = closed({
  id: TestId(),
  suite: Type.String(),
  source: Type.String({ description: "The guest's source, relative to the project." }),
  cases: Type.Array(Type.String(), { description: "Cases of the specification's types that the source names." }),
  fixture: FixtureShape,
  ...METADATA,
  peers: Type.Optional(PeersShape),
});

const StatedShape = closed({
  ...RequirementShape.properties,
  was: Type.Optional(
    Type.Array(Type.String(), { description: 'The requirements of the drafts of 2023 that it comes from.' }),
  ),
});

/** `fixtures/<suite>/manifest.json`. */
export const ManifestShape = closed(
  {
    format: Type.Literal(MANIFEST_FORMAT),
    spec: Type.String({ description: 'The newest version of WASI whose text the tests follow.' }),
    toolchain: Type.Record(Type.String(), Type.String(), {
      description: 'What built the components: name and version.',
    }),
    interfaces: Type.Array(InterfaceShape),
    requirements: Type.Array(StatedShape),
    tests: Type.Array(TestShape),
    canaries: Type.Array(TestShape),
  },
  document('manifest', 'What the build made of a suite', CONTENT_DEFS),
);

/** One normative statement of the specification. */
export type Requirement = Shape<typeof StatedShape>;
/** What an interface of the specification offers a guest. */
export type Interface = Shape<typeof InterfaceShape>;
/** A precompiled component. */
export type Fixture = Shape<typeof FixtureShape>;
/** A component's file. */
export type FixtureFile = Pick<Fixture, 'file' | 'sha256' | 'size'>;
/** One guest with its metadata. */
export type Test = Shape<typeof TestShape>;
/** What the build made of one suite, or of all of them together. */
export type Manifest = Shape<typeof ManifestShape>;
