import type { CallName } from '../calls.js';
import { unquote } from '../program.js';
import { hashOf, isStorable, isTimeValue, statOf, setTimes } from './attributes.js';
import { both, done, type Expectation, fails, succeeds } from './expectation.js';
import { newDirectory, newLink, removeEntry, setEntry } from './node.js';
import { openAt } from './on-open.js';
import { linkAt, renameAt } from './on-two-paths.js';
import { alsoOf, endsInDots, ifDots, ifEntry, ifFar, look, mustFail, needsMutate, noEntry, unsure } from './paths.js';
import { resolveName } from './resolve.js';
import type { Descriptor, State } from './state.js';

const T = 'filesystem.types';

type On = (state: State, descriptor: Descriptor, words: readonly string[]) => Expectation;

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
            const set = done(() => setTimes(node, { access, modification }, 'set-times-at'));
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
          return { options: [done(() => removeEntry(parent, name, node))], why };
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
          return { options: [done(() => removeEntry(parent, name, node))], why: both(`${T}.unlink-file-at.removes`) };
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

  'link-at': linkAt,
  'rename-at': renameAt,
  'open-at': openAt,
};
