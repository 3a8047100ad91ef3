import type { Answer } from '../answer.js';
import { unquote } from '../program.js';
import { both, done, type Expectation, fails, Lost, type Option, silent } from './expectation.js';
import { type DirectoryNode, type FileNode, newFile, type Node, setEntry, touch } from './node.js';
import { ifEntry, mustFail, needsMutate, related, unsure } from './paths.js';
import { type Entry, resolve } from './resolve.js';
import type { Descriptor, State } from './state.js';

const T = 'filesystem.types';

/** What a call asks for. */
interface Asked {
  readonly create: boolean;
  readonly directory: boolean;
  readonly exclusive: boolean;
  readonly truncate: boolean;
  readonly read: boolean;
  readonly write: boolean;
  readonly mutate: boolean;
  /** The flags of synchronized writes. */
  readonly sync: string;
}

/** What a call asks for, and what makes its descriptor. */
interface Opening extends Asked {
  opens(node: Node): void;
}

function askedFor(openFlags: string, flags: string): Asked {
  return {
    create: openFlags.includes('c'),
    directory: openFlags.includes('d'),
    exclusive: openFlags.includes('e'),
    truncate: openFlags.includes('t'),
    read: flags.includes('r'),
    write: flags.includes('w'),
    mutate: flags.includes('m'),
    sync: flags.replaceAll(/[^siq]/g, ''),
  };
}

export function openAt(
  state: State,
  base: Descriptor,
  [pathFlags = '', path = '', openFlags = '', flags = '', slot = '']: readonly string[],
): Expectation {
  const asked = askedFor(openFlags, flags);
  const { create, exclusive, truncate, read, write, mutate, sync } = asked;
  const opening: Opening = {
    ...asked,
    opens: (node) =>
      void state.descriptors.set(slot, { node, read, write, mutate: node.kind === 'directory' && mutate, sync }),
  };
  // Whether a link is followed that exclusive finds is not said.
  const follow = pathFlags.includes('f') && !(create && exclusive);
  const plain = ifEntry(unquote(path), resolve(base.node, unquote(path), follow), (entry) =>
    entry.node ? openThere(opening, entry, entry.node) : openNew(opening, entry),
  );
  const otherwise = mayBeRefusedEarly(asked, path, plain);
  const ids = openFlags.length > 1 ? [`${T}.open-at.combinations`] : [];
  if (!(write || mutate || create || truncate)) return related(otherwise, ids);
  const expectation = related(needsMutate(base, create ? mayHaveMade(path, otherwise) : otherwise), ids);
  const id = `${T}.open-at.read-only-base`;
  return base.mutate === false && base.node.kind === 'directory'
    ? { ...expectation, why: { ...expectation.why, ok: [id] } }
    : expectation;
}

/** Flags that POSIX does not let go together, or that a host cannot do, may be found before anything that is wrong with the path. */
function mayBeRefusedEarly(asked: Asked, path: string, plain: Expectation): Expectation {
  const { create, directory, exclusive, truncate, read, write, mutate, sync } = asked;
  const isOdd =
    (exclusive && !create) ||
    (directory && (create || truncate || write)) ||
    (truncate && !write) ||
    !(read || write || mutate);
  const mustBeRefused = plain.options.every(({ text }) => text.startsWith('err'));
  if (!mustBeRefused) return plain;
  const isNamedAsDirectory = create && path.endsWith('/');
  const early =
    isOdd || sync !== '' || isNamedAsDirectory ? [fails('any')] : mutate ? [fails(new Set(['unsupported']))] : [];
  return { ...plain, options: [...plain.options, ...early] };
}

function openThere(opening: Opening, { slash }: Entry, node: Node): Expectation {
  if (opening.create && opening.exclusive) {
    const id = `${T}.open-at.exclusive`;
    // Whether a link at the end is followed first is not said, so not either what is wrong with it.
    const isPlain = !opening.directory && !slash && node.kind === 'file';
    return mustFail(isPlain ? new Set(['exist']) : 'any', id, id);
  }
  // Nothing is said of a link that is not followed, nor of exclusive alone.
  if (node.kind === 'link') return unsure(`${T}.path-flags.symlink-follow`);
  return node.kind === 'directory' ? openDirectory(opening, node) : openFile(opening, node, slash);
}

function openDirectory(opening: Opening, node: DirectoryNode): Expectation {
  const { create, directory, exclusive, truncate, read, write, mutate, sync } = opening;
  if (write) return mustFail('any', `${T}.open-at.write-a-directory`);
  const opened = done(() => opening.opens(node));
  const isPlain = !create && !truncate && !exclusive && (read || mutate);
  const why = both(
    sync !== ''
      ? `${T}.descriptor-flags.sync-never-fails`
      : mutate
        ? `${T}.open-at.mutate-directory`
        : directory
          ? `${T}.open-at.directory`
          : `${T}.paths.inside-is-fine`,
  );
  return { options: isPlain ? [opened] : [fails('any'), opened], why };
}

function openFile(opening: Opening, node: FileNode, slash: boolean): Expectation {
  const { create, directory, exclusive, truncate, read, write, mutate } = opening;
  if (directory)
    return mustFail(create || exclusive || mutate ? 'any' : new Set(['not-directory']), `${T}.open-at.directory`);
  if (slash) return mustFail('any', `${T}.paths.trailing-slash`);
  const isPlain = !mutate && !exclusive && (write || (read && !truncate));
  const option: Option = done(() => {
    opening.opens(node);
    if (!truncate) return;
    node.version++;
    touch(node, node.content.size > 0n ? 'changed' : 'perhaps-changed');
    if (node.pending.size > 0 || !write) node.unsure = true;
    node.content.resize(0n);
  });
  return {
    options: isPlain ? [option] : [fails('any'), option],
    why: both(idOf(opening, truncate ? 'truncate' : 'create')),
  };
}

function openNew(opening: Opening, { parent, name, slash, slashOfLink }: Entry): Expectation {
  const { create, directory, truncate, read, write, mutate } = opening;
  const noEntry = `${T}.open-at.no-entry`;
  if (!create) return mustFail(new Set(['no-entry', ...(slash ? ['not-directory'] : [])]), noEntry, noEntry);
  if (slash || slashOfLink) return unsure(`${T}.paths.trailing-slash`);
  if (directory || parent.removed || name === undefined) return unsure(`${T}.open-at.combinations`);
  const isPlain = !mutate && (write || (read && !truncate));
  const option = done(() => {
    const node = newFile();
    setEntry(parent, name, node);
    opening.opens(node);
  });
  // The text does not say whether a call that fails has made the file.
  const failure = silent('err with any code', ['err']);
  return { options: isPlain ? [option] : [failure, option], why: both(idOf(opening, 'create')) };
}

/** Nor of a path that is more than names: a host may find what is wrong with it when the file is there. */
function mayHaveMade(word: string, made: Expectation): Expectation {
  if (!word.endsWith('/') && !word.includes('..')) return made;
  const options = made.options.map((option) => ({
    ...option,
    then(answer: Answer) {
      option.then?.(answer);
      if (answer.kind === 'err') throw new Lost(answer);
    },
  }));
  return { ...made, options };
}

const idOf = ({ sync }: Asked, claim: 'create' | 'truncate'): string =>
  sync === '' ? `${T}.open-at.${claim}` : `${T}.descriptor-flags.sync-never-fails`;
