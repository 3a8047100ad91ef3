import { type Expectation, succeeds } from './expectation.js';
import { ACCESS, isKnown, MODIFICATION, type Node, type Time, type Times } from './node.js';
import { type State, typeOf } from './state.js';
import { isRecent } from './surroundings.js';

const T = 'filesystem.types';

/** What `stat` returns of a node. */
export function statOf(node: Node, state: State): Expectation {
  const size =
    node.kind === 'link'
      ? String(new TextEncoder().encode(node.target).length)
      : node.kind === 'file' && isKnown(node)
        ? node.content.size.toString()
        : undefined;
  const links = node.kind === 'directory' ? undefined : String(node.links);
  const { modification } = node.times;
  // Of a link and of a directory, the system itself may update it: nobody knows when.
  const access =
    node.kind === 'file' && (!node.isStreamed || node.times.access === 'recent') ? node.times.access : undefined;
  const parts = [
    typeOf(node),
    ...(links === undefined ? [] : [`link-count ${links}`]),
    ...(size === undefined ? [] : [`size ${size}`]),
    ...(access === undefined ? [] : [`accessed ${access}`]),
    ...(modification === undefined ? [] : [`modified ${modification}`]),
  ];
  /** The requirement that is violated. */
  const wrong = ([kind, linkCount, bytes, accessed = '', modified = '', changed = '']: readonly string[]) => {
    if (kind !== typeOf(node)) return `${T}.stat.type-and-size`;
    if (links !== undefined && linkCount !== links) return `${T}.stat.link-count`;
    if (size !== undefined && bytes !== size)
      return node.kind === 'link' ? `${T}.stat-at.links` : `${T}.stat.type-and-size`;
    const late = timeWrong(accessed, access, { node, state }) ?? timeWrong(modified, modification, { node, state });
    if (late !== undefined) return late;
    if (!isSame(node, ACCESS, accessed) || !isSame(node, MODIFICATION, modified)) return `${T}.stat-at.same-as-stat`;
    if (changed === 'none' || changed === '') return undefined;
    const isBack = node.statusChange !== undefined && isBefore(changed, node.statusChange);
    const isOfRun = node.times.modification === undefined || isRecent(changed, state.given);
    return isBack || !isOfRun ? `${T}.stat.status-change` : undefined;
  };
  const option = succeeds(
    `ok ${parts.join(', ')}`,
    (words) => wrong(words) === undefined,
    (words) => {
      const changed = words[5] ?? 'none';
      if (changed !== 'none') node.statusChange = changed;
      if (node.kind !== 'file' || node.pending.size > 0) return;
      for (const at of node.isStreamed ? [MODIFICATION] : [ACCESS, MODIFICATION])
        node.seen.set(at, words[at] ?? 'none');
    },
  );
  const ids = [`${T}.stat.type-and-size`, `${T}.stat.link-count`];
  return { options: [option], why: { ok: (words) => [wrong(words) ?? `${T}.stat.type-and-size`], failure: ids } };
}

/** Whether a timestamp is the one that was returned before: nothing has changed it. */
function isSame(node: Node, at: number, time: string): boolean {
  const before = node.seen.get(at);
  return before === undefined || before === time;
}

function isBefore(one: string, other: string): boolean {
  const [[first = 0, second = 0], [third = 0, fourth = 0]] = [one, other].map((time) =>
    time.split('.').map(Number),
  ) as [number[], number[]];
  return first < third || (first === third && second < fourth);
}

/** What is violated by a timestamp. A file system may store less than nanoseconds, or no time at all. */
function timeWrong(
  seen: string,
  known: Time | undefined,
  { node, state }: { node: Node; state: State },
): string | undefined {
  const { given } = state;
  if (known === undefined || seen === 'none' || seen === '') return undefined;
  const sets = `${T}.${node.setBy ?? 'set-times'}.sets`;
  if (known === 'now') return isRecent(seen, given) ? undefined : sets;
  if (known === 'recent') {
    if (isRecent(seen, given)) return undefined;
    return `${T}.stat.${node.kind === 'directory' ? 'times-of-directories' : 'times-of-changes'}`;
  }
  const [seconds, nanoseconds = '0'] = seen.split('.');
  const [wanted, most = '0'] = known.split('.');
  return seconds === wanted && Number(nanoseconds) <= Number(most) ? undefined : sets;
}

/** What the hash of a node's metadata may be. */
export function hashOf(node: Node, by: 'descriptor' | 'path', failure: string): Expectation {
  const { hashes } = node;
  // It may be another one each time. One that comes again was the same all the time, also when the other function gave another one.
  const isAnother = (hash: string): boolean => {
    const first = hashes.findIndex((one) => one.by === by && one.hash === hash);
    return first >= 0 && hashes.slice(first).some((one) => one.by !== by && one.hash !== hash);
  };
  const option = succeeds(
    `ok, the same by a descriptor and by a path${hashes.length === 0 ? '' : `, or another one than ${hashes[0]?.hash}`}`,
    ([hash = '']) => !isAnother(hash),
    ([hash = '']) => void hashes.push({ by, hash }),
  );
  return { options: [option], why: { ok: [`${T}.metadata-hash.same-as-at`], failure: [failure] } };
}

/** Whether every file system can store a time: it is after 1970 and before 2038. */
export const isStorable = (time: string): boolean => {
  const [seconds = '0', nanoseconds = '0'] = time.split('.');
  return Number(seconds) < 2 ** 31 && Number(nanoseconds) < 1e9;
};

export const isTimeValue = (word: string): boolean => word !== 'keep' && word !== 'now';

/** Sets timestamps of a node, each to what a word of the format says. @param by the function that does it */
export function setTimes(
  node: Node,
  { access, modification }: Readonly<Record<keyof Times, string>>,
  by: NonNullable<Node['setBy']>,
): void {
  // What a stream has taken may be written later, and what cannot be stored may be any time.
  const isSure =
    [access, modification].filter(isTimeValue).every(isStorable) && (node.kind !== 'file' || node.pending.size === 0);
  const after = (was: Time | undefined, word: string): Time | undefined => {
    if (word !== 'keep') return word;
    // From here on it is set-times that has to keep it.
    return was === 'recent' ? 'now' : was;
  };
  const [accessed, modified] = [after(node.times.access, access), after(node.times.modification, modification)];
  node.times = {
    ...(accessed === undefined || !isSure ? {} : { access: accessed }),
    ...(modified === undefined || !isSure ? {} : { modification: modified }),
  };
  node.hashes = [];
  node.seen.clear();
  node.setBy = by;
}
