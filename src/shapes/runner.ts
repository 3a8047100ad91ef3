import { Type } from '@sinclair/typebox';
import { CAPABILITIES, SNAPSHOTS } from './names.js';
import { closed, document, either, oneOf, someOf, type Shape } from './schema.js';

const ExecutableShape = closed({
  command: Type.String({
    minLength: 1,
    description: 'A name on PATH, or a path, relative to the manifest when it starts with a dot.',
  }),
  env: Type.Optional(Type.String({ description: 'A variable that names another executable.' })),
});

const ArgumentShape = either([
  Type.String(),
  closed({
    each: oneOf(
      ['dirs', 'read-only-dirs', 'env', 'args', 'cwd', 'network', 'network-error-code', 'http', 'certificate'],
      {
        description:
          'dirs and read-only-dirs: {host} and {guest}; env: {name} and {value}; args: {arg}; cwd: {cwd}, when configured; certificate: {certificate}, a file to trust, when there is one; network, network-error-code and http: nothing, when the guest is to have it.',
      },
    ),
    argv: Type.Array(Type.String(), { minItems: 1 }),
  }),
]);

/** A runner manifest: a command-line host as data. */
export const RunnerShape = closed(
  {
    $schema: Type.Optional(Type.String({ description: 'The schema of this file, for editors.' })),
    name: Type.String({
      pattern: '^[a-z0-9][a-z0-9._-]*$',
      description: "The host's name, as in reports and expectations.",
    }),
    executable: Type.Unsafe<Shape<typeof ExecutableShape>>({
      ...ExecutableShape,
      description: 'The host: command, and env, a variable that names another executable.',
    }),
    install: Type.Optional(
      Type.String({ description: 'How to get the host, for when it is not found. Placeholder: {folder}.' }),
    ),
    version: Type.Optional(
      closed(
        {
          argv: Type.Array(Type.String(), { description: 'Its arguments. Placeholder: {folder}.' }),
          pattern: Type.String({ description: 'A regular expression whose first group is the version.' }),
          supported: Type.Optional(Type.String({ description: 'A semver range outside which the host is refused.' })),
        },
        { description: 'How to ask the host for its version.' },
      ),
    ),
    capabilities: someOf(CAPABILITIES, {
      default: ['args', 'stdin'],
      description: 'What the host can do beyond running a component. A test that needs another one is skipped.',
    }),
    snapshot: Type.Optional(
      oneOf(SNAPSHOTS, {
        description: 'The draft of 2023 that the host speaks in the place of WASI 0.2 (--profile draft-2023-08).',
      }),
    ),
    prepare: Type.Optional(
      closed(
        { executable: ExecutableShape, argv: Type.Array(Type.String()) },
        {
          description:
            'A command that is run once for each component, on a copy of it in a cache. Placeholders: {component}, {folder}.',
        },
      ),
    ),
    argv: Type.Array(ArgumentShape, {
      description:
        "The host's arguments in order. A string is one argument; placeholders: {component}, {cwd}, {folder} (the manifest's). An object repeats its arguments for each item.",
    }),
    serve: Type.Optional(
      closed(
        {
          argv: Type.Array(ArgumentShape, { description: 'As argv, for a guest that is served.' }),
          address: closed({
            stream: oneOf(['stdout', 'stderr']),
            pattern: Type.String({
              description:
                'A regular expression that a line of the stream matches once the host serves; its first group ends in the port.',
            }),
          }),
          supported: Type.Optional(
            Type.String({ description: 'A semver range outside which the host cannot serve: such tests are skipped.' }),
          ),
          stop: Type.Optional(
            oneOf(['SIGINT', 'SIGTERM'], { description: 'The signal that ends the host. Default: SIGINT.' }),
          ),
        },
        {
          description:
            'How the host serves a component of the world wasi:http/proxy on 127.0.0.1, on a free port. A manifest with it has the capability serve.',
        },
      ),
    ),
    env: Type.Optional(Type.Record(Type.String(), Type.String(), { description: "Variables of the host's process." })),
  },
  document('runner', 'A runner for a command-line host'),
);

export type RunnerManifest = Shape<typeof RunnerShape>;
/** What a manifest says of an executable. */
export type Executable = Shape<typeof ExecutableShape>;
/** An argument of a manifest: one, or some for each item that the job has of a kind. */
export type Argument = Shape<typeof ArgumentShape>;
