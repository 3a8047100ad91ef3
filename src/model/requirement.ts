import { LEVELS } from '../shapes/names.js';

export { LEVELS };
export type { Requirement } from '../shapes/catalog.js';
export type Level = (typeof LEVELS)[number];

/** The strictest of these levels; nothing where there are none. */
export const strictest = (levels: readonly (Level | undefined)[]): Level | undefined =>
  LEVELS.find((level) => levels.includes(level));

/** Whether a level is as strict as another one, or stricter. */
export const isAsStrict = (level: Level, as: Level): boolean => LEVELS.indexOf(level) <= LEVELS.indexOf(as);
