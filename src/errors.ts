/** What the caller gave cannot be used: exit code 2. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
  /** Stable: programs may compare it. */
  readonly code: string = 'ERR_USAGE';
  /** What to do about it, where that is known. */
  readonly hint?: string;

  constructor(message: string, { hint, ...options }: ErrorOptions & { readonly hint?: string } = {}) {
    super(message, options);
    if (hint !== undefined) this.hint = hint;
  }
}

/** The host does not exist on this machine, or is not one that its runner supports: exit code 2. */
export class MissingHostError extends UsageError {
  override readonly name = 'MissingHostError';
  override readonly code = 'ERR_MISSING_HOST';
}

/** The host or the harness is broken: no verdict would mean anything. Exit code 3. */
export class BrokenError extends Error {
  override readonly name = 'BrokenError';
  readonly code = 'ERR_BROKEN';
}

/** What anything that was thrown says. */
export const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

/** The code of an error of the system, as `ENOENT`; nothing of anything else that was thrown. */
export const codeOf = (thrown: unknown): string | undefined =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;
