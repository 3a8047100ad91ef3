import type { DirectoryNode, Node } from './node.js';
import type { Codes } from './expectation.js';

/** Nowhere: the codes with which a function may fail for it. */
interface Nowhere {
  readonly at: 'nowhere';
  readonly codes: Codes;
  readonly why: readonly string[];
}

/** The text does not say where. */
interface Unsure {
  readonly at: 'unsure';
  readonly why: readonly string[];
}

interface Place {
  readonly at: 'entry';
  readonly parent: DirectoryNode;
  /** The last name. Of a path that ends in `.` or `..` there is none. */
  readonly name: string | undefined;
  readonly node: Node | undefined;
  /** Whether the path ends in a slash. */
  readonly slash: boolean;
  /** The directories from the base to the parent. */
  readonly above: readonly DirectoryNode[];
}

/** What was seen on the way. */
interface Seen {
  /** Whether the path ends in a slash, and the last name is that of a link. */
  readonly slashOfLink: boolean;
  /** Requirements about what was passed: links, and `..`. */
  readonly passed: readonly string[];
}

export type Entry = Place & Seen;

/** Where a path leads. */
export type Resolved = (Nowhere & Seen) | Unsure | Entry;

/** {@link Seen} while it is being seen. */
interface Way {
  /** Whether a link at the end is followed. */
  readonly follow: boolean;
  readonly passed: Set<string>;
  slashOfLink: boolean;
}

const PATHS = 'filesystem.types.paths';
/** Every host must follow this many links (POSIX), and some follow more. */
const LINKS_FOR_CERTAIN = 8;
const MOST_LINKS = 40;
const LONGEST_NAME = 255;

const nowhere = (why: string, ...codes: string[]): Nowhere => ({
  at: 'nowhere',
  codes: codes.length > 0 ? new Set(codes) : 'any',
  why: [`${PATHS}.${why}`],
});

/** Whether a path, shortened as text, leaves its base: a host may see that before it sees that a step is missing. */
function leavesAsText(path: string): boolean {
  let depth = 0;
  return path.split('/').some((part) => {
    if (part === '..') depth--;
    else if (part !== '' && part !== '.') depth++;
    return depth < 0;
  });
}

/** Resolves a path in steps, as the text asks for. @param follow whether a link at its end is followed */
export function resolve(base: Node, path: string, follow: boolean): Resolved {
  const passed = new Set<string>();
  const way: Way = { follow, passed, slashOfLink: false };
  const steps = path.split('/');
  if (steps.includes('..')) passed.add(`${PATHS}.dots`);
  if (steps.some((step) => step === '.' || step === '..')) passed.add(`${PATHS}.dots-of-no-directory`);
  if (path.endsWith('/')) passed.add(`${PATHS}.trailing-slash`);
  const resolved = walk(base, path, way);
  return resolved.at === 'unsure' ? resolved : { ...resolved, passed: [...passed], slashOfLink: way.slashOfLink };
}

/**
 * Resolves the path of what a function makes, removes or names: a link at its end is not followed. Whether one with a slash behind it is,
 * POSIX says in two ways: the slash asks for the directory that it leads to, and mkdir, symlink and others look at the link. Where it leads
 * nowhere, either may be what is wrong.
 */
export function resolveName(base: Node, path: string): Resolved {
  const resolved = resolve(base, path, false);
  return resolved.at === 'nowhere' && resolved.slashOfLink ? { ...resolved, codes: 'any' } : resolved;
}

function walk(base: Node, path: string, way: Way): Nowhere | Unsure | Place {
  if (base.kind !== 'directory')
    return {
      at: 'nowhere',
      codes: new Set(['not-directory', 'bad-descriptor']),
      why: ['filesystem.types.not-directory'],
    };
  if (path === '') return nowhere('empty');
  if (path.includes('\0')) return nowhere('nul');
  if (path.startsWith('/')) return nowhere('no-absolute', 'not-permitted');
  const early = leavesAsText(path) ? ['not-permitted'] : [];
  const stack: DirectoryNode[] = [base];
  const parts = partsOf(path);
  let slash = path.endsWith('/');
  let links = 0;
  for (;;) {
    const part = parts.shift();
    const parent = stack.at(-1) as DirectoryNode;
    if (part === undefined) return { at: 'entry', parent, name: undefined, node: parent, slash, above: stack };
    if (part === '.') continue;
    if (part === '..') {
      if (stack.length === 1) return nowhere(links > 0 ? 'no-escape-by-link' : 'no-escape', 'not-permitted');
      stack.pop();
      continue;
    }
    if (new TextEncoder().encode(part).length > LONGEST_NAME) return { at: 'unsure', why: [`${PATHS}.too-long`] };
    const isLast = parts.length === 0;
    const node = parent.entries.get(part);
    if (node?.kind === 'link' && (!isLast || way.follow || slash)) {
      links++;
      if (isLast && slash) way.slashOfLink = true;
      way.passed.add(isLast ? 'filesystem.types.path-flags.symlink-follow' : `${PATHS}.links-in-the-middle`);
      if (links > LINKS_FOR_CERTAIN && links <= MOST_LINKS && !isLoop(parent, part))
        return { at: 'unsure', why: [`${PATHS}.chain`] };
      if (links > MOST_LINKS) return nowhere('loop', 'loop');
      if (node.target.startsWith('/')) return nowhere('no-escape-by-link', 'not-permitted');
      if (node.target === '') return { at: 'unsure', why: ['filesystem.types.symlink-at.any-contents'] };
      if (isLast && node.target.endsWith('/')) slash = true;
      parts.unshift(...partsOf(node.target));
      continue;
    }
    if (isLast) return { at: 'entry', parent, name: part, node, slash, above: stack };
    if (!node) return nowhere('missing-parent', 'no-entry', ...early);
    if (node.kind !== 'directory') {
      const found = nowhere('through-a-file', 'not-directory', ...early);
      const isDots = parts.every((rest) => rest === '.' || rest === '..');
      return isDots ? { ...found, why: [...found.why, `${PATHS}.dots-of-no-directory`] } : found;
    }
    stack.push(node);
  }
}

const partsOf = (path: string): string[] => path.split('/').filter((part) => part !== '');

/** Whether a link of a single name leads back to itself by links of single names. */
function isLoop(directory: DirectoryNode, name: string): boolean {
  const seen = new Set<string>();
  for (let at = name; !seen.has(at);) {
    seen.add(at);
    const node = directory.entries.get(at);
    if (node?.kind !== 'link') return false;
    at = node.target;
  }
  return true;
}
