import { argumentsOf, type CallName } from '../calls.js';
import { bytesOf } from '../model/content.js';
import { type Call, unquote } from '../program.js';

const OPEN_FLAGS = { c: 'CREATE', d: 'DIRECTORY', e: 'EXCLUSIVE', t: 'TRUNCATE' } as const;
const DESCRIPTOR_FLAGS = {
  r: 'READ',
  w: 'WRITE',
  s: 'FILE_INTEGRITY_SYNC',
  i: 'DATA_INTEGRITY_SYNC',
  q: 'REQUESTED_WRITE_SYNC',
  m: 'MUTATE_DIRECTORY',
} as const;
const ADVICE = ['Normal', 'Sequential', 'Random', 'WillNeed', 'DontNeed', 'NoReuse'] as const;

const flagsOf = (type: string, names: Readonly<Record<string, string>>, word: string): string => {
  const set = Array.from(word).flatMap((letter) => names[letter] ?? []);
  return set.length === 0 ? `${type}::empty()` : set.map((name) => `${type}::${name}`).join(' | ');
};

/** The descriptor flags that a word has letters of. */
export const descriptorFlags = (word: string): string => flagsOf('DescriptorFlags', DESCRIPTOR_FLAGS, word);

const text = (word: string): string => JSON.stringify(unquote(word)).replaceAll(/\\u([\da-f]{4})/g, '\\u{$1}');

/** What a write is about: a number, or what was permitted, which is in a variable. */
const lengthOf = (word: string): string => (word.startsWith('permit') ? word.replace('+', ' + ') : number(word));

/** A number; one that a guest's types hold. */
const number = (word: string): string => (/^\d+$/.test(word) ? word : '0');

const time = (word: string): string => {
  if (word === 'keep') return 'NewTimestamp::NoChange';
  if (word === 'now') return 'NewTimestamp::Now';
  const [seconds = '0', nanoseconds = '0'] = word.split('.');
  return `NewTimestamp::Timestamp(Datetime { seconds: ${seconds}, nanoseconds: ${nanoseconds} })`;
};

const bytes = (length: string, seed: string): string => {
  if (length.startsWith('permit')) return `&vec![1; (${lengthOf(length)}) as usize]`;
  const count = Number(number(length));
  const [first = 1] = bytesOf(Number(seed), 1);
  return count <= 1 ? `&[${count === 1 ? first : ''}]` : `&[${first}; ${count}]`;
};

/** The names of WIT's methods whose calls have others in a program, and of those that the guest makes by several. */
export const METHODS: Partial<Record<CallName, string>> = {
  'stream-read': 'read',
  'stream-write': 'write',
  list: 'read-directory-entry',
};

/** Functions that are not methods. */
const FUNCTIONS: Partial<Record<CallName, string>> = {
  'get-directories': 'get_directories()',
  preopened: 'preopen!("/data")?',
  'monotonic-now': 'monotonic_clock::now()',
  'monotonic-resolution': 'monotonic_clock::resolution()',
  'wall-now': 'wall_clock::now()',
  'wall-resolution': 'wall_clock::resolution()',
  'get-arguments': 'get_arguments()',
  'get-environment': 'get_environment()',
  'initial-cwd': 'initial_cwd()',
};

/** Functions that are not methods and that take something. */
const SUBSCRIPTIONS = new Set<CallName>(['subscribe-duration', 'subscribe-instant']);

/** Calls that return no result: nothing of theirs can fail. */
export const PLAIN = new Set<CallName>([
  'subscribe',
  'ready',
  'block',
  'poll',
  'is-same-object',
  'get-terminal',
  ...SUBSCRIPTIONS,
  ...(Object.keys(FUNCTIONS) as CallName[]),
]);

/** An instant in Rust: a number, or one about what the clock says. */
function instant(word: string): string {
  const [, sign, nanoseconds = ''] = /^now(?:([+-])(\d+))?$/.exec(word) ?? [];
  if (!word.startsWith('now')) return number(word);
  if (sign === undefined) return 'monotonic_clock::now()';
  return `monotonic_clock::now().saturating_${sign === '+' ? 'add' : 'sub'}(${nanoseconds})`;
}

/** The call in Rust, on the variables that are named as the slots are. */
export function expressionOf({ name, words }: Call): string {
  const [first = '', ...rest] = words;
  const method = (METHODS[name] ?? name).replaceAll('-', '_');
  const kinds = argumentsOf(name).slice(1);
  const alone = FUNCTIONS[name];
  if (alone !== undefined) return alone;
  if (name === 'get-terminal') return `get_terminal_${first}()`;
  if (SUBSCRIPTIONS.has(name)) return `monotonic_clock::${method}(${instant(first)})`;
  if (name === 'poll') return `poll(&[${words.map((slot) => `&${slot}`).join(', ')}])`;
  const args: string[] = [];
  kinds.forEach((kind, at) => {
    const word = rest[at] ?? '';
    if (kind === 'path-flags') args.push(word.includes('f') ? 'PathFlags::SYMLINK_FOLLOW' : 'PathFlags::empty()');
    else if (kind === 'open-flags') args.push(flagsOf('OpenFlags', OPEN_FLAGS, word));
    else if (kind === 'descriptor-flags') args.push(descriptorFlags(word));
    else if (kind === 'path' || kind === 'contents') args.push(text(word));
    else if (kind === 'time') args.push(time(word));
    else if (kind === 'advice') args.push(`Advice::${ADVICE[Number(word) % ADVICE.length]}`);
    else if (kind === 'descriptor' || kind === 'input') args.push(`&${word}`);
    else if (kind === 'seed') return;
    else if (kinds[at + 1] === 'seed') args.push(bytes(word, rest[at + 1] ?? '0'));
    else if (kind === 'length' || kind === 'offset' || kind === 'write-length') args.push(lengthOf(word));
  });
  return `${first}.${method}(${args.join(', ')})`;
}
