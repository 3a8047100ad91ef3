import type { Ratio } from './measure.js';

/** Prints a figure, and whether it meets its goal. */
export function say(what: string, value: string, goal: string, met: boolean): void {
  console.log(`${met ? 'met   ' : 'MISSED'}  ${what.padEnd(58)} ${value.padStart(14)}   goal ${goal}`);
}

/** Milliseconds, for {@link say}. */
export const ms = (time: number) => `${time.toFixed(0)} ms`;

/** {@link say} of a ratio, which must not be more than the goal. @param what is measured, and @param other what it is measured against */
export function sayRatio(what: string, other: string, measured: Ratio, goal: number): void {
  const { ratio, one, other: otherTime } = measured;
  say(`${what} ${ms(one)} / ${other} ${ms(otherTime)}`, ratio.toFixed(2), `<= ${goal.toFixed(2)}`, ratio <= goal);
}
