import { LEVELS } from '../shapes/names.js';

export { LEVELS };
export type { Requirement } from '../shapes/catalog.js';
export type Level = (typeof LEVELS)[number];
