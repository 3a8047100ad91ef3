import { type Expectation, type Option, succeeds } from './expectation.js';
import { isKnown, type Node, type Times } from './node.js';
import { typeOf } from './state.js';

/** What `stat` returns of a node. */
export function statOption(node: Node): Option {
  const size =
    node.kind === 'link'
      ? String(new TextEncoder().encode(node.target).length)
      : node.kind === 'file' && isKnown(node)
        ? node.content.size.toString()
        : undefined;
  const links = node.kind === 'directory' ? undefined : String(node.links);
  const { modification } = node.times;
  // Of a link and of a directory, the system itself sets it: nobody knows when.
  const access = node.kind === 'file' ? node.times.access : undefined;
  const parts = [
    typeOf(node),
    ...(links === undefined ? [] : [`link-count ${links}`]),
    ...(size === undefined ? [] : [`size ${size}`]),
    ...(access === undefined ? [] : [`accessed ${access}`]),
    ...(modification === undefined ? [] : [`modified ${modification}`]),
  ];
  return succeeds(`ok ${parts.join(', ')}`, ([kind, linkCount, bytes, accessed = '', modified = '']) => {
    if (kind !== typeOf(node)) return false;
    if (links !== undefined && linkCount !== links) return false;
    if (size !== undefined && bytes !== size) return false;
    return isTime(accessed, access) && isTime(modified, modification);
  });
}

/** A file system may store less than nanoseconds, or no time at all. */
function isTime(seen: string, set: string | undefined): boolean {
  if (set === undefined || seen === 'none') return true;
  const [seconds, nanoseconds = '0'] = seen.split('.');
  const [wanted, most = '0'] = set.split('.');
  return seconds === wanted && Number(nanoseconds) <= Number(most);
}

/** The requirements about what `stat` returns of a node. */
export function statWhy({ times }: Node): Expectation['why'] {
  const isSet = times.access !== undefined || times.modification !== undefined;
  const ids = ['filesystem.types.stat.type-and-size', 'filesystem.types.stat.link-count'];
  return { ok: isSet ? [...ids, 'filesystem.types.set-times.sets'] : ids, failure: ids };
}

/** Whether every file system can store a time: it is after 1970 and before 2038. */
export const isStorable = (time: string): boolean => {
  const [seconds = '0', nanoseconds = '0'] = time.split('.');
  return Number(seconds) < 2 ** 31 && Number(nanoseconds) < 1e9;
};

export const isTimeValue = (word: string): boolean => word !== 'keep' && word !== 'now';

/** What timestamps are after they were set. */
export function timesAfter(before: Times, access: string, modification: string): Times {
  const after = (was: string | undefined, word: string): string | undefined =>
    word === 'keep' ? was : word === 'now' ? undefined : word;
  const [accessed, modified] = [after(before.access, access), after(before.modification, modification)];
  return {
    ...(accessed === undefined ? {} : { access: accessed }),
    ...(modified === undefined ? {} : { modification: modified }),
  };
}
