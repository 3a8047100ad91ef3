/** How a connection ended. */
export type End = 'end' | 'reset' | 'closed';

/** What comes next on a connection. */
export type Came = { readonly bytes: Buffer } | { readonly end: End };

/** Where bytes come from. After the end it says the end again. */
export interface Source {
  next(): Promise<Came>;
  /** Gives back bytes that were not used: they come next. */
  unread(bytes: Buffer): void;
}

/** The ends of a connection in words. */
export const ENDS: Readonly<Record<End, string>> = {
  end: 'the end',
  reset: 'a reset',
  closed: 'a closed connection',
};
