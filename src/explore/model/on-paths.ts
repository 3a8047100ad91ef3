import type { Answer } from '../answer.js';
import type { CallName } from '../calls.js';
import { unquote } from '../program.js';
import { hashOf, isStorable, isTimeValue, statOf, setTimes } from './attributes.js';
import { both, type Codes, done, type Expectation, fails, Lost, type Option, silent, succeeds } from './expectation.js';
import { type DirectoryNode, newDirectory, newFile, newLink, type Node, setEntry, touch } from './node.js';
import { type Entry, resolve, resolveName, type Resolved } from './resolve.js';
import type { Descriptor, State } from './state.js';

const T = 'filesystem.types';

type On = (state: State, descriptor: Descriptor, words: readonly string[]) => Expectation;

/** The text does not say what happens: an error, or something after which nothing is known. */
const unsure = (...ids: string[]): Expectation => ({
  options: [fails('any'), silent('ok', ['ok'])],
  why: both(...ids),
});

const ifEntry = (path: string, resolved: Resolved, then: (entry: Entry) => Expectation): Expectation =>
  ofFewPlatforms([path], plainly(resolved, then));

function plainly(resolved: Resolved, then: (entry: Entry) => Expectation): Expectation {
  if (resolved.at === 'nowhere')
    return related({ options: [fails(resolved.codes)], why: both(...resolved.why) }, resolved.passed);
  if (resolved.at === 'unsure') return unsure(...resolved.why);
  const expectation = then(resolved);
  // What fails may have failed on the way.
  return related(expectation, resolved.passed);
}

function related(expectation: Expectation, ids: readonly string[]): Expectation {
  return { ...expectation, why: { ...expectation.why, related: [...(expectation.why.related ?? []), ...ids] } };
}

/** Names that not every platform has may be refused. */
function ofFewPlatforms(paths: readonly string[], otherwise: Expectation): Expectation {
  if (!paths.some((path) => path.includes('\\'))) return otherwise;
  return { ...otherwise, options: [...otherwise.options, fails('any')] };
}

/** A path that ends in dots names nothing that could be removed, whatever else is wrong with it. */
function ifDots(words: readonly string[], id: string): Expectation | undefined {
  const isPlain = words.map(unquote).every((path) => !endsInDots(path) || path.startsWith('/'));
  return isPlain ? undefined : mustFail('any', id);
}

const endsInDots = (path: string): boolean => /(?:^|\/)\.\.?\/*$/.test(path);

const mustFail = (codes: Codes, ok: string, failure = `${T}.error-code.as-posix`): Expectation => ({
  options: [fails(codes)],
  why: { ok: [ok], failure: [failure] },
});

/** What is changed through a directory that was opened without mutate-directory fails with read-only, if with nothing else. */
function needsMutate(descriptor: Descriptor, otherwise: Expectation): Expectation {
  if (descriptor.mutate === true || descriptor.node.kind !== 'directory') return otherwise;
  const readOnly = fails(new Set(['read-only']));
  if (descriptor.mutate === 'unsure') return { ...otherwise, options: [readOnly, ...otherwise.options] };
  const failures = otherwise.options.filter(({ text }) => text.startsWith('err'));
  const id = `${T}.descriptor-flags.read-only-directory`;
  return {
    options: [readOnly, ...failures],
    why: { ...otherwise.why, ok: [id], failure: failures.length > 0 ? otherwise.why.failure : [id] },
  };
}

const noEntry = (id: string) => mustFail(new Set(['no-entry']), id, id);

/** A path that is only to be looked at. */
function look(
  { node }: Descriptor,
  [pathFlags = '', path = '']: readonly string[],
  then: (node: Node) => Expectation,
): Expectation {
  return ifEntry(unquote(path), resolve(node, unquote(path), pathFlags.includes('f')), (entry) => {
    if (!entry.node) return noEntry(`${T}.no-entry`);
    if (entry.slash && entry.node.kind !== 'directory')
      return mustFail(new Set(['not-directory']), `${T}.paths.trailing-slash`, `${T}.paths.trailing-slash`);
    return then(entry.node);
  });
}

/** A time that cannot be stored may be found before anything that is wrong with the path. */
function ifFar(times: readonly string[], otherwise: Expectation): Expectation {
  // Where no time is to be set, POSIX lets a host look at nothing.
  if (times.every((time) => time === 'keep')) return { ...otherwise, options: [...otherwise.options, done()] };
  if (times.filter(isTimeValue).every(isStorable)) return otherwise;
  return { options: [fails('any'), ...otherwise.options], why: { ...otherwise.why, failure: [`${T}.set-times.far`] } };
}

/** What fails may fail for a reason of this function's own. */
const alsoOf = (id: string, expectation: Expectation): Expectation => related(expectation, [id]);

/** Calls that take paths. */
export const ON_PATHS: Partial<Record<CallName, On>> = {
  'stat-at': (state, descriptor, words) => look(descriptor, words, (node) => statOf(node, state)),

  'metadata-hash-at': (_, descriptor, words) =>
    look(descriptor, words, (node) => hashOf(node, 'path', `${T}.metadata-hash-at.links`)),

  'set-times-at': (_, descriptor, [pathFlags = '', path = '', access = '', modification = '']) =>
    needsMutate(
      descriptor,
      alsoOf(
        `${T}.set-times-at.sets`,
        ifFar(
          [access, modification],
          look(descriptor, [pathFlags, path], (node) => {
            const isFar = ![access, modification].filter(isTimeValue).every(isStorable);
            const set = done(() => setTimes(node, access, modification, 'set-times-at'));
            // Not every platform has times of links.
            const mayFail = isFar || node.kind === 'link';
            return { options: mayFail ? [fails('any'), set] : [set], why: both(`${T}.set-times-at.sets`) };
          }),
        ),
      ),
    ),

  'readlink-at': (_, { node }, [path = '']) =>
    ifEntry(unquote(path), resolveName(node, unquote(path)), (entry) => {
      if (entry.slash && entry.node?.kind !== 'directory') return unsure(`${T}.paths.trailing-slash`);
      if (!entry.node) return noEntry(`${T}.no-entry`);
      if (entry.node.kind !== 'link') return mustFail('any', `${T}.readlink-at.contents`);
      const { target } = entry.node;
      if (target.startsWith('/'))
        return mustFail(new Set(['not-permitted']), `${T}.readlink-at.no-absolute`, `${T}.readlink-at.no-absolute`);
      return {
        options: [succeeds(`ok ${target}`, ([word = '"']) => unquote(word) === target)],
        why: both(`${T}.readlink-at.contents`),
      };
    }),

  'create-directory-at': (_, descriptor, [path = '']) =>
    needsMutate(
      descriptor,
      ifEntry(unquote(path), resolveName(descriptor.node, unquote(path)), ({ node, parent, name, slashOfLink }) => {
        if (slashOfLink) return unsure(`${T}.paths.trailing-slash`);
        if (name === undefined) return mustFail('any', `${T}.create-directory-at.makes`);
        if (node) return mustFail(new Set(['exist']), `${T}.create-directory-at.makes`, `${T}.exist`);
        if (parent.removed) return unsure(`${T}.create-directory-at.makes`);
        return {
          options: [done(() => setEntry(parent, name, newDirectory()))],
          why: both(`${T}.create-directory-at.makes`),
        };
      }),
    ),

  'remove-directory-at': (_, descriptor, [path = '']) =>
    needsMutate(
      descriptor,
      ifDots([path], `${T}.remove-directory-at.dots`) ??
        ifEntry(unquote(path), resolveName(descriptor.node, unquote(path)), ({ node, parent, name, slashOfLink }) => {
          if (slashOfLink) return unsure(`${T}.paths.trailing-slash`);
          if (name === undefined || endsInDots(unquote(path))) return mustFail('any', `${T}.remove-directory-at.dots`);
          if (!node) return noEntry(`${T}.no-entry`);
          const removes = `${T}.remove-directory-at.removes`;
          if (node.kind !== 'directory') return mustFail(new Set(['not-directory']), removes, `${T}.not-directory`);
          const notEmpty = `${T}.remove-directory-at.not-empty`;
          if (node.entries.size > 0) return mustFail(new Set(['not-empty']), notEmpty, notEmpty);
          const why = both(removes, ...(unquote(path).endsWith('/') ? [`${T}.paths.trailing-slash`] : []));
          return { options: [done(() => remove(parent, name, node))], why };
        }),
    ),

  'unlink-file-at': (_, descriptor, [path = '']) =>
    needsMutate(
      descriptor,
      ifEntry(
        unquote(path),
        resolveName(descriptor.node, unquote(path)),
        ({ node, parent, name, slash, slashOfLink }) => {
          if (slashOfLink) return unsure(`${T}.paths.trailing-slash`);
          const isDirectory = `${T}.unlink-file-at.is-directory`;
          if (name === undefined) return mustFail('any', isDirectory);
          if (!node) return noEntry(`${T}.no-entry`);
          if (node.kind === 'directory') return mustFail(new Set(['is-directory']), isDirectory, isDirectory);
          if (slash) return mustFail('any', `${T}.paths.trailing-slash`);
          return { options: [done(() => remove(parent, name, node))], why: both(`${T}.unlink-file-at.removes`) };
        },
      ),
    ),

  'symlink-at': (_, descriptor, [contents = '', path = '']) => {
    const target = unquote(contents);
    const absolute = target.startsWith('/') ? ['not-permitted'] : [];
    const otherwise = ifEntry(
      unquote(path),
      resolveName(descriptor.node, unquote(path)),
      ({ node, parent, name, slash, slashOfLink }) => {
        if (slashOfLink || (slash && !node)) return unsure(`${T}.paths.trailing-slash`);
        if (name === undefined || ((target === '' || target.includes('\0')) && node))
          return mustFail('any', `${T}.symlink-at.links`);
        if (node) return mustFail(slash ? 'any' : new Set(['exist']), `${T}.symlink-at.links`, `${T}.exist`);
        if (parent.removed) return unsure(`${T}.symlink-at.links`);
        if (target === '' || target.includes('\0')) return unsure(`${T}.symlink-at.any-contents`);
        return { options: [done(() => setEntry(parent, name, newLink(target)))], why: both(`${T}.symlink-at.links`) };
      },
    );
    if (absolute.length === 0) return needsMutate(descriptor, otherwise);
    const id = `${T}.symlink-at.no-absolute`;
    const failures = otherwise.options.filter(({ text }) => text.startsWith('err'));
    return needsMutate(descriptor, { options: [fails(new Set(absolute)), ...failures], why: both(id) });
  },

  'link-at': (state, descriptor, [pathFlags = '', from = '', to = '', path = '']) => {
    const other = state.descriptors.get(to) as Descriptor;
    const id = `${T}.link-at.links`;
    const follow = pathFlags.includes('f');
    const old = follow ? resolve(descriptor.node, unquote(from), true) : resolveName(descriptor.node, unquote(from));
    const target = resolveName(other.node, unquote(path));
    const otherwise = together(old, target, ({ node, slash, slashOfLink }, place): Expectation => {
      const exists = place.node ? ['exist'] : [];
      const errors = `${T}.link-at.errors`;
      if (!node) return mustFail(place.slash || slash ? 'any' : new Set(['no-entry', ...exists]), errors, errors);
      if (node.kind === 'directory') return mustFail(new Set(['not-permitted', ...exists]), errors, errors);
      if (slash || slashOfLink || place.slash || place.slashOfLink) return unsure(`${T}.paths.trailing-slash`);
      if (place.name === undefined) return mustFail('any', errors);
      if (place.node) return mustFail(new Set(['exist']), errors, errors);
      if (place.parent.removed) return unsure(id);
      const { name, parent } = place;
      const made = done(() => {
        node.links++;
        node.hashes = [];
        setEntry(parent, name, node);
      });
      // The text does not say that a link itself can have two names, nor that a file without a name can get one.
      const isPlain = node.kind === 'file' && node.links > 0;
      return { options: isPlain ? [made] : [fails('any'), made], why: both(id) };
    });
    // The flag of the first directory does not forbid what is made in the second one, and a link changes only its count.
    const lenient = descriptor.mutate === true ? descriptor : { ...descriptor, mutate: 'unsure' as const };
    const expectation = needsMutate(lenient, needsMutate(other, otherwise));
    // Not every platform can make a name for what a link leads to, and a host may say so first.
    const whole = ofFewPlatforms([unquote(from), unquote(path)], expectation);
    if (!pathFlags.includes('f')) return whole;
    return { ...whole, options: [...whole.options, fails(new Set(['invalid', 'unsupported']))] };
  },

  'rename-at': (state, descriptor, [from = '', to = '', path = '']) => {
    const other = state.descriptors.get(to) as Descriptor;
    const old = resolveName(descriptor.node, unquote(from));
    const target = resolveName(other.node, unquote(path));
    const dots = ifDots([from, path], `${T}.rename-at.dots`);
    const paths = [unquote(from), unquote(path)];
    const otherwise = dots ?? ofFewPlatforms(paths, together(old, target, rename));
    return needsMutate(descriptor, needsMutate(other, otherwise));
  },

  'open-at': openAt,
};

/** A call about two paths: what is wrong with either may be reported. */
function together(old: Resolved, target: Resolved, then: (old: Entry, target: Entry) => Expectation): Expectation {
  if (old.at === 'entry' && target.at === 'entry') {
    const expectation = then(old, target);
    return related(expectation, [...old.passed, ...target.passed]);
  }
  if (old.at === 'unsure' || target.at === 'unsure')
    return unsure(...[old, target].flatMap((one) => (one.at === 'unsure' ? one.why : [])));
  const bad = [old, target].filter((one) => one.at === 'nowhere');
  const why = {
    ...both(...new Set(bad.flatMap((one) => one.why))),
    related: [...old.passed, ...target.passed],
  };
  if (bad.some(({ codes }) => codes === 'any')) return { options: [fails('any')], why };
  // What is wrong with the other one may be found first.
  const codes = new Set(bad.flatMap((one) => [...(one.codes as ReadonlySet<string>)]));
  const rest = [old, target].filter((one) => one.at === 'entry');
  if (rest.some(({ node, name, slash }) => !node || name === undefined || slash))
    return { options: [fails(codes), fails('any')], why };
  return { options: [fails(codes), fails(new Set(['exist', 'not-permitted', 'is-directory', 'not-directory']))], why };
}

function rename(old: Entry, target: Entry): Expectation {
  const { node, name, parent } = old;
  if (name === undefined || target.name === undefined) return mustFail('any', `${T}.rename-at.dots`);
  if (!node)
    return {
      ...noEntry(`${T}.rename-at.no-entry`),
      options: [fails(target.slash || old.slash ? 'any' : new Set(['no-entry']))],
    };
  if (old.slashOfLink || target.slashOfLink) return unsure(`${T}.paths.trailing-slash`);
  if ((old.slash || target.slash) && node.kind !== 'directory') return mustFail('any', `${T}.paths.trailing-slash`);
  const { node: there, name: newName, parent: newParent } = target;
  if (there === node) return { options: [done()], why: both(`${T}.rename-at.same-file`) };
  if (node.kind === 'directory' && [...target.above, target.parent].includes(node))
    return mustFail(there ? 'any' : new Set(['invalid']), `${T}.rename-at.into-itself`);
  const kinds = `${T}.rename-at.kinds`;
  if (there && (there.kind === 'directory') !== (node.kind === 'directory')) return mustFail('any', kinds);
  if (there?.kind === 'directory' && there.entries.size > 0) return mustFail('any', kinds);
  if (newParent.removed) return unsure(`${T}.rename-at.moves`);
  return {
    options: [
      done(() => {
        if (there) remove(newParent, newName, there);
        setEntry(parent, name, undefined);
        setEntry(newParent, newName, node);
      }),
    ],
    why: both(there ? `${T}.rename-at.replaces` : `${T}.rename-at.moves`),
  };
}

function remove(parent: DirectoryNode, name: string, node: Node): void {
  setEntry(parent, name, undefined);
  if (node.kind === 'directory') node.removed = true;
  else node.links--;
  node.hashes = [];
}

function openAt(
  state: State,
  base: Descriptor,
  [pathFlags = '', path = '', openFlags = '', flags = '', slot = '']: readonly string[],
): Expectation {
  const has = (letter: string) => openFlags.includes(letter);
  const [read, write, mutate] = ['r', 'w', 'm'].map((letter) => flags.includes(letter)) as [boolean, boolean, boolean];
  const opens = (node: Node) =>
    state.descriptors.set(slot, {
      node,
      read,
      write,
      mutate: node.kind === 'directory' && mutate,
      sync: flags.replaceAll(/[^siq]/g, ''),
    });
  const isSynchronized = /[siq]/.test(flags);
  // Whether a link is followed that exclusive finds is not said.
  const plain = ifEntry(
    unquote(path),
    resolve(base.node, unquote(path), pathFlags.includes('f') && !(has('c') && has('e'))),
    (entry) => {
      if (entry.node) return openThere(entry, entry.node);
      return openNew(entry);
    },
  );
  // Flags that POSIX does not let go together, or that a host cannot do, may be found before anything that is wrong with the path.
  const isOdd =
    (has('e') && !has('c')) ||
    (has('d') && (has('c') || has('t') || write)) ||
    (has('t') && !write) ||
    !(read || write || mutate);
  const mustBeRefused = plain.options.every(({ text }) => text.startsWith('err'));
  const isNamedAsDirectory = has('c') && path.endsWith('/');
  const early =
    isOdd || isSynchronized || isNamedAsDirectory ? [fails('any')] : mutate ? [fails(new Set(['unsupported']))] : [];
  const otherwise = mustBeRefused ? { ...plain, options: [...plain.options, ...early] } : plain;
  const needs = write || mutate || has('c') || has('t');
  const ids = openFlags.length > 1 ? [`${T}.open-at.combinations`] : [];
  if (!needs) return related(otherwise, ids);
  const expectation = related(needsMutate(base, has('c') ? mayHaveMade(path, otherwise) : otherwise), ids);
  const id = `${T}.open-at.read-only-base`;
  return base.mutate === false && base.node.kind === 'directory'
    ? { ...expectation, why: { ...expectation.why, ok: [id] } }
    : expectation;

  function openThere({ slash }: Entry, node: Node): Expectation {
    if (has('c') && has('e')) {
      const id = `${T}.open-at.exclusive`;
      // Whether a link at the end is followed first is not said, so not either what is wrong with it.
      const isPlain = !has('d') && !slash && node.kind === 'file';
      return mustFail(isPlain ? new Set(['exist']) : 'any', id, id);
    }
    // Nothing is said of a link that is not followed, nor of exclusive alone.
    if (node.kind === 'link') return unsure(`${T}.path-flags.symlink-follow`);
    const opened = done(() => void opens(node));
    if (node.kind === 'directory') {
      if (write) return mustFail('any', `${T}.open-at.write-a-directory`);
      const isPlain = !has('c') && !has('t') && !has('e') && (read || mutate);
      const why = both(
        isSynchronized
          ? `${T}.descriptor-flags.sync-never-fails`
          : mutate
            ? `${T}.open-at.mutate-directory`
            : has('d')
              ? `${T}.open-at.directory`
              : `${T}.paths.inside-is-fine`,
      );
      return { options: isPlain ? [opened] : [fails('any'), opened], why };
    }
    if (has('d'))
      return mustFail(has('c') || has('e') || mutate ? 'any' : new Set(['not-directory']), `${T}.open-at.directory`);
    if (slash) return mustFail('any', `${T}.paths.trailing-slash`);
    const isPlain = !mutate && !has('e') && (write || (read && !has('t')));
    const option: Option = done(() => {
      opens(node);
      if (!has('t')) return;
      node.version++;
      touch(node, node.content.size > 0n ? 'changed' : 'perhaps-changed');
      if (node.pending.size > 0 || !write) node.unsure = true;
      node.content.resize(0n);
    });
    return {
      options: isPlain ? [option] : [fails('any'), option],
      why: both(...openIds(has('t') ? 'truncate' : 'create')),
    };
  }

  function openNew({ parent, name, slash, slashOfLink }: Entry): Expectation {
    if (!has('c'))
      return mustFail(
        new Set(['no-entry', ...(slash ? ['not-directory'] : [])]),
        `${T}.open-at.no-entry`,
        `${T}.open-at.no-entry`,
      );
    if (slash || slashOfLink) return unsure(`${T}.paths.trailing-slash`);
    if (has('d') || parent.removed || name === undefined) return unsure(`${T}.open-at.combinations`);
    const isPlain = !mutate && (write || (read && !has('t')));
    const option = done(() => {
      const node = newFile();
      setEntry(parent, name, node);
      opens(node);
    });
    return { options: isPlain ? [option] : [silentFailure(), option], why: both(...openIds('create')) };
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

  /** The text does not say whether a call that fails has made the file. */
  function silentFailure(): Option {
    return silent('err with any code', ['err']);
  }

  function openIds(claim: string): string[] {
    return isSynchronized ? [`${T}.descriptor-flags.sync-never-fails`] : [`${T}.open-at.${claim}`];
  }
}
