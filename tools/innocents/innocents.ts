import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { importsStdin, type Test } from '../../src/model/test.js';
import { isRefusal } from '../changed/baseline.js';
import type { Around } from '../changed/trial.js';

/** A host that uses a freedom of the text. */
export interface Innocent {
  readonly name: string;
  /** How it is made of the host. */
  readonly how:
    /** The layer makes the change of that name. */
    | { readonly change: string }
    /** The component is put behind the layer, which gives more than the host does. */
    | 'more'
    /** Something is put about the host's command. */
    | { readonly around: Around }
    /** The sandboxes lie in this folder. */
    | { readonly within: string };
  /** The tests that may notice, where the layer does not say it. */
  readonly tests?: (test: Test) => boolean;
  /** Whether there are machines on which no test meets it. */
  readonly isRare?: boolean;
  /** To be called when it has been run. */
  readonly end?: () => void;
}

/** One that this machine cannot have. */
export interface Missing {
  readonly name: string;
  readonly reason: string;
}

/** The freedoms that the layer can use (`suites/layers/changed`). */
const FREEDOMS = [
  'reads give one byte',
  'reads give half of what was asked for',
  'a read gives the last bytes and the end in one',
  'permits are of one byte',
  'more than 4096 bytes are taken',
  'poll gives the first that is ready alone',
  'poll gives the last that is ready first',
  "the arguments lack the program's name",
  "the program's name is empty",
  'the working directory is that of a preopen',
  'preopens come in another order',
  'variables come in another order',
  "a variable of the host's own is among the others",
  'times of files are none',
  'times of access are none',
  'times of status change are none',
  'times of files are of two seconds',
  'times of access are of a day',
  'times of files cannot be set',
  'the clock of files is an hour late',
  'the clock of files is an hour early',
  'directories have one link',
  'sizes of directories are 0',
  'sizes of directories are huge',
  'metadata hashes are constant',
  'metadata hashes change',
  'advise is unsupported',
  'hard links are unsupported',
  'hard links are not permitted',
  'symbolic links are unsupported',
  'symbolic links are not permitted',
  'preopens are on devices of their own',
  'files are smaller than 4 GiB',
  'writes take one byte',
  'writes take half of what is given',
  'reads are interrupted before the first byte',
  'errors have the other code that POSIX allows',
  'the clocks tick each millisecond',
  'the clocks tick each 15 milliseconds',
  'the monotonic clock starts at 0',
  'the monotonic clock starts at 2^63',
  'instants and durations are over late',
  'the wall clock is set back once',
  'insecure random bytes repeat',
  'insecure random bytes are zeroes',
  'the insecure seed repeats',
  'the insecure seed is zeroes',
  'streams fail before they are closed',
  'debug strings are empty',
  'debug strings are long',
  'permits are given at the second call',
  'files take a mebibyte at once',
  'reads give nothing before the second call',
  'entries of directories have no type',
  'entries come in another order',
  'entries are those at the start of reading',
  'operations are finished a call later',
  'the unspecified address is that of loopback',
  'options are clamped to one value',
  'operations are finished five calls later',
  'errors come from the finish function',
  'a closed socket fails each call with invalid-state',
  'options read as twice what they are',
  'the hop-limit is 255 until it is set',
  'addresses have a flow',
  'datagrams overtake each other',
  'permits are of any number of datagrams',
  'receive gives one datagram',
  'permits are of one datagram',
  'send takes one datagram',
  'names have one address',
  'options of requests are unsupported',
  'a request is refused by the future',
  'no trailers are an empty set',
  'bodies permit nothing before they are sent',
  'more names of headers are forbidden',
  'the names of headers come in an order of the host',
  'requests have a user-agent of the host',
  'responses have a date and a server of the host',
  'what comes has a header more',
  'error codes have no details',
  'schemes are in lower case',
  'requests have timeouts at first',
  'a request whose future was dropped goes on',
  'errors are answered with 503 and a text',
  'bytes of a body come a call later',
  'a body permits nothing at first',
  'what comes is ready a call later',
] as const;

/** Whether a component imports an interface that WASI 0.2 does not have at all: nothing says that a host must not offer it. */
const needsOtherInterface = ({ fixture }: Test) =>
  fixture.imports.some((name) => /^wasi:(?:cli-base\/|cli\/preopens)/.test(name));

/** Met only where localhost has several addresses. */
const RARE = new Set<string>(['names have one address']);

const hasDirs = (test: Test) => test.dirs.length > 0;
const hasPipes = (test: Test) =>
  // Python, which sizes them, does not start where stdin is a directory.
  !test.needs.includes('stdin-directory') &&
  (importsStdin(test.fixture) || test.fixture.imports.some((name) => /stdout|preview1#(?:fd_|poll)/.test(name)));

/** Sets the size of standard input and output where they are pipes, and becomes the host. */
const SIZE_PIPES = `
import fcntl, os, sys
for end in (0, 1):
    try:
        fcntl.fcntl(end, 1031, int(sys.argv[1]))
    except OSError:
        pass
os.execvp(sys.argv[2], sys.argv[2:])
`;

function pipes(kibibytes: number): Innocent {
  const size = String(kibibytes * 1024);
  const around: Around = (invocation) => ({
    ...invocation,
    argv: ['python3', '-c', SIZE_PIPES, size, ...invocation.argv],
  });
  return { name: `pipes of ${kibibytes} KiB`, how: { around }, tests: hasPipes };
}

/** Puts a script of the shell about the host's command, which is `"$@"` there. */
const script =
  (text: string): Around =>
  (invocation) => ({ ...invocation, argv: ['sh', '-c', text, 'sh', ...invocation.argv] });

/** Hosts that say something themselves, begin late, or have other exit codes than wasmtime. */
const OTHER_PROCESSES: readonly Innocent[] = [
  {
    name: 'the host writes lines of its own on stderr',
    how: { around: script('echo "INFO: it starts" >&2; "$@"; code=$?; echo "WARN: it ends" >&2; exit $code') },
    tests: ({ id }) => /^(?:cli|preview1\/program|io\/(?:stdin|flush))\//.test(id),
  },
  {
    name: 'each failure has the exit code 42',
    how: { around: script('"$@"; code=$?; [ $code -eq 0 ] || code=42; exit $code') },
    tests: ({ expect }) => expect.outcome !== 'ok' && expect.code === undefined,
  },
  {
    name: 'the host starts a second late',
    how: { around: script('sleep 1; exec "$@"') },
    tests: ({ id }) => /^io\/(?:stdin|closed-reader|poll)\//.test(id),
  },
];

const TMPFS = 0x01021994;
const OVERLAYFS = 0x794c7630;

const isOn = (folder: string, type: number): boolean => {
  try {
    return statfsSync(folder).type === type;
  } catch {
    return false;
  }
};

function onTmpfs(): Innocent | Missing {
  const name = 'sandboxes on tmpfs';
  const within = ['/dev/shm', '/run'].find((folder) => isOn(folder, TMPFS));
  return within === undefined ? { name, reason: 'no tmpfs is mounted' } : { name, how: { within }, tests: hasDirs };
}

function onOverlayfs(): Innocent | Missing {
  const name = 'sandboxes on overlayfs';
  if (isOn(tmpdir(), OVERLAYFS)) return { name, how: { within: tmpdir() }, tests: hasDirs };
  const base = isOn('/dev/shm', TMPFS) ? '/dev/shm' : tmpdir();
  const folder = mkdtempSync(join(base, 'wasi-conformance-overlay-'));
  const [lower, upper, work, merged] = ['lower', 'upper', 'work', 'merged'].map((part) => join(folder, part)) as [
    string,
    string,
    string,
    string,
  ];
  for (const part of [lower, upper, work, merged]) mkdirSync(part);
  const end = () => {
    execFileSync('umount', [merged]);
    execFileSync('rm', ['-r', folder]);
  };
  try {
    const options = `lowerdir=${lower},upperdir=${upper},workdir=${work}`;
    execFileSync('mount', ['-t', 'overlay', 'overlay', '-o', options, merged], { stdio: 'pipe' });
    return { name, how: { within: merged }, tests: hasDirs, end };
  } catch {
    execFileSync('rm', ['-r', folder]);
    return { name, reason: 'it cannot be mounted here' };
  }
}

/** Of the user nobody. */
const NOBODY = 65534;

function asNobody(): Innocent | Missing {
  const name = 'a user who is not root';
  if (process.getuid?.() !== 0) return { name, reason: 'this user is not root either: all of them are' };
  const home = mkdtempSync(join(tmpdir(), 'wasi-conformance-home-'));
  chownSync(home, NOBODY, NOBODY);
  const around: Around = (invocation, { dirs }) => {
    for (const folder of new Set(dirs.map(({ host }) => dirname(host)))) chmodSync(folder, 0o755);
    if (dirs.length > 0) execFileSync('chown', ['-hR', `${NOBODY}:${NOBODY}`, ...dirs.map(({ host }) => host)]);
    const user = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'] as const;
    return { ...invocation, argv: [...user, ...invocation.argv], env: { ...invocation.env, HOME: home } };
  };
  return { name, how: { around }, tests: hasDirs, end: () => execFileSync('rm', ['-rf', home]) };
}

/** All of them. */
export function innocents(): (Innocent | Missing)[] {
  return [
    ...FREEDOMS.map((change) => ({ name: change, how: { change }, isRare: RARE.has(change) })),
    {
      name: 'more interfaces than asked for',
      how: 'more',
      tests: (test) => isRefusal(test) && needsOtherInterface(test),
    },
    ...[4, 8, 256, 1024].map(pipes),
    ...OTHER_PROCESSES,
    onTmpfs(),
    onOverlayfs(),
    asNobody(),
  ];
}
