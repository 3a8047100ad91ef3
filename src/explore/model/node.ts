import { Content } from './content.js';

/** An object of the file system, whatever names it has. */
export interface FileNode {
  readonly kind: 'file';
  links: number;
  readonly content: Content;
  /** Whether what it holds cannot be known any more: writes that were not ordered, or that may be lost. */
  unsure: boolean;
  /** Streams with bytes that were written and not yet flushed. */
  readonly pending: Set<object>;
  /** How often it was changed. */
  version: number;
  times: Times;
}

export interface DirectoryNode {
  readonly kind: 'directory';
  readonly entries: Map<string, Node>;
  removed: boolean;
  version: number;
  times: Times;
}

export interface LinkNode {
  readonly kind: 'link';
  readonly target: string;
  links: number;
  times: Times;
}

export type Node = FileNode | DirectoryNode | LinkNode;

/** Timestamps that were set and not changed since: seconds and nanoseconds with a dot between. */
export interface Times {
  access?: string;
  modification?: string;
}

export const newFile = (): FileNode => ({
  kind: 'file',
  links: 1,
  content: new Content(),
  unsure: false,
  pending: new Set(),
  version: 0,
  times: {},
});

export const newDirectory = (): DirectoryNode => ({
  kind: 'directory',
  entries: new Map(),
  removed: false,
  version: 0,
  times: {},
});

export const newLink = (target: string): LinkNode => ({ kind: 'link', target, links: 1, times: {} });

/** Puts a node under a name, or takes a name away. */
export function setEntry(directory: DirectoryNode, name: string, node: Node | undefined): void {
  if (node) directory.entries.set(name, node);
  else directory.entries.delete(name);
  directory.version++;
  directory.times = {};
}

/** A file's content was changed. @param by the stream that did it, where one did */
export function changed(file: FileNode, by?: object): void {
  file.version++;
  file.times = {};
  // What else is on its way may arrive before or after this.
  for (const stream of file.pending) if (stream !== by) file.unsure = true;
}

/** Whether what a file holds is known now. */
export const isKnown = (file: FileNode): boolean => !file.unsure && file.pending.size === 0;
