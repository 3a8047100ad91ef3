import type { Answer } from '../answer.js';
import { of, type Option } from './expectation.js';
import type { Input, Output } from './state.js';

/** What a stream returns that cannot go on. */
export const closes = (stream: Input | Output, text = 'closed'): Option =>
  of(text, ['closed'], () => void (stream.closed = true));
export const failsOrCloses = (stream: Input | Output): Option =>
  of('last-operation-failed, or closed', ['failed', 'closed'], () => ended(stream));

function ended(stream: Input | Output): void {
  stream.closed = true;
  if (stream.of === 'output' && stream.file) {
    stream.file.unsure = true;
    stream.file.pending.delete(stream);
  }
}

/** The failure of a stream of a file or directory that cannot do what it is asked for: it has a code of the file system. */
export const failsOnce = (stream: Input | Output): Option => ({
  text: 'last-operation-failed with an error-code',
  matches: (answer) => answer.kind === 'failed' && answer.code !== 'none',
  then: () => ended(stream),
});

const NO_CODE = 'filesystem.types.filesystem-error-code.of-files';
/** Of a failure that is not allowed: it has no code, or it is none. */
export const failureWhy =
  (...ids: string[]) =>
  (answer: Answer): readonly string[] =>
    answer.kind === 'failed' ? [NO_CODE] : ids;
