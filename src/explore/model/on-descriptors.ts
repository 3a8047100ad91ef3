import type { CallName } from '../calls.js';
import { hashOf, isStorable, isTimeValue, statOf, setTimes } from './attributes.js';
import { bytesOf, CERTAIN, hash, IMPOSSIBLE, POSSIBLE } from './content.js';
import { both, done, type Expectation, fails, type Option, silent, succeeds } from './expectation.js';
import { ACCESS, changed, isKnown, touch } from './node.js';
import { type Descriptor, type Output, type State, typeOf } from './state.js';

const T = 'filesystem.types';
const ARE_DIRECTORIES = 'filesystem.preopens.get-directories.are-directories';

/** A call that is asked for nothing may find nothing wrong. */
const nothing = (length: string): Option[] => (length === '0' ? [succeeds('ok 0', ([count]) => count === '0')] : []);
const flags = (word: string) => new Set(Array.from(word).filter((letter) => 'rwm'.includes(letter)));

/** A read or a write of what is not a file. */
const ofNoFile = (length: string): Expectation => ({
  options: [fails('any'), ...nothing(length)],
  why: both(`${T}.read.of-a-directory`),
});

/** A read or a write through a descriptor that was not opened for it. */
const notOpenedForIt = (length: string, offset: string): Expectation => ({
  options: [
    fails(BigInt(offset) + BigInt(length) >= IMPOSSIBLE ? 'any' : new Set(['bad-descriptor'])),
    ...nothing(length),
  ],
  why: { ok: [`${T}.descriptor-flags.mode-is-kept`], failure: [`${T}.error-code.as-posix`] },
});

type On = (state: State, descriptor: Descriptor, words: readonly string[]) => Expectation;

/** Which flags a preopened directory has, its host decides; from then on it has those. */
const flagsOfPreopen = (descriptor: Descriptor): Expectation => {
  const { mutate } = descriptor;
  const known = mutate === 'unsure' ? undefined : mutate;
  return {
    options: [
      succeeds(
        known === undefined ? 'ok with the flags that the host has given it' : `ok ${known ? 'with' : 'without'} m`,
        ([word = '']) => known === undefined || word.includes('m') === known,
        ([word = '']) => void (descriptor.mutate = word.includes('m')),
      ),
    ],
    why: both(`${T}.get-flags.as-opened`),
  };
};

/** Calls on a descriptor that take no path. */
export const ON_DESCRIPTORS: Partial<Record<CallName, On>> = {
  stat(state, { node, isPreopened }) {
    const expectation = statOf(node, state);
    return isPreopened ? { ...expectation, why: { ...expectation.why, failure: [ARE_DIRECTORIES] } } : expectation;
  },

  'get-type': (_, { node, isPreopened }) => ({
    options: [succeeds(`ok ${typeOf(node)}`, ([kind]) => kind === typeOf(node))],
    why: both(isPreopened ? ARE_DIRECTORIES : `${T}.get-type.type`),
  }),

  'get-flags': (_, descriptor) => {
    if (descriptor.isPreopened) return flagsOfPreopen(descriptor);
    const { read, write, mutate, node, sync: synchronized } = descriptor;
    const wanted = `${read ? 'r' : ''}${write ? 'w' : ''}${mutate === true ? 'm' : ''}`;
    const isPlain = ([word = '']: readonly string[]) => {
      const seen = flags(word);
      const mutates = mutate === 'unsure' || node.kind !== 'directory' || seen.has('m') === mutate;
      return seen.has('r') === read && seen.has('w') === write && mutates;
    };
    // A host may not have all of those that were asked for.
    const isAsked = ([word = '']: readonly string[]) =>
      Array.from(word).every((letter) => !'siq'.includes(letter) || synchronized.includes(letter));
    const text = `ok ${wanted || '-'}${synchronized === '' ? '' : `, with any of ${synchronized}`}`;
    const id = `${T}.get-flags.as-opened`;
    return {
      options: [succeeds(text, (words) => isPlain(words) && isAsked(words))],
      why: { ok: (words) => (isPlain(words) ? [`${T}.get-flags.sync-as-opened`] : [id]), failure: [id] },
    };
  },

  read: (_, { node, read }, [length = '0', offset = '0']) => {
    if (node.kind !== 'file') return ofNoFile(length);
    if (!read) return notOpenedForIt(length, offset);
    const [from, most] = [BigInt(offset), Number(length)];
    const isHuge = from + BigInt(length) >= IMPOSSIBLE;
    const why = both(...(isHuge ? [`${T}.offsets.huge`] : []), `${T}.read.at-an-offset`);
    touch(node, 'read');
    const options: Option[] = [];
    if (isHuge) options.push(fails('any'));
    if (!isKnown(node)) {
      options.push(succeeds(`ok at most ${length} bytes`, ([count]) => Number(count) <= most));
      return { options, why };
    }
    const { size } = node.content;
    const left = size > from ? size - from : 0n;
    const atEnd = left === 0n && most > 0;
    const check = ([count = '', sum]: readonly string[]): boolean => {
      const bytes = Number(count);
      if (bytes > most || BigInt(bytes) > left || (bytes === 0 && most > 0 && !atEnd)) return false;
      return sum === hash(node.content.read(from, bytes));
    };
    options.push(
      succeeds(atEnd ? 'ok 0 bytes, end' : `ok ${left < BigInt(most) ? left : most} bytes or fewer`, (words) => {
        // Nothing is asked for: nothing shows whether the end was reached.
        if (!check(words)) return false;
        if (most === 0) return true;
        if (atEnd) return words[2] === 'end';
        return words[2] === 'more' || BigInt(words[0] ?? 0) === left;
      }),
    );
    return { options, why: both(...why.ok, `${T}.read.end-of-file`) };
  },

  write: (_, { node, write }, [length = '0', seed = '0', offset = '0']) => {
    if (node.kind !== 'file') return ofNoFile(length);
    if (!write) return notOpenedForIt(length, offset);
    const [count, from] = [Number(length), BigInt(offset)];
    const end = from + BigInt(count);
    if (end > POSSIBLE)
      return {
        options: [fails('any'), silent('ok', ['ok'])],
        why: both(`${T}.offsets.huge`),
      };
    return {
      options: [
        ...(end > CERTAIN ? [fails('any')] : []),
        succeeds(
          count === 0 ? 'ok 0' : `ok ${count}, or a smaller number above 0`,
          ([written = '']) => (count === 0 ? written === '0' : Number(written) > 0 && Number(written) <= count),
          ([written = '0']) => {
            changed(node, undefined, count > 0);
            if (count === 0 && from > node.content.size) node.unsure = true;
            node.content.write(bytesOf(Number(seed), Number(written)), from);
          },
        ),
      ],
      why: both(`${T}.write.at-an-offset`),
    };
  },

  'set-size': (_, { node, write }, [length = '0']) => {
    const why = both(`${T}.set-size.bounds`);
    if (node.kind !== 'file') return { options: [fails('any')], why };
    if (!write)
      return { options: [fails('any')], why: both(`${T}.set-size.bounds`, `${T}.descriptor-flags.mode-is-kept`) };
    const size = BigInt(length);
    if (size > POSSIBLE) return { options: [fails('any'), silent('ok', ['ok'])], why };
    return {
      options: [
        ...(size > CERTAIN ? [fails('any')] : []),
        done(() => {
          changed(node, undefined, size !== node.content.size);
          node.content.resize(size);
        }),
      ],
      why: both(`${T}.set-size.size`),
    };
  },

  advise: (_, { node }, [offset = '0', length = '0']) => {
    const isPlain = node.kind === 'file' && BigInt(offset) + BigInt(length) < IMPOSSIBLE;
    return {
      options: isPlain ? [done(), fails(new Set(['unsupported']))] : [done(), fails('any')],
      why: both(isPlain ? `${T}.advise.succeeds` : `${T}.advise.changes-nothing`),
    };
  },

  sync: sync,
  'sync-data': sync,

  'set-times': (_, { node, mutate, write }, [access = '', modification = '']) => {
    const options: Option[] = [];
    if (node.kind === 'directory' && mutate !== true) {
      options.push(fails(new Set(['read-only'])));
      if (mutate === false) return { options, why: both(`${T}.descriptor-flags.read-only-directory`) };
    }
    const values = [access, modification].filter(isTimeValue);
    const isFar = !values.every(isStorable);
    if (isFar || (node.kind === 'file' && !write)) options.push(fails('any'));
    options.push(done(() => setTimes(node, { access, modification }, 'set-times')));
    return { options, why: both(isFar ? `${T}.set-times.far` : `${T}.set-times.sets`) };
  },

  'metadata-hash': (_, { node }) => hashOf(node, 'descriptor', `${T}.metadata-hash.same-as-at`),

  'is-same-object': (state, { node }, [other = '']) => {
    const is = state.descriptors.get(other)?.node === node;
    return {
      options: [succeeds(`ok ${is}`, ([word]) => word === String(is))],
      why: both(`${T}.is-same-object.same`),
    };
  },

  'read-directory': (state, { node, read }, [slot = '']) => {
    if (node.kind !== 'directory') return { options: [fails('any')], why: both(`${T}.read-directory.of-a-file`) };
    const opened = done(() => {
      const left = new Map([...node.entries].map(([name, { kind }]) => [name, kind]));
      state.entries.set(slot, { directory: node, version: node.version, left });
    });
    // The text does not say whether a directory has to be opened with read, nor what a removed one has.
    const options = read && !node.removed ? [opened] : [opened, fails('any')];
    return { options, why: both(`${T}.read-directory.entries`) };
  },

  'read-via-stream': (state, { node, read }, [offset = '0', slot = '']) => {
    const from = BigInt(offset);
    const file = node.kind === 'file' && read ? node : undefined;
    const version = file?.version ?? 0;
    const made = done(() => {
      if (file) file.isStreamed = true;
      file?.seen.delete(ACCESS);
      state.streams.set(slot, {
        of: 'input',
        file,
        node,
        position: from,
        version,
        closed: false,
        pollables: 0,
        isReady: false,
      });
    });
    const isPlain = file !== undefined && from < CERTAIN;
    return {
      options: isPlain ? [made] : [fails('any'), made],
      why: both(isPlain ? `${T}.read-via-stream.from-the-offset` : `${T}.offsets.huge`),
    };
  },

  'write-via-stream': (state, descriptor, [offset = '0', slot = '']) =>
    output(state, descriptor, { position: BigInt(offset), slot }),
  'append-via-stream': (state, descriptor, [slot = '']) => output(state, descriptor, { position: 'end', slot }),
};

function sync(_: State, { write }: Descriptor): Expectation {
  return { options: [done()], why: both(write ? `${T}.sync.of-a-writer` : `${T}.sync.succeeds`) };
}

function output(
  state: State,
  { node, write }: Descriptor,
  { position, slot }: Pick<Output, 'position'> & { readonly slot: string },
): Expectation {
  const file = node.kind === 'file' && write ? node : undefined;
  const made = done(() => {
    state.streams.set(slot, {
      of: 'output',
      file,
      node,
      hasTaken: false,
      wasOpen: false,
      position,
      end: file?.content.size ?? 0n,
      pending: [],
      permit: undefined,
      closed: false,
      pollables: 0,
      isReady: false,
    });
  });
  const isPlain = file !== undefined && (position === 'end' || position < CERTAIN);
  return {
    options: isPlain ? [made] : [fails('any'), made],
    why: both(
      position !== 'end' && position >= IMPOSSIBLE - 1n
        ? `${T}.offsets.huge`
        : position === 'end'
          ? `${T}.append-via-stream.at-the-end`
          : `${T}.write-via-stream.from-the-offset`,
    ),
  };
}
