import type { CallName } from '../calls.js';
import type { Made } from './made.js';

/** Numbers that choose the arguments of a call. */
export type Choices = readonly [a: number, b: number, c: number, d: number, e: number];

/** Adds a call to a program, and sometimes calls that go with it. */
export type Make = (made: Made, choices: Choices, name: CallName) => void;

export type Makes = Partial<Record<CallName, Make>>;
