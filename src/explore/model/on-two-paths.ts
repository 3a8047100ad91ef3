import { unquote } from '../program.js';
import { both, done, type Expectation, fails } from './expectation.js';
import { removeEntry, setEntry } from './node.js';
import { ifDots, mustFail, needsMutate, noEntry, ofFewPlatforms, related, unsure } from './paths.js';
import { type Entry, resolve, resolveName, type Resolved } from './resolve.js';
import type { Descriptor, State } from './state.js';

const T = 'filesystem.types';

export function linkAt(
  state: State,
  descriptor: Descriptor,
  [pathFlags = '', from = '', to = '', path = '']: readonly string[],
): Expectation {
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
}

export function renameAt(
  state: State,
  descriptor: Descriptor,
  [from = '', to = '', path = '']: readonly string[],
): Expectation {
  const other = state.descriptors.get(to) as Descriptor;
  const old = resolveName(descriptor.node, unquote(from));
  const target = resolveName(other.node, unquote(path));
  const dots = ifDots([from, path], `${T}.rename-at.dots`);
  const paths = [unquote(from), unquote(path)];
  const otherwise = dots ?? ofFewPlatforms(paths, together(old, target, rename));
  return needsMutate(descriptor, needsMutate(other, otherwise));
}

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
        if (there) removeEntry(newParent, newName, there);
        setEntry(parent, name, undefined);
        setEntry(newParent, newName, node);
      }),
    ],
    why: both(there ? `${T}.rename-at.replaces` : `${T}.rename-at.moves`),
  };
}
