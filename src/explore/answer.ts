/** What a host answered to a call. */
export type Answer =
  | { readonly kind: 'ok'; readonly words: readonly string[] }
  /** An error-code of wasi:filesystem. */
  | { readonly kind: 'err'; readonly code: string }
  /** `stream-error::closed`. */
  | { readonly kind: 'closed' }
  /** `stream-error::last-operation-failed`, with its error-code, or `none`. */
  | { readonly kind: 'failed'; readonly code: string }
  /** The guest had nothing in a slot that the call is about. */
  | { readonly kind: 'skip' }
  /** The host ended: a trap, or a crash of the host itself. */
  | { readonly kind: 'ended'; readonly how: string }
  /** The host did not answer within the limit of time. */
  | { readonly kind: 'hung' };

/** Reads a line of the trace. */
export function answerOf(line: string): Answer {
  const [kind = '', ...words] = line.split(' ').filter((word) => word !== '');
  if (kind === 'err') return { kind, code: words[0] ?? '' };
  if (kind === 'failed') return { kind, code: words[0] ?? 'none' };
  if (kind === 'closed' || kind === 'skip') return { kind };
  return { kind: 'ok', words };
}

/** An answer for people to read. */
export function describe(answer: Answer): string {
  if (answer.kind === 'ok') return ['ok', ...answer.words].join(' ');
  if (answer.kind === 'err') return `err ${answer.code}`;
  if (answer.kind === 'failed') return `last-operation-failed (${answer.code})`;
  if (answer.kind === 'ended') return answer.how;
  return answer.kind === 'hung' ? 'no answer within the limit of time' : answer.kind;
}

/** The kind of an answer: two that differ only in numbers are the same finding. */
export function classOf(answer: Answer): string {
  if (answer.kind === 'err' || answer.kind === 'failed') return `${answer.kind} ${answer.code}`;
  return answer.kind;
}
