export type { Interface } from '../shapes/catalog.js';
