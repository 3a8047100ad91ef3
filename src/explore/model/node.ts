import { Content } from './content.js';

/** An object of the file system, whatever names it has. */
export interface FileNode extends Base {
  readonly kind: 'file';
  /** Whether a stream was made that reads it: it may do so at any time, and each read is an access. */
  isStreamed: boolean;
  links: number;
  readonly content: Content;
  /** Whether what it holds cannot be known any more: writes that were not ordered, or that may be lost. */
  unsure: boolean;
  /** Streams with bytes that were written and not yet flushed. */
  readonly pending: Set<object>;
  /** How often it was changed. */
  version: number;
}

export interface DirectoryNode extends Base {
  readonly kind: 'directory';
  readonly entries: Map<string, Node>;
  removed: boolean;
  version: number;
}

export interface LinkNode extends Base {
  readonly kind: 'link';
  readonly target: string;
  links: number;
}

export type Node = FileNode | DirectoryNode | LinkNode;

/** What is known of a timestamp: `SECONDS.NANOSECONDS` to which it was set, `now` where it was set to that, or `recent`: of this run. */
export type Time = string;

/** What is known of timestamps; nothing where one is missing. */
export interface Times {
  access?: Time;
  modification?: Time;
}

/** A hash that was returned, and by which of the two functions. */
export interface Hashed {
  readonly by: 'descriptor' | 'path';
  readonly hash: string;
}

/** What all objects have. */
interface Base {
  times: Times;
  /** The function that has set them. */
  setBy?: 'set-times' | 'set-times-at';
  /** The latest status-change timestamp that was seen. */
  statusChange?: string;
  /** What stat has returned since the object was changed: its timestamps, by their place among the words. */
  readonly seen: Map<number, string>;
  /** Since the object was changed. */
  hashes: Hashed[];
}

/** Where stat's words have the timestamps. */
export const ACCESS = 3;
export const MODIFICATION = 4;

const recent = (): Times => ({ access: 'recent', modification: 'recent' });

/** What is known of a timestamp that may have been updated. */
const perhapsUpdated = (time: Time | undefined): Time | undefined =>
  time === 'recent' || time === 'now' ? 'recent' : undefined;

/** The timestamps of a node after its content was read, or changed. */
export function touch(node: Node, what: 'read' | 'changed' | 'perhaps-changed'): void {
  const access = perhapsUpdated(node.times.access);
  const kept = node.times.modification;
  const modification = what === 'read' ? kept : what === 'changed' ? 'recent' : perhapsUpdated(kept);
  node.times = { ...(access === undefined ? {} : { access }), ...(modification === undefined ? {} : { modification }) };
  node.seen.delete(ACCESS);
  if (what === 'read') return;
  node.seen.delete(MODIFICATION);
  node.hashes = [];
}

export const newFile = (): FileNode => ({
  kind: 'file',
  isStreamed: false,
  links: 1,
  content: new Content(),
  unsure: false,
  pending: new Set(),
  version: 0,
  times: recent(),
  seen: new Map(),
  hashes: [],
});

export const newDirectory = (): DirectoryNode => ({
  kind: 'directory',
  entries: new Map(),
  removed: false,
  version: 0,
  times: recent(),
  seen: new Map(),
  hashes: [],
});

export const newLink = (target: string): LinkNode => ({
  kind: 'link',
  target,
  links: 1,
  times: recent(),
  seen: new Map(),
  hashes: [],
});

/** Puts a node under a name, or takes a name away. */
export function setEntry(directory: DirectoryNode, name: string, node: Node | undefined): void {
  if (node) directory.entries.set(name, node);
  else directory.entries.delete(name);
  directory.version++;
  touch(directory, 'changed');
}

/** Removes what a name stands for. */
export function removeEntry(parent: DirectoryNode, name: string, node: Node): void {
  setEntry(parent, name, undefined);
  if (node.kind === 'directory') node.removed = true;
  else node.links--;
  node.hashes = [];
}

/** A file's content was changed. @param by the stream that did it, where one did @param isCertain whether it is another one than before */
export function changed(file: FileNode, by?: object, isCertain = true): void {
  file.version++;
  // When what a stream has taken is written is not known.
  touch(file, by === undefined && isCertain ? 'changed' : 'perhaps-changed');
  // What else is on its way may arrive before or after this.
  for (const stream of file.pending) if (stream !== by) file.unsure = true;
}

/** Whether what a file holds is known now. */
export const isKnown = (file: FileNode): boolean => !file.unsure && file.pending.size === 0;
