/** What the user gave cannot be used: exit code 2. */
export class UsageError extends Error {}

/** The host or the harness is broken: no verdict would mean anything. Exit code 3. */
export class BrokenError extends Error {}
