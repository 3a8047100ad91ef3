/** What names of the project mean to a reader who knows WASI by its use alone. */
import type { OF_MACHINE } from '../../../src/shapes/names.js';
import type { Capability } from '../../../src/model/test.js';
import type { Effect } from '../site.js';

/** What each effect means for a program. */
export const MEANINGS: Readonly<Record<Effect, string>> = {
  crash:
    'The host itself crashes: the program ends in the middle of the call, and what it had not yet written is lost.',
  hang: 'The call does not return, or what the program waits for does not happen: the program can hang forever.',
  sandbox: 'A call that the sandbox forbids succeeds: a program may reach what it was not given.',
  ends: 'The program is ended at this call, though it did nothing wrong.',
  refused: 'A call that should succeed fails: a program cannot do this on this host.',
  accepted: 'A call succeeds that should fail: the program does not notice that something is wrong.',
  'other-error': 'The call fails with another error: a program that decides by the error decides wrongly.',
  'other-value': 'The call has another result than specified: a program that relies on it goes wrong.',
  'no-trap': 'A mistake of the program does not end it with a trap: it works here, and fails on other hosts.',
};

/** What a host is without that does not have a capability. A report may be of another version of the suite, and name others. */
export const WITHOUT: Readonly<Record<string, string>> = {
  args: 'Arguments for the program',
  env: 'Environment variables for the program',
  cwd: 'A configured initial directory',
  stdin: 'A stdin that is read while the program runs',
  preopens: 'Directories for the program',
  'read-only-preopens': 'Directories that the program can only read',
  'stdin-directory': 'A directory as stdin',
  composition: 'Components that are composed of several',
  network: 'The network (wasi:sockets)',
  'network-error-code': 'The unstable function network-error-code',
  'no-network': 'A program without network',
  http: 'Requests over HTTP (wasi:http/outgoing-handler)',
  'http-denied': 'A program that may send no requests',
  tls: 'Requests over HTTPS',
  'tls-certificate': 'A certificate of your own for HTTPS',
  serve: 'Serving HTTP (wasi:http/incoming-handler)',
  tty: 'A terminal',
  timezone: 'The unstable interface wasi:clocks/timezone',
} satisfies Record<Exclude<Capability, (typeof OF_MACHINE)[number]>, string>;
