import type { CallName } from '../calls.js';
import type { Make, Makes } from './make.js';
import { DURATIONS, INSTANTS, pick, STANDARD, TIMES } from './values.js';

/** Waits for one, or looks. */
const wait: Make = (made, [a], name) => {
  made.on(name, made.slot('p', a));
};

/** Polls several. */
const poll: Make = (made, [a, b, c, d, e], name) => {
  // An empty list traps: it is asked for rarely.
  if (e % 150 === 0) made.push(name);
  const slots = [a, b, c, a >> 4, a].map((choice) => made.slot('p', choice)).filter((slot) => slot !== undefined);
  if (slots.length > 0) made.push(name, ...slots.slice(0, 1 + (d % 5)));
};

/** A pollable of a duration. */
const duration: Make = (made, [a], name) => {
  made.push(name, pick(DURATIONS, a), made.fresh('p'));
};

/** A pollable of an instant. */
const instant: Make = (made, [a], name) => {
  made.push(name, pick(INSTANTS, a), made.fresh('p'));
};

/** Asks for a terminal. */
const terminal: Make = (made, [a], name) => {
  made.push(name, pick(STANDARD, a));
};

/** Takes no argument. */
const call: Make = (made, _choices, name) => {
  made.push(name);
};

/** Gets the program's directory as a preopened one, and asks it something. */
const preopened: Make = (made, [a, b, c], name) => {
  const slot = made.free();
  made.descriptors.set(slot, { kind: 'directory', flags: 'rm' });
  made.pathOf.set(slot, '.');
  made.push(name, slot);
  const time = (choice: number) => pick(TIMES, choice);
  const questions: readonly (readonly [CallName, ...string[]])[] = [
    ['stat', slot],
    ['get-flags', slot],
    ['get-type', slot],
    ['sync', slot],
    ['sync-data', slot],
    ['metadata-hash', slot],
    ['set-times', slot, time(b), time(c)],
    ['read-directory', slot, made.fresh('e')],
    ['is-same-object', slot, 'd0'],
  ];
  const [asked, ...words] = pick(questions, a);
  made.push(asked, ...words);
};

/** Drops. */
const drop: Make = (made, [a, b]) => {
  made.drop(a, b);
};

/** Calls on pollables and clocks, on what a program is started with, and drop. */
export const ON_SURROUNDINGS = {
  ready: wait,
  block: wait,
  poll,
  'subscribe-duration': duration,
  'subscribe-instant': instant,
  'get-terminal': terminal,
  'get-directories': call,
  preopened,
  'monotonic-now': call,
  'monotonic-resolution': call,
  'wall-now': call,
  'wall-resolution': call,
  'get-arguments': call,
  'get-environment': call,
  'initial-cwd': call,
  drop,
} satisfies Makes;
