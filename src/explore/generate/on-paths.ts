import type { Made } from './made.js';
import type { Make, Makes } from './make.js';
import { quote } from '../program.js';
import { follow, NAMES, pick, some, TIMES } from './values.js';

/** Opens what a path names, or makes it. */
const open: Make = (made, [a, b, c, d, e]) => {
  const isNew = b % 3 === 0;
  const path = made.path(c, isNew ? 'new' : undefined);
  const known = made.names.get(path) ?? (isNew ? 'file' : 'directory');
  // Nearly always flags that go together; sometimes any of them.
  const openFlags =
    d % 8 === 0
      ? some('cdet', d >> 3)
      : known === 'directory'
        ? pick(['-', 'd', '-'], d)
        : pick(isNew ? ['c', 'ce', 'c', 'ct'] : ['-', '-', 't', 'c'], d);
  const flags =
    e % 8 === 0
      ? some('rwm', e >> 3)
      : e % 20 === 1
        ? pick(['rs', 'rwi', 'rwq'], e >> 3)
        : known === 'directory'
          ? pick(['rm', 'r', 'rm'], e)
          : pick(['rw', 'rw', 'w', 'r'], e);
  const words = [made.descriptor(a, 'directory'), follow(d >> 7), quote(path), openFlags, flags];
  const slot = made.free();
  if (words[0] === 'd0') made.pathOf.set(slot, path);
  else made.pathOf.delete(slot);
  made.descriptors.set(slot, { kind: known === 'directory' || openFlags.includes('d') ? 'directory' : 'file', flags });
  if (isNew && !made.names.has(path)) made.names.set(path, 'file');
  made.push('open-at', ...words, slot);
};

/** Makes a directory. */
const createDirectory: Make = (made, [a, b], name) => {
  const path = made.path(b, 'new');
  made.names.set(path, 'directory');
  made.push(name, made.descriptor(a, 'directory'), quote(path));
};

/** Makes a symbolic link. */
const symlink: Make = (made, [a, b, c], name) => {
  const path = made.path(b, 'new');
  made.names.set(path, 'link');
  made.push(name, made.descriptor(a, 'directory'), quote(made.target(c)), quote(path));
};

/** Makes a hard link. */
const link: Make = (made, [a, b, c, d, e], name) => {
  const path = made.path(c, 'new');
  made.names.set(path, 'file');
  made.push(
    name,
    made.descriptor(a, 'directory'),
    follow(d),
    quote(made.path(b)),
    made.descriptor(e, 'directory'),
    quote(path),
  );
};

/** Renames a directory that is open, and looks into it by its descriptor: it is the same one. */
function renameOpen(
  made: Made,
  { slot, path }: { readonly slot: string; readonly path: string },
  choice: number,
): void {
  const to = pick(NAMES, choice);
  made.push('rename-at', 'd0', quote(path), 'd0', quote(to));
  made.names.delete(path);
  made.names.set(to, 'directory');
  made.pathOf.set(slot, to);
  if (choice % 3 === 0) made.push('create-directory-at', 'd0', quote(path));
  made.push('open-at', slot, '-', quote(pick(NAMES, choice >> 3)), 'c', 'rw', made.free());
  made.push('stat-at', 'd0', '-', quote(`${to}/${pick(NAMES, choice >> 3)}`));
}

/** Renames, and looks at the new name, or the old one. */
const rename: Make = (made, [a, b, c, d, e], name) => {
  const directory = a % 4 === 0 ? made.openDirectory(b) : undefined;
  if (directory) {
    renameOpen(made, directory, c);
    return;
  }
  const path = made.path(c, d % 2 === 0 ? 'new' : undefined);
  const [old, to] = [quote(made.path(b)), made.descriptor(e, 'directory')];
  made.push(name, made.descriptor(a, 'directory'), old, to, quote(path));
  if (d % 3 === 0) made.push('stat-at', to, '-', quote(path));
  if (d % 5 === 0) made.push('stat-at', 'd0', '-', old);
};

/** Removes, and looks whether it is gone; or reads a link. */
const removeOrRead: Make = (made, [a, b, , , e], name) => {
  const [from, path] = [made.descriptor(a, 'directory'), quote(made.path(b))];
  made.push(name, from, path);
  if (name !== 'readlink-at' && e % 3 === 0) made.push('stat-at', from, '-', path);
};

/** Looks. */
const statAt: Make = (made, [a, b, c], name) => {
  made.push(name, made.descriptor(a, 'directory'), follow(c), quote(made.path(b)));
};

/** Sets times, and looks at them. */
const setTimesAt: Make = (made, [a, b, c, d, e], name) => {
  const [from, path, flag] = [made.descriptor(a, 'directory'), quote(made.path(b)), follow(c)];
  made.push(name, from, flag, path, pick(TIMES, d), pick(TIMES, e));
  if (e % 4 > 0) made.push('stat-at', from, flag, path);
};

/** Calls that take a path. */
export const ON_PATHS = {
  'open-at': open,
  'create-directory-at': createDirectory,
  'symlink-at': symlink,
  'link-at': link,
  'rename-at': rename,
  'unlink-file-at': removeOrRead,
  'remove-directory-at': removeOrRead,
  'readlink-at': removeOrRead,
  'stat-at': statAt,
  'metadata-hash-at': statAt,
  'set-times-at': setTimesAt,
} satisfies Makes;
