import { bytesOf, configured } from '../model/content.js';
import { type Capability, type Content, importsStdin, isServed, isStdinSource, type Test } from '../model/test.js';
import { hasFifos, hasSockets, hasTimes } from '../model/tree.js';
import { rootAlone } from './root-alone.js';
import { changesFiles } from './changes-files.js';

/** One step of a test in wasi-testsuite's format (its doc/specification.md), as far as our tests need them. */
export type Operation =
  | {
      readonly type: 'run';
      readonly args: readonly string[];
      readonly env: Record<string, string>;
      readonly root?: string;
    }
  | { readonly type: 'write'; readonly id: 'stdin'; readonly payload: string }
  | { readonly type: 'read'; readonly id: 'stdout'; readonly payload: string }
  | { readonly type: 'wait'; readonly exit_code: number };

/** What stands beside a component as `<name>.json`. */
export interface Specification {
  readonly operations: readonly Operation[];
}

/** A test said in the other format, or why it cannot be. */
export type Exported = { readonly specification: Specification } | { readonly reason: string };

/** What each part of our metadata becomes, or why there is no word for it. */
export interface ExportOptions {
  /** Also tests that leave their directory changed, which are right for one run of the official runner only. */
  readonly once: boolean;
}

/** The name of a test's files: the official runner finds components in one folder, not below it. */
export const nameOf = ({ id }: Pick<Test, 'id'>): string => id.replaceAll('/', '.');

/** The folder that a test's preopened directory lies in, beside its component. */
export const placeOf = (test: Pick<Test, 'id'>): string => `${nameOf(test)}.dirs`;

/** Says a test in wasi-testsuite's format. */
export function exportTest(test: Test, { once }: ExportOptions): Exported {
  const reason = whyNot(test) ?? (once ? undefined : whyNotTwice(test));
  if (reason !== undefined) return { reason };
  const { dirs, stdin, expect } = test;
  const { args, env } = configured(test);
  const payload = expect.stdout === undefined ? '' : asText(expect.stdout);
  return {
    specification: {
      operations: [
        {
          type: 'run',
          args,
          env: Object.fromEntries(env),
          ...(dirs.length > 0 && { root: `${placeOf(test)}/0` }),
        },
        ...(stdin === '' ? [] : [{ type: 'write', id: 'stdin', payload: asText(stdin as Content) ?? '' } as const]),
        ...(payload ? [{ type: 'read', id: 'stdout', payload } as const] : []),
        { type: 'wait', exit_code: expect.code ?? 0 },
      ],
    },
  };
}

/** Capabilities that the format can ask a host for. */
const SAID: ReadonlySet<Capability> = new Set(['args', 'env', 'stdin', 'preopens', 'composition']);
/** Those that come with a key of the metadata: the key's own reason says more. */
const OF_METADATA: ReadonlySet<Capability> = new Set(['cwd', 'read-only-preopens', 'stdin-directory']);

/** Why the format cannot say a test. */
function whyNot(test: Test): string | undefined {
  const { cwd, dirs, env, expect, level, needs, stdin, stdout } = test;
  if (isServed(test.fixture)) return 'the guest is served: the format runs commands';
  if (level === 'may') return 'a free choice of the host: the official runner knows passed and failed';
  const need = needs.find((one) => !SAID.has(one) && !OF_METADATA.has(one));
  if (need !== undefined) return `it needs ${need}`;
  if (expect.outcome === 'ok-or-trap') return 'either of two ends is right: the format has one';
  if (expect.outcome === 'trap') return 'the call that must trap cannot be distinguished from another end';
  if (expect.outcome.startsWith('refuse')) return 'to be refused is not an outcome of the format';
  if (expect.outcome === 'err' && expect.code === undefined) return 'any exit code but 0 is right: the format has one';
  if (isStdinSource(stdin)) return 'stdin is a pipe, and nothing else';
  if (hasTimes(dirs)) return 'the times of a file cannot be set';
  if (dirs.some((dir) => dir['read-only'])) return 'a directory cannot be made read-only';
  if (hasFifos(dirs)) return 'a named pipe cannot be handed on as a file';
  if (hasSockets(dirs)) return 'a socket cannot be handed on as a file';
  if (cwd !== undefined) return 'a working directory cannot be set';
  if (new Set(env.map(([name]) => name)).size < env.length) return 'a variable can be set once';
  if (stdout !== 'capture') return 'stdout is read to its end, and no other way';
  if (Array.isArray(stdin)) return "stdin cannot follow the guest's signals";
  if (asText(stdin as Content) === undefined) return 'stdin carries bytes that are not text';
  if (expect.dirs !== undefined) return 'what a directory holds afterwards cannot be asked for';
  if (expect.again !== undefined) return 'two runs cannot be compared';
  if (expect.stdout !== undefined) {
    if (asText(expect.stdout) === undefined) return 'stdout carries bytes that are not text';
    if (expect.stdout === '') return 'that stdout stays empty cannot be said';
    if (importsStdin(test.fixture)) return 'stdout is compared before stdin is closed';
  }
  return rootAlone(test);
}

/** The official runner uses the same directories in each run, and clears only what is named `*.cleanup`. */
const whyNotTwice = (test: Test) =>
  changesFiles(test) ? 'its directory changes, and is not made anew for the next run (--once)' : undefined;

/** The text that the official runner can hand over as it is; it reads line ends of all kinds as one. */
function asText(content: Content): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesOf(content));
    return text.includes('\r') ? undefined : text;
  } catch {
    return undefined;
  }
}
