import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { projectRoot } from '../../src/paths.js';

export const cli = join(projectRoot, 'dist/src/cli/main.js');
/** Starts commands, with or without peers, and does nothing else. */
export const bareLoop = join(projectRoot, 'dist/tools/bench/bare-loop.js');

/** Milliseconds that a command takes; it must end with exit code 0. */
export async function milliseconds(argv: readonly string[], env: Record<string, string> = {}): Promise<number> {
  const [file = '', ...args] = argv;
  const start = performance.now();
  await execa(file, args, { env, stdin: 'ignore', stdout: 'ignore', stderr: 'ignore' });
  return performance.now() - start;
}

/** The one in the middle. */
export const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** How long one thing takes of what another one takes. */
export interface Ratio {
  readonly ratio: number;
  /** Milliseconds. */
  readonly one: number;
  readonly other: number;
}

/**
 * The ratio of two commands' times: run in turns, so that what disturbs the machine disturbs both.
 *
 * @returns the median of the ratios of each turn, and the two medians in milliseconds
 */
export async function ratio(turns: number, one: () => Promise<number>, other: () => Promise<number>): Promise<Ratio> {
  const ones: number[] = [];
  const others: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    ones.push(await one());
    others.push(await other());
  }
  const ratios = ones.map((time, turn) => time / (others[turn] ?? NaN));
  return { ratio: median(ratios), one: median(ones), other: median(others) };
}

/** Runs the harness, and gives its own peak memory in bytes (its hosts' is not counted) and its time in milliseconds. */
export async function peakMemory(args: readonly string[], scratch: string): Promise<{ bytes: number; time: number }> {
  const file = join(scratch, 'peak');
  await rm(file, { force: true });
  // Node counts in kilobytes.
  const probe = `data:text/javascript,import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(file)},String(process.resourceUsage().maxRSS*1024)))`;
  const time = await milliseconds([process.execPath, '--import', probe, cli, ...args]);
  return { bytes: Number(await readFile(file, 'utf8')), time };
}
