/** What an argument of a call is. Those that start with `new-` name the slot for what the call makes. */
export type Argument =
  | 'descriptor'
  | 'input'
  | 'output'
  | 'pollables'
  | 'entries'
  | 'any-slot'
  | 'stream'
  | 'new-descriptor'
  | 'new-input'
  | 'new-output'
  | 'new-pollable'
  | 'new-entries'
  | 'path-flags'
  | 'path'
  | 'contents'
  | 'open-flags'
  | 'descriptor-flags'
  | 'length'
  | 'write-length'
  | 'offset'
  | 'seed'
  | 'time'
  | 'advice'
  | 'instant'
  | 'duration'
  | 'standard';

type Calls = Readonly<Record<string, readonly Argument[]>>;

/** Of wasi:filesystem. */
const FILESYSTEM = {
  'open-at': ['descriptor', 'path-flags', 'path', 'open-flags', 'descriptor-flags', 'new-descriptor'],
  stat: ['descriptor'],
  'stat-at': ['descriptor', 'path-flags', 'path'],
  'get-type': ['descriptor'],
  'get-flags': ['descriptor'],
  read: ['descriptor', 'length', 'offset'],
  write: ['descriptor', 'length', 'seed', 'offset'],
  'set-size': ['descriptor', 'length'],
  advise: ['descriptor', 'offset', 'length', 'advice'],
  sync: ['descriptor'],
  'sync-data': ['descriptor'],
  'set-times': ['descriptor', 'time', 'time'],
  'set-times-at': ['descriptor', 'path-flags', 'path', 'time', 'time'],
  'metadata-hash': ['descriptor'],
  'metadata-hash-at': ['descriptor', 'path-flags', 'path'],
  'is-same-object': ['descriptor', 'descriptor'],
  'create-directory-at': ['descriptor', 'path'],
  'remove-directory-at': ['descriptor', 'path'],
  'unlink-file-at': ['descriptor', 'path'],
  'symlink-at': ['descriptor', 'contents', 'path'],
  'readlink-at': ['descriptor', 'path'],
  'link-at': ['descriptor', 'path-flags', 'path', 'descriptor', 'path'],
  'rename-at': ['descriptor', 'path', 'descriptor', 'path'],
  'read-directory': ['descriptor', 'new-entries'],
  'read-directory-entry': ['entries'],
  list: ['entries'],
  'read-via-stream': ['descriptor', 'offset', 'new-input'],
  'write-via-stream': ['descriptor', 'offset', 'new-output'],
  'append-via-stream': ['descriptor', 'new-output'],
  'get-directories': [],
  preopened: ['new-descriptor'],
} as const satisfies Calls;

/** Of wasi:io: calls on streams. */
const STREAMS = {
  'stream-read': ['input', 'length'],
  'blocking-read': ['input', 'length'],
  skip: ['input', 'length'],
  'blocking-skip': ['input', 'length'],
  'check-write': ['output'],
  'stream-write': ['output', 'write-length', 'seed'],
  'write-zeroes': ['output', 'write-length'],
  'blocking-write-and-flush': ['output', 'length', 'seed'],
  'blocking-write-zeroes-and-flush': ['output', 'length'],
  flush: ['output'],
  'blocking-flush': ['output'],
  splice: ['output', 'input', 'length'],
  'blocking-splice': ['output', 'input', 'length'],
  subscribe: ['stream', 'new-pollable'],
} as const satisfies Calls;

/** Of wasi:io: calls on pollables, which there are of streams and of clocks. */
const POLLABLES = {
  ready: ['pollables'],
  block: ['pollables'],
  poll: ['pollables'],
} as const satisfies Calls;

/** Of wasi:clocks. */
const CLOCKS = {
  'subscribe-duration': ['duration', 'new-pollable'],
  'subscribe-instant': ['instant', 'new-pollable'],
  'monotonic-now': [],
  'monotonic-resolution': [],
  'wall-now': [],
  'wall-resolution': [],
} as const satisfies Calls;

/** Of wasi:cli. */
const CLI = {
  'get-arguments': [],
  'get-environment': [],
  'initial-cwd': [],
  'get-terminal': ['standard'],
} as const satisfies Calls;

/** Each call that a program may make, and its arguments: the guest in suites/explorer reads the same. */
export const CALLS = {
  ...FILESYSTEM,
  ...STREAMS,
  ...POLLABLES,
  ...CLOCKS,
  ...CLI,
  drop: ['any-slot'],
} as const satisfies Calls;

export type CallName = keyof typeof CALLS;

/** The arguments of a call, as the table has them. */
export const argumentsOf = (name: CallName): readonly Argument[] => CALLS[name];

/** The packages that programs may call, which `--area` chooses from. */
const PACKAGES = {
  filesystem: FILESYSTEM,
  io: { ...STREAMS, ...POLLABLES },
  clocks: { ...CLOCKS, ...POLLABLES },
  cli: CLI,
} as const satisfies Readonly<Record<string, Calls>>;

export type Area = keyof typeof PACKAGES;
export const AREAS = Object.keys(PACKAGES) as readonly Area[];

/** The calls of an area. What they make can be dropped in each. */
export const callsOf = (area: Area): ReadonlySet<CallName> =>
  new Set([...(Object.keys(PACKAGES[area]) as CallName[]), 'drop']);
