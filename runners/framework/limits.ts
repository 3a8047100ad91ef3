/** Seconds that a host may take to report its version. */
export const VERSION = 10;

/** Seconds that a module may take for an answer. */
export const ANSWER = 60;

/** Seconds that it may take to make a component ready for its host. */
export const PREPARATION = 300;
