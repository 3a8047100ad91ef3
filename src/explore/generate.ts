import fc from 'fast-check';
import { type CallName } from './calls.js';
import { type Call, type Program, quote } from './program.js';

/** How often each call is made, compared with the others. */
const WEIGHTS: Partial<Record<CallName, number>> = {
  'open-at': 14,
  'create-directory-at': 6,
  'symlink-at': 5,
  'link-at': 3,
  'rename-at': 5,
  'unlink-file-at': 4,
  'remove-directory-at': 3,
  'readlink-at': 2,
  stat: 2,
  'stat-at': 5,
  'get-type': 1,
  'get-flags': 2,
  read: 4,
  write: 6,
  'set-size': 3,
  advise: 1,
  sync: 1,
  'sync-data': 1,
  'set-times': 2,
  'set-times-at': 2,
  'metadata-hash': 1,
  'metadata-hash-at': 1,
  'is-same-object': 2,
  'read-directory': 3,
  'read-directory-entry': 1,
  list: 3,
  'read-via-stream': 4,
  'write-via-stream': 3,
  'append-via-stream': 3,
  'stream-read': 4,
  'blocking-read': 4,
  skip: 2,
  'blocking-skip': 2,
  'check-write': 5,
  'stream-write': 5,
  'write-zeroes': 2,
  'blocking-write-and-flush': 4,
  'blocking-write-zeroes-and-flush': 2,
  flush: 2,
  'blocking-flush': 4,
  splice: 2,
  'blocking-splice': 2,
  subscribe: 2,
  ready: 1,
  block: 1,
  poll: 2,
  'get-directories': 1,
  'subscribe-duration': 2,
  'subscribe-instant': 2,
  'monotonic-now': 1,
  'monotonic-resolution': 1,
  'wall-now': 1,
  'wall-resolution': 1,
  'get-arguments': 1,
  'get-environment': 1,
  'initial-cwd': 1,
  'get-terminal': 1,
  drop: 4,
};

/** Calls without which there is nothing for those of wasi:io. */
const MAKERS: readonly CallName[] = ['open-at', 'write', 'read-via-stream', 'write-via-stream', 'append-via-stream'];

export interface Bounds {
  /** The least and the most calls of a program. */
  readonly least: number;
  readonly most: number;
  /** The calls that are made; all when not given. */
  readonly calls?: ReadonlySet<CallName>;
}

/** A call before it is known what it can be about: its name, and numbers that choose its arguments. */
type Intent = readonly [name: CallName, ...choices: number[]];

/** Programs, whose calls are about what earlier calls have probably made. */
export function programs({ least, most, calls }: Bounds): fc.Arbitrary<Program> {
  const weighted = Object.entries(WEIGHTS)
    .map(([name, weight]) => ({ name: name as CallName, weight }))
    .filter(({ name }) => !calls || calls.has(name) || (calls.has('stream-read') && MAKERS.includes(name)));
  const choice = fc.nat({ max: 2 ** 30 });
  const intent = fc.tuple(
    fc.oneof(...weighted.map(({ name, weight }) => ({ arbitrary: fc.constant(name), weight }))),
    choice,
    choice,
    choice,
    choice,
    choice,
  );
  return fc
    .array(intent, { minLength: least, maxLength: most, size: 'max' })
    .map((intents) => new Maker().program(intents));
}

/** The programs of a batch: the same ones for the same seed. */
export const sample = (bounds: Bounds, seed: number, count: number): Program[] =>
  fc.sample(programs(bounds), { seed, numRuns: count });

const NAMES = ['a', 'b', 'c', 'f', 'g', 'l'] as const;
/** What is odd about a path. The name of something is put in the place of `@`. */
const ODD = [
  '.',
  '..',
  '',
  '/',
  '/@',
  './@',
  '@/',
  '@/.',
  '@/..',
  '@//a',
  '@/../a',
  '../@',
  '@/../../a',
  './/@',
  'abs',
  'abs/a',
  '@/a/b',
  '@\0',
  '@\0',
  '',
  '@/',
  '@//',
  '@\\a',
  'é',
  '@ b',
  'a\\b',
  '...',
  '@/b/..',
  '@/../@/',
];
const LENGTHS = ['0', '1', '2', '10', '4095', '4096', '4097', '65536'];
/** Of what no host allocates memory for before it knows that there are bytes. */
const HUGE = ['4294967296', '9223372036854775808', '18446744073709551615'];
const OFFSETS = ['0', '0', '0', '1', '5', '9', '10', '11', '4096', '100000'];
/** Nanoseconds: the guest waits for none that is longer than a second. */
const DURATIONS = [
  '0',
  '0',
  '1',
  '1000',
  '1000000',
  '1999999',
  '3600000000000',
  '4294967296000',
  '9223372036854775808',
  '18446744073709551615',
];
const INSTANTS = [
  '0',
  '1',
  'now',
  'now',
  'now-1',
  'now-1000000000',
  'now+1000',
  'now+1500000',
  'now+3600000000000',
  '9223372036854775808',
  '18446744073709551615',
];
const STANDARD = ['stdin', 'stdout', 'stderr'];
const TIMES = [
  'keep',
  'now',
  '0.0',
  '1.1',
  '1000000000.999999999',
  '1700000000.0',
  '5000000000.5',
  '18446744073709551615.0',
];

type Kind = 'file' | 'directory' | 'link';

interface Open {
  readonly kind: Kind;
  readonly flags: string;
}

/** Makes calls out of intents. It follows what the calls before have made, if all went well. */
class Maker {
  readonly #calls: Call[] = [];
  readonly #descriptors = new Map<string, Open>([['d0', { kind: 'directory', flags: 'rm' }]]);
  readonly #slots: Record<'i' | 'o' | 'p' | 'e', Set<string>> = {
    i: new Set(),
    o: new Set(),
    p: new Set(),
    e: new Set(),
  };
  readonly #streamOf = new Map<string, string>();
  /** Of streams, the descriptor that they were made of. */
  readonly #fileOf = new Map<string, string>();
  /** Of descriptors, the path by which they were opened from the root. */
  readonly #pathOf = new Map<string, string>();
  readonly #names = new Map<string, Kind>();
  /** Whether a file may be so large that a read of all of it is no small thing. */
  #isLarge = false;

  program(intents: readonly Intent[]): Program {
    for (const [name, ...choices] of intents) this.#add(name, choices);
    return this.#calls;
  }

  #push(name: CallName, ...words: string[]): void {
    this.#calls.push({ name, words });
  }

  #add(name: CallName, [a = 0, b = 0, c = 0, d = 0, e = 0]: readonly number[]): void {
    const file = () => {
      // Nearly all that there is to find about a file needs one.
      if (a % 16 > 0 && ![...this.#descriptors.values()].some(({ kind }) => kind === 'file')) this.#newFile(b);
      return this.#descriptor(a, 'file');
    };
    const any = () => this.#descriptor(a);
    const base = () => this.#descriptor(a, 'directory');
    switch (name) {
      case 'open-at': {
        this.#open(a, b, c, d, e);
        return;
      }
      case 'create-directory-at': {
        const path = this.#path(b, 'new');
        this.#names.set(path, 'directory');
        this.#push(name, base(), quote(path));
        return;
      }
      case 'symlink-at': {
        const path = this.#path(b, 'new');
        this.#names.set(path, 'link');
        this.#push(name, base(), quote(this.#target(c)), quote(path));
        return;
      }
      case 'link-at': {
        const path = this.#path(c, 'new');
        this.#names.set(path, 'file');
        this.#push(name, base(), follow(d), quote(this.#path(b)), this.#descriptor(e, 'directory'), quote(path));
        return;
      }
      case 'rename-at': {
        const path = this.#path(c, d % 2 === 0 ? 'new' : undefined);
        const [old, to] = [quote(this.#path(b)), this.#descriptor(e, 'directory')];
        this.#push(name, base(), old, to, quote(path));
        if (d % 3 === 0) this.#push('stat-at', to, '-', quote(path));
        if (d % 5 === 0) this.#push('stat-at', 'd0', '-', old);
        return;
      }
      case 'unlink-file-at':
      case 'remove-directory-at':
      case 'readlink-at': {
        const [from, path] = [base(), quote(this.#path(b))];
        this.#push(name, from, path);
        if (name !== 'readlink-at' && e % 3 === 0) this.#push('stat-at', from, '-', path);
        return;
      }
      case 'stat-at':
      case 'metadata-hash-at': {
        this.#push(name, base(), follow(c), quote(this.#path(b)));
        return;
      }
      case 'set-times-at': {
        const [from, path, flag] = [base(), quote(this.#path(b)), follow(c)];
        this.#push(name, from, flag, path, pick(TIMES, d), pick(TIMES, e));
        if (e % 4 > 0) this.#push('stat-at', from, flag, path);
        return;
      }
      case 'set-times': {
        const slot = any();
        this.#push(name, slot, pick(TIMES, d), pick(TIMES, e));
        if (e % 4 > 0) this.#push('stat', slot);
        return;
      }
      case 'stat':
      case 'metadata-hash': {
        const slot = any();
        this.#push(name, slot);
        // The same by its path, and once more: nothing has changed it.
        const path = this.#pathOf.get(slot);
        if (path === undefined || c % 2 === 0) return;
        this.#push(`${name}-at`, 'd0', follow(d), quote(path));
        this.#push(name, slot);
        return;
      }
      case 'get-type':
      case 'get-flags':
      case 'sync':
      case 'sync-data': {
        this.#push(name, any());
        return;
      }
      case 'read': {
        this.#push(name, file(), this.#length(b), this.#offset(c));
        return;
      }
      case 'write': {
        const offset = this.#offset(c);
        if (offset.length > 7) this.#isLarge = true;
        this.#push(name, file(), pick(LENGTHS, b), String(d % 50), offset);
        return;
      }
      case 'set-size': {
        const size = pick([...LENGTHS, ...LENGTHS, '4294967296', ...HUGE], b);
        if (size.length > 7) this.#isLarge = true;
        this.#push(name, file(), size);
        return;
      }
      case 'advise': {
        this.#push(name, any(), this.#offset(b), this.#length(c), String(d % 6));
        return;
      }
      case 'is-same-object': {
        this.#push(name, any(), this.#descriptor(b));
        return;
      }
      case 'read-directory': {
        this.#push(name, base(), this.#fresh('e'));
        return;
      }
      case 'read-directory-entry':
      case 'list': {
        this.#on(name, 'e', a);
        return;
      }
      case 'read-via-stream': {
        if (d % 12 === 0) this.#failingInput(b, c, e);
        else this.#push(name, file(), this.#offset(b), this.#fresh('i'));
        return;
      }
      case 'write-via-stream':
      case 'append-via-stream': {
        if (d % 10 === 0) {
          this.#failingOutput(b, c, e);
          return;
        }
        const from = file();
        const to = this.#fresh('o');
        this.#fileOf.set(to, from);
        this.#push(name, from, ...(name === 'write-via-stream' ? [this.#offset(b)] : []), to);
        return;
      }
      case 'stream-read':
      case 'blocking-read':
      case 'skip':
      case 'blocking-skip': {
        const from = this.#slot('i', a);
        // What does not wait may find nothing yet.
        if (from !== undefined && !name.startsWith('blocking') && e % 2 === 0)
          this.#push('block', this.#pollable(from));
        this.#on(name, 'i', a, this.#length(b));
        return;
      }
      case 'check-write':
      case 'flush':
      case 'blocking-flush': {
        this.#on(name, 'o', a);
        return;
      }
      case 'stream-write':
      case 'write-zeroes': {
        const slot = this.#slot('o', a);
        if (slot === undefined) return;
        // A write without a permit traps: it is asked for rarely.
        if (c % 150 > 0 && this.#calls.at(-1)?.name !== 'check-write') this.#push('check-write', slot);
        const length = c % 200 === 1 ? 'permit+1' : pick(['permit', '0', '1', '10', '4096', '10', '1'], b);
        this.#push(name, slot, length, ...(name === 'stream-write' ? [String(d % 50)] : []));
        if (e % 3 === 0) this.#readBack(slot);
        return;
      }
      case 'blocking-write-and-flush':
      case 'blocking-write-zeroes-and-flush': {
        const length = pick(['0', '1', '10', '4095', '4096', c % 80 === 0 ? '4097' : '10'], b);
        this.#on(name, 'o', a, length, ...(name === 'blocking-write-and-flush' ? [String(d % 50)] : []));
        return;
      }
      case 'splice':
      case 'blocking-splice': {
        const from = this.#slot('i', b);
        if (from !== undefined) this.#on(name, 'o', a, from, this.#length(c));
        const to = this.#slot('o', a);
        if (to !== undefined && e % 3 === 0) this.#readBack(to);
        return;
      }
      case 'subscribe': {
        const slot = this.#slot(b % 2 === 0 ? 'i' : 'o', a);
        if (slot !== undefined) this.#pollable(slot);
        return;
      }
      case 'ready':
      case 'block': {
        this.#on(name, 'p', a);
        return;
      }
      case 'poll': {
        // An empty list traps: it is asked for rarely.
        if (e % 150 === 0) this.#push(name);
        const slots = [a, b, c, a >> 4, a]
          .map((choice) => this.#slot('p', choice))
          .filter((slot) => slot !== undefined);
        if (slots.length > 0) this.#push(name, ...slots.slice(0, 1 + (d % 5)));
        return;
      }
      case 'subscribe-duration': {
        this.#push(name, pick(DURATIONS, a), this.#fresh('p'));
        return;
      }
      case 'subscribe-instant': {
        this.#push(name, pick(INSTANTS, a), this.#fresh('p'));
        return;
      }
      case 'get-terminal': {
        this.#push(name, pick(STANDARD, a));
        return;
      }
      case 'get-directories':
      case 'monotonic-now':
      case 'monotonic-resolution':
      case 'wall-now':
      case 'wall-resolution':
      case 'get-arguments':
      case 'get-environment':
      case 'initial-cwd': {
        this.#push(name);
        return;
      }
      case 'drop': {
        this.#drop(a, b);
        return;
      }
    }
  }

  #on(name: CallName, kind: 'i' | 'o' | 'p' | 'e', choice: number, ...words: string[]): void {
    const slot = this.#slot(kind, choice);
    if (slot !== undefined) this.#push(name, slot, ...words);
  }

  #open(a: number, b: number, c: number, d: number, e: number): void {
    const isNew = b % 3 === 0;
    const path = this.#path(c, isNew ? 'new' : undefined);
    const known = this.#names.get(path) ?? (isNew ? 'file' : 'directory');
    // Nearly always flags that go together; sometimes any of them.
    const open =
      d % 8 === 0
        ? some('cdet', d >> 3)
        : known === 'directory'
          ? pick(['-', 'd', '-'], d)
          : pick(isNew ? ['c', 'ce', 'c', 'ct'] : ['-', '-', 't', 'c'], d);
    const flags =
      e % 8 === 0
        ? some('rwm', e >> 3)
        : e % 20 === 1
          ? pick(['rs', 'rwi', 'rwq'], e >> 3)
          : known === 'directory'
            ? pick(['rm', 'r', 'rm'], e)
            : pick(['rw', 'rw', 'w', 'r'], e);
    const words = [this.#descriptor(a, 'directory'), follow(d >> 7), quote(path), open, flags];
    const slot = this.#free();
    if (words[0] === 'd0') this.#pathOf.set(slot, path);
    else this.#pathOf.delete(slot);
    this.#descriptors.set(slot, { kind: known === 'directory' || open.includes('d') ? 'directory' : 'file', flags });
    if (isNew && !this.#names.has(path)) this.#names.set(path, 'file');
    this.#push('open-at', ...words, slot);
  }

  #newFile(choice: number, flags = 'rw'): string {
    const path = pick(NAMES, choice >> 8);
    this.#names.set(path, 'file');
    const slot = this.#free();
    this.#descriptors.set(slot, { kind: 'file', flags });
    this.#pathOf.set(slot, path);
    this.#push('open-at', 'd0', '-', quote(path), 'c', flags, slot);
    return slot;
  }

  /** A stream that cannot be read, or that ends soon, and what follows the failure. */
  #failingInput(choice: number, call: number, length: number): void {
    const from = choice % 3 === 0 ? 'd0' : this.#newFile(choice, choice % 3 === 1 ? 'w' : 'rw');
    const to = this.#fresh('i');
    this.#push('read-via-stream', from, '0', to);
    const names = ['stream-read', 'blocking-read', 'skip', 'blocking-skip'] as const;
    const pollable = this.#pollable(to);
    this.#push('block', pollable);
    for (const shift of [0, 2, 4]) this.#push(pick(names, call >> shift), to, pick(['10', '0', '1'], length >> shift));
    this.#push('ready', pollable);
  }

  /** A stream that cannot be written, and what follows the failure. */
  #failingOutput(choice: number, call: number, length: number): void {
    const kind = choice % 4;
    const from = kind === 0 ? 'd0' : this.#newFile(choice, kind === 1 ? 'r' : 'rw');
    const to = this.#fresh('o');
    // Some hosts make no stream of what cannot be written; no file has bytes so far behind.
    if (kind > 1) this.#push('write-via-stream', from, pick(HUGE.slice(1), choice >> 2), to);
    else if (choice % 8 < 4) this.#push('write-via-stream', from, '0', to);
    else this.#push('append-via-stream', from, to);
    const pollable = this.#pollable(to);
    this.#push('check-write', to);
    if (call % 2 === 0) {
      this.#push(call % 4 === 0 ? 'stream-write' : 'write-zeroes', to, 'permit', ...(call % 4 === 0 ? ['1'] : []));
      this.#push('blocking-flush', to);
    } else this.#push('blocking-write-and-flush', to, '1', '1');
    const after = [
      'check-write',
      'flush',
      'blocking-flush',
      'blocking-write-and-flush',
      'blocking-write-zeroes-and-flush',
    ] as const;
    for (const shift of [2, 5]) {
      const name = pick(after, length >> shift);
      const words = name === 'blocking-write-and-flush' ? ['1', '1'] : name.startsWith('blocking-write') ? ['1'] : [];
      this.#push(name, to, ...words);
    }
    this.#push('ready', pollable);
  }

  #pollable(stream: string): string {
    const pollable = this.#fresh('p');
    this.#streamOf.set(pollable, stream);
    this.#push('subscribe', stream, pollable);
    return pollable;
  }

  /** Sees what has arrived of what was written to a stream. */
  #readBack(stream: string): void {
    const file = this.#fileOf.get(stream);
    this.#push('blocking-flush', stream);
    if (file !== undefined) this.#push('read', file, '4097', '0');
  }

  /** A slot for a descriptor. One that is full is emptied before it is used again. */
  #free(): string {
    for (let number = 1; number < 10; number++) if (!this.#descriptors.has(`d${number}`)) return `d${number}`;
    this.#descriptors.delete('d1');
    this.#push('drop', 'd1');
    return 'd1';
  }

  #fresh(kind: 'i' | 'o' | 'p' | 'e'): string {
    const used = this.#slots[kind];
    for (let number = 0; number < 10; number++) {
      const slot = `${kind}${number}`;
      if (used.has(slot)) continue;
      used.add(slot);
      return slot;
    }
    this.#empty(`${kind}0`);
    used.add(`${kind}0`);
    return `${kind}0`;
  }

  #slot(kind: 'i' | 'o' | 'p' | 'e', choice: number): string | undefined {
    const all = [...this.#slots[kind]];
    return all.length === 0 ? undefined : all[choice % all.length];
  }

  #drop(a: number, b: number): void {
    const kinds = ['d', 'i', 'o', 'p', 'e'] as const;
    const kind = kinds[b % kinds.length] ?? 'd';
    if (kind === 'd') {
      const all = [...this.#descriptors.keys()].filter((slot) => slot !== 'd0');
      const slot = all[a % all.length];
      if (slot === undefined) return;
      this.#descriptors.delete(slot);
      this.#push('drop', slot);
      return;
    }
    const slot = this.#slot(kind, a);
    if (slot !== undefined) this.#empty(slot);
  }

  /** Drops a resource, and before it the pollables that are its children: otherwise a host may trap. */
  #empty(slot: string): void {
    for (const [pollable, stream] of this.#streamOf) if (stream === slot) this.#empty(pollable);
    this.#streamOf.delete(slot);
    this.#fileOf.delete(slot);
    for (const slots of Object.values(this.#slots)) slots.delete(slot);
    this.#push('drop', slot);
  }

  #descriptor(choice: number, kind?: Kind): string {
    const all = [...this.#descriptors];
    const fitting = all.filter(
      ([, open]) => kind === undefined || (open.kind === 'directory') === (kind === 'directory'),
    );
    // Sometimes one of the wrong kind.
    const from = choice % 16 === 0 || fitting.length === 0 ? all : fitting;
    // The root is the base of most paths.
    if (kind === 'directory' && choice % 16 > 6) return 'd0';
    return from[(choice >> 4) % from.length]?.[0] ?? 'd0';
  }

  #path(choice: number, wanted?: 'new'): string {
    const known = [...this.#names.keys()].filter((name) => name.length < 30);
    const base =
      known.length > 0 && (choice >> 3) % 3 > 0
        ? (known[(choice >> 6) % known.length] ?? 'a')
        : pick(NAMES, choice >> 6);
    if (choice % 24 < 4) return pick(ODD, choice >> 12).replaceAll('@', base);
    const directories = known.filter((name) => this.#names.get(name) === 'directory');
    if (choice % 24 < 7 && directories.length > 0)
      return `${directories[(choice >> 9) % directories.length]}/${pick(NAMES, choice >> 15)}`;
    return wanted === 'new' ? pick(NAMES, choice >> 6) : base;
  }

  #target(choice: number): string {
    if (choice % 8 === 0) return pick(['..', '../r', '.', '/', '/etc', 'a/', '../../r', 'l', ' '], choice >> 3);
    const known = [...this.#names.keys()];
    return known.length > 0 && choice % 4 > 0 ? (known[(choice >> 3) % known.length] ?? 'a') : pick(NAMES, choice >> 3);
  }

  #length(choice: number): string {
    if (choice % 16 === 0 && !this.#isLarge) return pick(HUGE, choice >> 4);
    return pick(LENGTHS, choice >> 4);
  }

  #offset(choice: number): string {
    return choice % 16 === 0 ? pick([...HUGE, '9223372036854775807'], choice >> 4) : pick(OFFSETS, choice >> 4);
  }
}

const pick = <T>(from: readonly T[], choice: number): T => from[choice % from.length] as T;
const follow = (choice: number): string => (choice % 2 === 0 ? 'f' : '-');
const some = (letters: string, choice: number): string =>
  Array.from(letters)
    .filter((_, at) => (choice >> at) % 2 === 1)
    .join('') || '-';
