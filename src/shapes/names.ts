/** The closed sets of names that the project's files may hold, each listed once. */

/** What the spec binds a host to: `must`, `should`, or a free choice (`may`), which never fails a host. */
export const LEVELS = ['must', 'should', 'may'] as const;

/** What a test needs of a runner and its host beyond running a component. */
export const CAPABILITIES = [
  'args',
  'env',
  'cwd',
  'stdin',
  'preopens',
  'composition',
  'network',
  'network-error-code',
  'no-network',
  'network-namespace',
  'silent-resolver',
  'descriptor-limit',
  'ipv6',
  'resolver',
  'http',
  'http-denied',
  'tls',
  'tls-certificate',
  'serve',
  'tty',
  'timezone',
  'read-only-preopens',
  'stdin-directory',
] as const;

/** Those that are this machine's and not a runner's. */
export const OF_MACHINE = ['network-namespace', 'silent-resolver', 'descriptor-limit', 'ipv6', 'resolver'] as const;

/** Families of addresses. */
export const FAMILIES = ['ipv4', 'ipv6'] as const;

/** What a peer speaks. */
export const PROTOCOLS = ['tcp', 'udp'] as const;

/** How the end of a request's body is found. */
export const FRAMINGS = ['none', 'length', 'chunked'] as const;

/** Components that a guest can be composed with, so that they stand between it and the host (`suites/layers`). */
export const LAYERS = [
  'pass-through',
  'pass-through-sockets',
  'virtual',
  'incoming-handler',
  'outgoing-handler',
] as const;

/** Standard streams. */
export const STREAMS = ['stdin', 'stdout', 'stderr'] as const;

/** Operating systems, as Node names them. */
export const PLATFORMS = ['linux', 'darwin', 'win32'] as const;

/** An outcome judged against its test. */
export const VERDICTS = ['pass', 'fail', 'skip', 'timeout', 'crash', 'error'] as const;

/** The verdicts that accuse the host. */
export const FAILURES = ['fail', 'timeout', 'crash'] as const;

/** The drafts that hosts were released with, by the month in which they were current (`suites/draft-2023-08/snapshots.yaml`). */
export const SNAPSHOTS = ['2023-07', '2023-08', '2023-09'] as const;

/** Changes when a report of before could be misread. */
export const REPORT_FORMAT = 2;

/** Changes when a manifest of before could be misread. */
export const MANIFEST_FORMAT = 2;
