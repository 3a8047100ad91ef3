import { unquote } from '../program.js';
import { isStorable, isTimeValue } from './attributes.js';
import { both, type Codes, done, type Expectation, fails, silent } from './expectation.js';
import type { Node } from './node.js';
import { type Entry, resolve, type Resolved } from './resolve.js';
import type { Descriptor } from './state.js';

const T = 'filesystem.types';

/** The text does not say what happens: an error, or something after which nothing is known. */
export const unsure = (...ids: string[]): Expectation => ({
  options: [fails('any'), silent('ok', ['ok'])],
  why: both(...ids),
});

export const ifEntry = (path: string, resolved: Resolved, then: (entry: Entry) => Expectation): Expectation =>
  ofFewPlatforms([path], plainly(resolved, then));

function plainly(resolved: Resolved, then: (entry: Entry) => Expectation): Expectation {
  if (resolved.at === 'nowhere')
    return related({ options: [fails(resolved.codes)], why: both(...resolved.why) }, resolved.passed);
  if (resolved.at === 'unsure') return unsure(...resolved.why);
  const expectation = then(resolved);
  // What fails may have failed on the way.
  return related(expectation, resolved.passed);
}

export function related(expectation: Expectation, ids: readonly string[]): Expectation {
  return { ...expectation, why: { ...expectation.why, related: [...(expectation.why.related ?? []), ...ids] } };
}

/** Names that not every platform has may be refused. */
export function ofFewPlatforms(paths: readonly string[], otherwise: Expectation): Expectation {
  if (!paths.some((path) => path.includes('\\'))) return otherwise;
  return { ...otherwise, options: [...otherwise.options, fails('any')] };
}

/** A path that ends in dots names nothing that could be removed, whatever else is wrong with it. */
export function ifDots(words: readonly string[], id: string): Expectation | undefined {
  const isPlain = words.map(unquote).every((path) => !endsInDots(path) || path.startsWith('/'));
  return isPlain ? undefined : mustFail('any', id);
}

export const endsInDots = (path: string): boolean => /(?:^|\/)\.\.?\/*$/.test(path);

export const mustFail = (codes: Codes, ok: string, failure = `${T}.error-code.as-posix`): Expectation => ({
  options: [fails(codes)],
  why: { ok: [ok], failure: [failure] },
});

/** What is changed through a directory that was opened without mutate-directory fails with read-only, if with nothing else. */
export function needsMutate(descriptor: Descriptor, otherwise: Expectation): Expectation {
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

export const noEntry = (id: string) => mustFail(new Set(['no-entry']), id, id);

/** A path that is only to be looked at. */
export function look(
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
export function ifFar(times: readonly string[], otherwise: Expectation): Expectation {
  // Where no time is to be set, POSIX lets a host look at nothing.
  if (times.every((time) => time === 'keep')) return { ...otherwise, options: [...otherwise.options, done()] };
  if (times.filter(isTimeValue).every(isStorable)) return otherwise;
  return { options: [fails('any'), ...otherwise.options], why: { ...otherwise.why, failure: [`${T}.set-times.far`] } };
}

/** What fails may fail for a reason of this function's own. */
export const alsoOf = (id: string, expectation: Expectation): Expectation => related(expectation, [id]);
