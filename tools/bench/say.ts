/** Prints a figure, and whether it meets its goal. */
export function say(what: string, value: string, goal: string, met: boolean): void {
  console.log(`${met ? 'met   ' : 'MISSED'}  ${what.padEnd(58)} ${value.padStart(14)}   goal ${goal}`);
}

/** Milliseconds, for {@link say}. */
export const ms = (time: number) => `${time.toFixed(0)} ms`;
