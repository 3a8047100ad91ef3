import type { Ratio } from './measure.js';

/** What was measured, as text. */
export interface Figure {
  readonly value: string;
  readonly goal: string;
  readonly met: boolean;
}

/** Prints a figure, and whether it meets its goal. */
export function say(what: string, { value, goal, met }: Figure): void {
  console.log(`${met ? 'met   ' : 'MISSED'}  ${what.padEnd(58)} ${value.padStart(14)}   goal ${goal}`);
}

/** Milliseconds, for {@link say}. */
export const ms = (time: number) => `${time.toFixed(0)} ms`;

/** What is measured against what, and the most that the ratio of the two may be. */
export interface Compared {
  readonly what: string;
  readonly other: string;
  readonly goal: number;
}

/** {@link say} of a ratio. */
export function sayRatio({ what, other, goal }: Compared, { ratio, one, other: otherTime }: Ratio): void {
  say(`${what} ${ms(one)} / ${other} ${ms(otherTime)}`, {
    value: ratio.toFixed(2),
    goal: `<= ${goal.toFixed(2)}`,
    met: ratio <= goal,
  });
}
