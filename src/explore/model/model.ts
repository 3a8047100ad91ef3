import type { Answer } from '../answer.js';
import { argumentsOf, type CallName } from '../calls.js';
import { type Call, filledSlot, type Program, unquote, usesAbsoluteLink } from '../program.js';
import { both, done, type Expectation, Lost, of, type Option, silent, succeeds, violated } from './expectation.js';
import { ON_DESCRIPTORS } from './on-descriptors.js';
import { ON_INPUTS } from './on-inputs.js';
import { ON_OUTPUTS } from './on-outputs.js';
import { ON_PATHS } from './on-paths.js';
import { polling } from './polling.js';
import { type Entries, type Pollable, State, typeOf } from './state.js';
import type { Given } from './given.js';
import { ON_SURROUNDINGS } from './surroundings.js';

/** What the model says of an answer. */
export type Judged =
  /** Allowed. @property option which of the allowed results it is, where there are several */
  | { readonly is: 'allowed'; readonly option: number; readonly options: readonly string[] }
  /** Allowed, and from here on the text does not say what is so: nothing that follows is judged. */
  | { readonly is: 'silent'; readonly option: number; readonly options: readonly string[] }
  | {
      readonly is: 'wrong';
      readonly options: readonly string[];
      readonly requirements: readonly string[];
      readonly related: readonly string[];
      /** Where it is less than that of the requirements. */
      readonly level?: 'should';
      /** Whether what follows can be judged all the same: only the code of the error is wrong, or the call changes nothing. */
      readonly goesOn: boolean;
    }
  /** The guest had nothing to make the call with. */
  | { readonly is: 'skipped' };

/** Calls that tell of something, whatever they say: what they say wrongly is not what follows depends on. */
const SHOWS: ReadonlySet<CallName> = new Set([
  'stat',
  'stat-at',
  'get-type',
  'get-flags',
  'is-same-object',
  'metadata-hash',
  'metadata-hash-at',
  'readlink-at',
  'get-directories',
  'get-arguments',
  'get-environment',
  'initial-cwd',
  'get-terminal',
  'monotonic-resolution',
  'wall-now',
  'wall-resolution',
]);
/** Calls that change nothing where they fail. */
const OBSERVES: ReadonlySet<CallName> = new Set([...SHOWS, 'read', 'read-directory', 'advise', 'sync', 'sync-data']);

/** The specification of wasi:filesystem and of wasi:io on files, as far as it is modelled: it follows what a host answers. */
export class Model {
  readonly #state: State;

  /** @param isLimited whether the host did not open the program's directory with mutate-directory */
  constructor(program: Program, isLimited: boolean, given: Given) {
    this.#state = new State(isLimited, usesAbsoluteLink(program), given);
  }

  /** Judges the answer to the next call. */
  judge(call: Call, answer: Answer): Judged {
    if (answer.kind === 'skip' || !this.#has(call)) return { is: 'skipped' };
    const expectation = this.#expect(call);
    const texts = expectation.options.map(({ text }) => text);
    const option = expectation.options.findIndex((one) => one.matches(answer));
    const found = expectation.options[option];
    if (!found) {
      const isFailure = answer.kind !== 'ok';
      const { ok, failure, level } = expectation.why;
      const requirements = answer.kind === 'ok' ? violated(ok, answer.words) : violated(failure, answer);
      const isLess = level === 'should' || (level === 'failure-should' && isFailure);
      const changesNothing = OBSERVES.has(call.name) || (call.name === 'open-at' && !/[ct]/.test(call.words[3] ?? ''));
      const goesOn =
        answer.kind === 'err' ? changesNothing || texts.every((text) => text.startsWith('err')) : SHOWS.has(call.name);
      const { related = [] } = expectation.why;
      return { is: 'wrong', options: texts, requirements, related, goesOn, ...(isLess ? { level: 'should' } : {}) };
    }
    const filled = filledSlot(call);
    // What was in the slot is dropped.
    if (filled !== undefined && answer.kind === 'ok') this.#release(filled);
    try {
      found.then?.(answer);
    } catch (error) {
      if (!(error instanceof Lost)) throw error;
      return { is: 'silent', option, options: texts };
    }
    return { is: 'allowed', option, options: texts };
  }

  #has(call: Call): boolean {
    return usedSlots(call).every((slot) => this.#tables().some((table) => table.has(slot)));
  }

  #tables(): readonly Map<string, unknown>[] {
    const { descriptors, streams, pollables, entries } = this.#state;
    return [descriptors, streams, pollables, entries];
  }

  /** A resource is gone. */
  #release(slot: string): void {
    const pollable = this.#state.pollables.get(slot);
    if (pollable?.kind === 'stream') pollable.stream.pollables--;
    const stream = this.#state.streams.get(slot);
    // What was not flushed may be lost, or arrive later.
    if (stream?.of === 'output' && stream.file?.pending.has(stream)) stream.file.unsure = true;
    for (const table of this.#tables()) table.delete(slot);
  }

  #expect({ name, words }: Call): Expectation {
    const state = this.#state;
    const alone = ON_SURROUNDINGS[name];
    if (alone) return alone(state, words);
    const [first = '', ...rest] = words;
    const descriptor = state.descriptors.get(first);
    const onDescriptor = ON_DESCRIPTORS[name] ?? ON_PATHS[name];
    if (descriptor && onDescriptor) return onDescriptor(state, descriptor, rest);
    const [input, output] = [state.input(first), state.output(first)];
    if (input && ON_INPUTS[name]) return ON_INPUTS[name](state, input, rest);
    if (output && ON_OUTPUTS[name]) return ON_OUTPUTS[name](state, output, rest);
    if (name === 'drop') return this.#drop(first);
    if (name === 'subscribe') {
      const stream = input ?? output;
      const made = done(() => {
        if (!stream) return;
        stream.pollables++;
        state.pollables.set(rest[0] ?? '', { kind: 'stream', stream });
      });
      return { options: [made], why: both('io.streams.output-subscribe.ready-means-permit') };
    }
    const entries = state.entries.get(first);
    if (entries) return ifChanged(entries) ?? (name === 'list' ? list(entries) : readEntry(entries));
    const pollables = words.map((slot) => state.pollables.get(slot) as Pollable);
    return polling(state, name, pollables);
  }

  #drop(slot: string): Expectation {
    const why = both('filesystem.types.descriptors.dropped');
    const stream = this.#state.streams.get(slot);
    const options: Option[] = [done(() => this.#release(slot))];
    if (stream && stream.pollables > 0)
      options.push(silent('a trap, because a pollable of the stream is not dropped', ['ended']));
    return { options, why };
  }
}

const isSlot = (word: string) => /^[diope]\d+$/.test(word);

/** The slots that a call uses, and not the one that it fills. */
function usedSlots({ name, words }: Call): string[] {
  return words.filter((word, at) => isSlot(word) && !argumentsOf(name)[at]?.startsWith('new-'));
}

const ENTRIES = both('filesystem.types.read-directory.entries');

/** What is said of a stream of entries whose directory was changed since; nothing of any other. */
const ifChanged = ({ directory, version }: Entries): Expectation | undefined =>
  directory.version === version
    ? undefined
    : { options: [of('anything, because the directory was changed', ['ok', 'err'])], why: ENTRIES };

function readEntry({ left }: Entries): Expectation {
  const why = ENTRIES;
  if (left.size === 0) return { options: [succeeds('ok none', ([word]) => word === 'none')], why };
  const names = [...left].map(([name, kind]) => `${typeOf({ kind })} ${name}`);
  return {
    options: [
      succeeds(
        `ok one of ${names.join(', ')}`,
        ([type, name = '"']) => {
          const kind = left.get(unquote(name));
          return kind !== undefined && (type === typeOf({ kind }) || type === 'unknown');
        },
        ([, name = '"']) => void left.delete(unquote(name)),
      ),
    ],
    why,
  };
}

function list({ left }: Entries): Expectation {
  const text = [...left].map(([name, kind]) => `${name} (${typeOf({ kind })})`).join(', ');
  const check = (words: readonly string[]): boolean => {
    if (words.length !== 2 * left.size) return false;
    const seen = new Map<string, string>();
    for (let at = 0; at < words.length; at += 2) seen.set(unquote(words[at] ?? ''), words[at + 1] ?? '');
    return [...left].every(([name, kind]) => [typeOf({ kind }), 'unknown'].includes(seen.get(name) ?? ''));
  };
  return { options: [succeeds(`ok ${text || 'nothing'}`, check, () => left.clear())], why: ENTRIES };
}
