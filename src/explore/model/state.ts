import { ABSOLUTE_LINK } from '../program.js';
import type { Given } from './given.js';
import { type DirectoryNode, type FileNode, newDirectory, newLink, type Node } from './node.js';

/** What a descriptor may do; `unsure` where the host gave it with less than was asked for. */
type Right = boolean | 'unsure';

export interface Descriptor {
  readonly node: Node;
  readonly read: boolean;
  readonly write: boolean;
  mutate: Right;
  /** The flags of synchronized writes that were asked for. */
  readonly sync: string;
  /** Whether the host has opened it before the guest began: with which flags, the text leaves to it. */
  readonly isPreopened?: true;
}

export interface Input {
  readonly of: 'input';
  /** The file that it reads; nothing where the descriptor has no bytes or may not read them. */
  readonly file: FileNode | undefined;
  /** What the descriptor is of. */
  readonly node: Node;
  position: bigint;
  /** Of the file, when the stream was made: what is written later may, or may not, be seen. */
  readonly version: number;
  closed: boolean;
  pollables: number;
  /** Whether a pollable has shown that there are bytes, or the end. */
  isReady: boolean;
}

export interface Output {
  readonly of: 'output';
  /** The file that it writes; nothing where the descriptor has no bytes or may not write them. */
  readonly file: FileNode | undefined;
  /** What the descriptor is of. */
  readonly node: Node;
  /** Whether a stream that cannot be written has answered all the same. */
  wasOpen: boolean;
  /** Whether a stream that cannot be written has taken bytes. */
  hasTaken: boolean;
  /** Where the next byte goes; `end` of a stream that appends. */
  position: bigint | 'end';
  /** Where the end was when the stream was made, or after its last write. */
  end: bigint;
  /** What was written and not yet flushed, in order; nothing where that is not known. */
  pending: (Uint8Array | bigint)[] | undefined;
  /** What the last check-write permitted, until a write or a flush has used it. */
  permit: bigint | undefined;
  closed: boolean;
  pollables: number;
  /** Whether a pollable has shown that there is a permit, or an error. */
  isReady: boolean;
}

export interface Entries {
  readonly directory: DirectoryNode;
  readonly version: number;
  /** Names that were not yet returned. */
  readonly left: Map<string, Node['kind']>;
}

/** A pollable of a stream. */
export interface StreamPollable {
  readonly kind: 'stream';
  readonly stream: Input | Output;
}

/** A pollable of the monotonic clock. */
export interface Timer {
  readonly kind: 'duration' | 'instant';
  /** Before this instant it cannot be ready. */
  readonly due: bigint;
  /** Whether it was: then it stays so. */
  wasReady: boolean;
}

export type Pollable = StreamPollable | Timer;

/** All that is known of a host while it runs a program. */
export class State {
  readonly descriptors = new Map<string, Descriptor>();
  readonly streams = new Map<string, Input | Output>();
  readonly pollables = new Map<string, Pollable>();
  readonly entries = new Map<string, Entries>();
  /** The latest instant that the monotonic clock has shown. */
  latest = 0n;
  /** What calls have returned that return the same each time. */
  readonly constants = new Map<string, string>();
  readonly given: Given;
  /** The directory of the program. */
  readonly root: DirectoryNode;

  /**
   * @param isLimited whether the host did not open the program's directory with mutate-directory
   * @param hasAbsoluteLink whether the link to an absolute path is in it
   * @param given what the program was started with
   */
  constructor(isLimited: boolean, hasAbsoluteLink: boolean, given: Given) {
    this.given = given;
    // It was made before, and its entries with it.
    const root: DirectoryNode = { ...newDirectory(), times: {} };
    this.root = root;
    if (hasAbsoluteLink) root.entries.set(ABSOLUTE_LINK, { ...newLink('/'), times: {} });
    this.descriptors.set('d0', { node: root, read: true, write: false, mutate: isLimited ? 'unsure' : true, sync: '' });
  }

  input(slot: string): Input | undefined {
    const stream = this.streams.get(slot);
    return stream?.of === 'input' ? stream : undefined;
  }

  output(slot: string): Output | undefined {
    const stream = this.streams.get(slot);
    return stream?.of === 'output' ? stream : undefined;
  }
}

/** The name of a node's kind as the text has it. */
export const typeOf = ({ kind }: Pick<Node, 'kind'>): string =>
  ({ file: 'regular-file', directory: 'directory', link: 'symbolic-link' })[kind];
