import type { CallName } from '../calls.js';
import { type Call, type Program, quote } from '../program.js';
import { HUGE, LENGTHS, NAMES, ODD, OFFSETS, pick } from './values.js';

/** What a name or a descriptor probably is. */
export type Kind = 'file' | 'directory' | 'link';

interface Open {
  readonly kind: Kind;
  readonly flags: string;
}

/** Kinds of slots beside descriptors: input streams, output streams, pollables, streams of entries. */
export type SlotKind = 'i' | 'o' | 'p' | 'e';

/** A program as far as it has been made, and what its calls have made, if all went well: what the next call can be about. */
export class Made {
  readonly calls: Call[] = [];
  readonly descriptors = new Map<string, Open>([['d0', { kind: 'directory', flags: 'rm' }]]);
  readonly slots: Record<SlotKind, Set<string>> = {
    i: new Set(),
    o: new Set(),
    p: new Set(),
    e: new Set(),
  };
  /** Of pollables, the stream that they were made of. */
  readonly streamOf = new Map<string, string>();
  /** Of streams, the descriptor that they were made of. */
  readonly fileOf = new Map<string, string>();
  /** Of descriptors, the path by which they were opened from the root. */
  readonly pathOf = new Map<string, string>();
  /** What each name probably is. */
  readonly names = new Map<string, Kind>();
  /** Whether a file may be so large that a read of all of it takes long. */
  isLarge = false;

  get program(): Program {
    return this.calls;
  }

  /** Adds a call. */
  push(name: CallName, ...words: string[]): void {
    this.calls.push({ name, words });
  }

  /** A descriptor of a file; nearly all that there is to find about a file needs one. */
  file(choice: number, name: number): string {
    if (choice % 16 > 0 && ![...this.descriptors.values()].some(({ kind }) => kind === 'file')) this.newFile(name);
    return this.descriptor(choice, 'file');
  }

  /** Adds a call on what a slot has, if it is one. */
  on(name: CallName, slot: string | undefined, ...words: string[]): void {
    if (slot !== undefined) this.push(name, slot, ...words);
  }

  /** Makes a file. @returns its descriptor */
  newFile(choice: number, flags = 'rw'): string {
    const path = pick(NAMES, choice >> 8);
    this.names.set(path, 'file');
    const slot = this.free();
    this.descriptors.set(slot, { kind: 'file', flags });
    this.pathOf.set(slot, path);
    this.push('open-at', 'd0', '-', quote(path), 'c', flags, slot);
    return slot;
  }

  /** Opens what a descriptor is of once more. @returns the other descriptor, if its path is known */
  again(slot: string): string | undefined {
    const [path, open] = [this.pathOf.get(slot), this.descriptors.get(slot)];
    if (path === undefined || !open) return undefined;
    const other = this.free();
    if (other === slot) return undefined;
    this.descriptors.set(other, open);
    this.pathOf.set(other, path);
    this.push('open-at', 'd0', '-', quote(path), open.kind === 'directory' ? 'd' : '-', 'r', other);
    return other;
  }

  /** An open descriptor of a directory, and the path by which it was opened. */
  openDirectory(choice: number): { readonly slot: string; readonly path: string } | undefined {
    const all = [...this.descriptors].flatMap(([slot, { kind }]) => {
      const path = this.pathOf.get(slot);
      return kind === 'directory' && path !== undefined && path !== '.' ? [{ slot, path }] : [];
    });
    return all[choice % all.length];
  }

  /** Makes a pollable of a stream. */
  pollable(stream: string): string {
    const pollable = this.fresh('p');
    this.streamOf.set(pollable, stream);
    this.push('subscribe', stream, pollable);
    return pollable;
  }

  /** Sees what has arrived of what was written to a stream. */
  readBack(stream: string): void {
    const file = this.fileOf.get(stream);
    this.push('blocking-flush', stream);
    if (file !== undefined) this.push('read', file, '4097', '0');
  }

  /** A slot for a descriptor. One that is full is emptied before it is used again. */
  free(): string {
    for (let number = 1; number < 10; number++) if (!this.descriptors.has(`d${number}`)) return `d${number}`;
    this.descriptors.delete('d1');
    this.push('drop', 'd1');
    return 'd1';
  }

  /** A slot for what a call makes. One that is full is emptied before it is used again. */
  fresh(kind: SlotKind): string {
    const used = this.slots[kind];
    for (let number = 0; number < 10; number++) {
      const slot = `${kind}${number}`;
      if (used.has(slot)) continue;
      used.add(slot);
      return slot;
    }
    this.empty(`${kind}0`);
    used.add(`${kind}0`);
    return `${kind}0`;
  }

  /** Something of this kind. */
  slot(kind: SlotKind, choice: number): string | undefined {
    const all = [...this.slots[kind]];
    return all.length === 0 ? undefined : all[choice % all.length];
  }

  /** Drops something of any kind but the directory of the program. */
  drop(choice: number, kindChoice: number): void {
    const kinds = ['d', 'i', 'o', 'p', 'e'] as const;
    const kind = kinds[kindChoice % kinds.length] ?? 'd';
    if (kind === 'd') {
      const all = [...this.descriptors.keys()].filter((slot) => slot !== 'd0');
      const slot = all[choice % all.length];
      if (slot === undefined) return;
      this.descriptors.delete(slot);
      this.push('drop', slot);
      return;
    }
    const slot = this.slot(kind, choice);
    if (slot !== undefined) this.empty(slot);
  }

  /** Drops a resource, and before it the pollables that are its children: otherwise a host may trap. */
  empty(slot: string): void {
    for (const [pollable, stream] of this.streamOf) if (stream === slot) this.empty(pollable);
    this.streamOf.delete(slot);
    this.fileOf.delete(slot);
    for (const slots of Object.values(this.slots)) slots.delete(slot);
    this.push('drop', slot);
  }

  /** A descriptor, of this kind nearly always. */
  descriptor(choice: number, kind?: Kind): string {
    const all = [...this.descriptors];
    const fitting = all.filter(
      ([, open]) => kind === undefined || (open.kind === 'directory') === (kind === 'directory'),
    );
    // Sometimes one of the wrong kind.
    const from = choice % 16 === 0 || fitting.length === 0 ? all : fitting;
    // The root is the base of most paths.
    if (kind === 'directory' && choice % 16 > 6) return 'd0';
    return from[(choice >> 4) % from.length]?.[0] ?? 'd0';
  }

  /** A path, to something that is probably there unless something new is wanted. */
  path(choice: number, wanted?: 'new'): string {
    const known = [...this.names.keys()].filter((name) => name.length < 30);
    const base =
      known.length > 0 && (choice >> 3) % 3 > 0
        ? (known[(choice >> 6) % known.length] ?? 'a')
        : pick(NAMES, choice >> 6);
    if (choice % 24 < 4) return pick(ODD, choice >> 12).replaceAll('@', base);
    const directories = known.filter((name) => this.names.get(name) === 'directory');
    if (choice % 24 < 7 && directories.length > 0)
      return `${directories[(choice >> 9) % directories.length]}/${pick(NAMES, choice >> 15)}`;
    return wanted === 'new' ? pick(NAMES, choice >> 6) : base;
  }

  /** What a symbolic link contains. */
  target(choice: number): string {
    if (choice % 8 === 0) return pick(['..', '../r', '.', '/', '/etc', 'a/', '../../r', 'l', ' '], choice >> 3);
    const known = [...this.names.keys()];
    return known.length > 0 && choice % 4 > 0 ? (known[(choice >> 3) % known.length] ?? 'a') : pick(NAMES, choice >> 3);
  }

  /** A number of bytes to read. */
  length(choice: number): string {
    if (choice % 16 === 0 && !this.isLarge) return pick(HUGE, choice >> 4);
    return pick(LENGTHS, choice >> 4);
  }

  /** An offset in a file. */
  offset(choice: number): string {
    return choice % 16 === 0 ? pick([...HUGE, '9223372036854775807'], choice >> 4) : pick(OFFSETS, choice >> 4);
  }
}
