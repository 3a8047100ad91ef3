import type { ExplorerFinding } from '../shapes/findings.js';
import { argumentsOf, type CallName } from './calls.js';
import { bytesOf } from './model/content.js';
import { type Call, filledSlot, unquote } from './program.js';

/** A finding as a guest of a suite, ready to be named. */
export interface WrittenGuest {
  /** Below `suites/`. */
  readonly file: string;
  readonly text: string;
}

const OPEN_FLAGS = { c: 'CREATE', d: 'DIRECTORY', e: 'EXCLUSIVE', t: 'TRUNCATE' } as const;
const FLAGS = {
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

const text = (word: string): string => JSON.stringify(unquote(word)).replaceAll(/\\u([\da-f]{4})/g, '\\u{$1}');

/** The longest line of a comment. */
const WIDTH = 118;

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
const METHODS: Partial<Record<CallName, string>> = {
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

/** What guests import, by what their source has in it. */
const IMPORTS: readonly (readonly [name: string, path: string])[] = [
  ['get_directories', 'wasi::filesystem::preopens::get_directories'],
  ['monotonic_clock', 'wasi::clocks::monotonic_clock'],
  ['wall_clock', 'wasi::clocks::wall_clock'],
  ['get_arguments', 'wasi::cli::environment::get_arguments'],
  ['get_environment', 'wasi::cli::environment::get_environment'],
  ['initial_cwd', 'wasi::cli::environment::initial_cwd'],
  ['get_terminal_stdin', 'wasi::cli::terminal_stdin::get_terminal_stdin'],
  ['get_terminal_stdout', 'wasi::cli::terminal_stdout::get_terminal_stdout'],
  ['get_terminal_stderr', 'wasi::cli::terminal_stderr::get_terminal_stderr'],
  ['poll', 'wasi::io::poll::poll'],
];

/** An instant in Rust: a number, or one about what the clock says. */
function instant(word: string): string {
  const [, sign, nanoseconds = ''] = /^now(?:([+-])(\d+))?$/.exec(word) ?? [];
  if (!word.startsWith('now')) return number(word);
  if (sign === undefined) return 'monotonic_clock::now()';
  return `monotonic_clock::now().saturating_${sign === '+' ? 'add' : 'sub'}(${nanoseconds})`;
}

/** The call in Rust, on the variables that are named as the slots are. */
function expressionOf({ name, words }: Call): string {
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
    else if (kind === 'descriptor-flags') args.push(flagsOf('DescriptorFlags', FLAGS, word));
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

const parse = (line: string): Call => {
  const [name = '', ...words] = line.split(' ');
  return { name: name as CallName, words };
};

const variant = (code: string): string =>
  code.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Calls that return no result: nothing of theirs can fail. */
const PLAIN = new Set<CallName>([
  'subscribe',
  'ready',
  'block',
  'poll',
  'is-same-object',
  'get-terminal',
  ...SUBSCRIPTIONS,
  ...(Object.keys(FUNCTIONS) as CallName[]),
]);

/**
 * Writes a finding as a guest. What goes before the last call is what the test needs first; the last call is checked against what the
 * text allows, as far as the words of the finding say it.
 */
export function guestOf(finding: ExplorerFinding, number: number): WrittenGuest {
  const calls = finding.program.map(parse);
  const answers = finding.hosts.find(({ host }) => host === finding.host)?.answers ?? [];
  const last = calls.at(-1);
  const suite = finding.requirements[0]?.split('.')[0] ?? 'filesystem';
  const lines: string[] = [];
  const named = namesOf(calls);
  const body = calls.slice(0, -1).flatMap((call, at) => statementsOf(call, answers[at] ?? '', named[at] ?? ''));
  if (last) lines.push(...body, ...checkOf(last, finding, named.at(-1) ?? ''));
  const source = withoutUnused(lines)
    .map((line) => `    ${line}`)
    .join('\n');
  const topic = (METHODS[last?.name ?? 'list'] ?? last?.name ?? 'found').replace('stream-', '');
  const isTrap = finding.allowed.every((allowed) => allowed.startsWith('a trap'));
  const title = `${finding.call.replaceAll(/["%]/g, '')} gives what the text allows`;
  const header = [
    '//! ---',
    `//! title: ${JSON.stringify(title)}`,
    `//! requirements: [${[...new Set(finding.requirements)].join(', ')}]`,
    ...(finding.level === 'must' ? [] : [`//! level: ${finding.level}`]),
    '//! dirs: [{ guest: /data }]',
    ...(isTrap ? ['//! expect: { outcome: trap }'] : []),
    '//! ---',
  ];
  return {
    file: `${suite}/${topic}/found-${number}.rs`,
    text: `${[...header, '#![no_std]', '#![no_main]', ...importsOf(source)].join('\n')}\n\ntest!(run);\n\n${found(finding)}fn run() -> Outcome {\n    let d0 = preopen!("/data")?;\n${source}\n}\n`,
  };
}

/** Variables that nothing uses begin with an underscore; what they hold lives on. */
function withoutUnused(lines: readonly string[]): string[] {
  return lines.map((line, at) => {
    const name = /^let ([a-z]\w*) = /.exec(line)?.[1];
    const isUsed = name === undefined || lines.slice(at + 1).some((later) => new RegExp(`\\b${name}\\b`).test(later));
    return isUsed ? line : line.replace(`let ${name}`, `let _${name}`);
  });
}

/** Where it comes from, as a comment. */
function found({ host, seen, allowed }: ExplorerFinding): string {
  const words =
    `Found by \`wasi-conformance explore\`: ${host} answers "${seen}"; allowed: ${allowed.join('; ')}.`.split(/\s+/);
  const lines = ['///'];
  for (const word of words) {
    if ((lines.at(-1) ?? '').length + word.length > WIDTH) lines.push('///');
    lines.push(`${lines.pop()} ${word}`);
  }
  return `${lines.join('\n')}\n`;
}

const ORDINALS = ['', '', 'second ', 'third ', 'fourth ', 'fifth ', 'sixth ', 'seventh ', 'eighth ', 'ninth '] as const;

/** The names of the checks, as literals of Rust: no two are the same. */
function namesOf(calls: readonly Call[]): string[] {
  const times = new Map<string, number>();
  return calls.map((call) => {
    const name = METHODS[call.name] ?? call.name;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return JSON.stringify(`${ORDINALS[time] ?? `number ${time}: `}${name}`);
  });
}

/** A call that the test needs first. One that has failed on the host is made all the same. */
function statementsOf(call: Call, answer: string, name: string): string[] {
  if (answer === 'skip') return [];
  const slot = filledSlot(call);
  if (call.name === 'drop') return [`drop(${call.words[0]});`];
  const expression = expressionOf(call);
  if (PLAIN.has(call.name)) return [slot === undefined ? `let _ = ${expression};` : `let ${slot} = ${expression};`];
  if (!answer.startsWith('ok')) return [`let _ = ${expression};`];
  if (call.name === 'check-write') return [`let permit = needed(${name}, ${expression})?;`];
  const needed = `needed(${name}, ${expression})?`;
  return [slot === undefined ? `${needed};` : `let ${slot} = ${needed};`];
}

function checkOf(call: Call, { allowed, kind, seen }: ExplorerFinding, name: string): string[] {
  if (call.name === 'drop') return [`drop(${call.words[0]});`, 'Ok(())'];
  const expression = expressionOf(call);
  if (allowed.every((one) => one.startsWith('a trap')))
    return [`must_trap(${name});`, `let seen = ${expression};`, `returned(${name}, &seen)`];
  if (PLAIN.has(call.name)) {
    const value = /^ok (true|false)$/.exec(allowed[0] ?? '')?.[1];
    if (value !== undefined) return [`equal(${name}, &${expression}, &${value})`];
    return [`let _ = ${expression};`, 'Ok(())'];
  }
  const errors = allowed.filter((one) => one.startsWith('err '));
  if (errors.length === allowed.length) {
    const all = errors.flatMap((one) => [...one.matchAll(/err ([a-z-]+)(?:,|$)/g)].map((match) => match[1] ?? ''));
    const codes = [...new Set(all)];
    const isAny = errors.some((one) => one.includes('any code'));
    if (isAny) return [`err(${name}, ${expression}, "an error")?;`, 'Ok(())'];
    if (codes.length === 1) return [`fails(${name}, ${expression}, ErrorCode::${variant(codes[0] ?? '')})`];
    return [
      `let code = err(${name}, ${expression}, ${JSON.stringify(codes.join(' or '))})?;`,
      `holds("the error code", matches!(code, ${codes.map((code) => `ErrorCode::${variant(code)}`).join(' | ')}), ${JSON.stringify(codes.join(' or '))}, &code)`,
    ];
  }
  if (allowed.length === 1 && allowed[0] === 'closed') return [`closed!(${name}, ${expression})`];
  if (allowed.every((one) => one.startsWith('closed') || one.startsWith('last-operation-failed')))
    return [`ended!(${name}, ${expression})`];
  const only = allowed.length === 1;
  if (!seen.startsWith('ok') && kind === 'wrong' && only) return [`ok(${name}, ${expression})?;`, 'Ok(())'];
  if (kind !== 'wrong') return ['// It must return.', `let _ = ${expression};`, 'Ok(())'];
  return [`let seen = ok(${name}, ${expression})?;`, ...valueChecks(call, allowed[0] ?? '')];
}

/** Checks of what a call returned. */
function valueChecks({ name }: Call, allowed: string): string[] {
  const checks: string[] = [];
  if (name === 'stat' || name === 'stat-at') {
    const kind = /^ok ([a-z-]+)/.exec(allowed)?.[1];
    if (kind !== undefined) checks.push(`equal("the type", &seen.type_, &DescriptorType::${variant(kind)})?;`);
    const links = /link-count (\d+)/.exec(allowed)?.[1];
    if (links !== undefined) checks.push(`equal("the link count", &seen.link_count, &${links})?;`);
    const size = /size (\d+)/.exec(allowed)?.[1];
    if (size !== undefined) checks.push(`equal("the size", &seen.size, &${size})?;`);
  } else if (name === 'get-type') {
    checks.push(`equal("the type", &seen, &DescriptorType::${variant(allowed.replace('ok ', ''))})?;`);
  } else if (name === 'get-flags') {
    const flags = flagsOf('DescriptorFlags', FLAGS, allowed.replace('ok ', ''));
    checks.push(`equal("the flags", &seen, &(${flags}))?;`);
  } else if (name === 'readlink-at') {
    checks.push(`equal("the contents", seen.as_str(), ${JSON.stringify(allowed.replace('ok ', ''))})?;`);
  } else {
    // The finding does not have the bytes themselves.
    checks.push(`let _ = seen; // To be compared with: ${allowed}`);
  }
  return [...checks, 'Ok(())'];
}

/** What the source uses of the bindings. */
function importsOf(source: string): string[] {
  const types = [
    'Advice',
    'Datetime',
    'DescriptorFlags',
    'DescriptorType',
    'ErrorCode',
    'NewTimestamp',
    'OpenFlags',
    'PathFlags',
  ];
  const used = types.filter((type) => new RegExp(`\\b${type}\\b`).test(source));
  return [
    'use guest::*;',
    ...(used.length === 0
      ? []
      : [`use wasi::filesystem::types::${used.length === 1 ? used[0] : `{${used.join(', ')}}`};`]),
    ...IMPORTS.filter(([name]) => new RegExp(`\\b${name}\\b(?:\\(|::)`).test(source)).map(([, path]) => `use ${path};`),
  ];
}
