import type { Make, Makes } from './make.js';
import { quote } from '../program.js';
import { HUGE, follow, LENGTHS, pick, TIMES } from './values.js';

/** Sets times, and looks at them. */
const setTimes: Make = (made, [a, , , d, e], name) => {
  const slot = made.descriptor(a);
  made.push(name, slot, pick(TIMES, d), pick(TIMES, e));
  if (e % 4 > 0) made.push('stat', slot);
};

/** Looks, and again by the path. */
const stat: Make = (made, [a, , c, d], name) => {
  const slot = made.descriptor(a);
  made.push(name, slot);
  // The same by its path, and once more: nothing has changed it.
  const path = made.pathOf.get(slot);
  if (path === undefined || c % 2 === 0) return;
  made.push(name === 'stat' ? 'stat-at' : 'metadata-hash-at', 'd0', follow(d), quote(path));
  made.push(name, slot);
};

/** Asks what nothing changes. */
const ask: Make = (made, [a], name) => {
  made.push(name, made.descriptor(a));
};

/** Reads at an offset. */
const read: Make = (made, [a, b, c], name) => {
  made.push(name, made.file(a, b), made.length(b), made.offset(c));
};

/** Writes at an offset. */
const write: Make = (made, [a, b, c, d], name) => {
  const offset = made.offset(c);
  if (offset.length > 7) made.isLarge = true;
  made.push(name, made.file(a, b), pick(LENGTHS, b), String(d % 50), offset);
};

/** Sets the size. */
const setSize: Make = (made, [a, b], name) => {
  const size = pick([...LENGTHS, ...LENGTHS, '4294967296', ...HUGE], b);
  if (size.length > 7) made.isLarge = true;
  made.push(name, made.file(a, b), size);
};

/** Advises. */
const advise: Make = (made, [a, b, c, d], name) => {
  made.push(name, made.descriptor(a), made.offset(b), made.length(c), String(d % 6));
};

/** Compares: descriptors of any two things, or two of one thing. */
const isSameObject: Make = (made, [a, b, c], name) => {
  const one = made.descriptor(a);
  const other = c % 2 === 0 ? undefined : made.again(one);
  made.push(name, one, other ?? made.descriptor(b));
};

/** Begins to read entries. */
const readDirectory: Make = (made, [a], name) => {
  made.push(name, made.descriptor(a, 'directory'), made.fresh('e'));
};

/** Reads entries. */
const entries: Make = (made, [a], name) => {
  made.on(name, made.slot('e', a));
};

/** Calls on a descriptor alone. */
export const ON_DESCRIPTORS = {
  'set-times': setTimes,
  stat,
  'metadata-hash': stat,
  'get-type': ask,
  'get-flags': ask,
  sync: ask,
  'sync-data': ask,
  read,
  write,
  'set-size': setSize,
  advise,
  'is-same-object': isSameObject,
  'read-directory': readDirectory,
  'read-directory-entry': entries,
  list: entries,
} satisfies Makes;
