import type { ExplorerHost } from '../../src/explore/explorer-host.js';
import { check, keyOf } from '../../src/explore/check.js';
import { lineOf, type Program } from '../../src/explore/program.js';
import type { Batches } from './batches.js';

/** The calls with wrong answers, by the answers' kinds. */
export type WrongAnswers = ReadonlyMap<string, string>;

/** How often wasmtime is asked whether a kind of wrong answer that it is known to give is its own. */
const MOST_ASKED = 20;

/** All that a host gives in this time. */
export async function wrongAnswers(host: ExplorerHost, batches: Batches, seconds: number): Promise<WrongAnswers> {
  const found = new Map<string, string>();
  for await (const { program, trace } of batches.on(host, seconds)) {
    for (const wrong of check(program, trace).wrong) found.set(keyOf(wrong), lineOf(wrong.call));
  }
  return found;
}

/** wasmtime without a change. */
export interface Plain {
  readonly host: ExplorerHost;
  readonly wrong: WrongAnswers;
}

/** The first wrong answer in this time that wasmtime without the change does not give. */
export async function firstWrongAnswer(
  host: ExplorerHost,
  plain: Plain,
  { batches, seconds }: { readonly batches: Batches; readonly seconds: number },
): Promise<{ kind: string; call: string } | undefined> {
  const asked = new Map<string, number>();
  for await (const { program, trace } of batches.on(host, seconds)) {
    for (const wrong of check(program, trace).wrong) {
      const kind = keyOf(wrong);
      // wasmtime has faults of its own that look the same: then only the program says whether it is one of them.
      const asks = asked.get(kind) ?? 0;
      if (plain.wrong.has(kind) && asks >= MOST_ASKED) continue;
      asked.set(kind, asks + 1);
      // Once more and alone: a host may be slow, and not all that wasmtime does was seen before.
      const start = program.slice(0, wrong.at + 1);
      if (!(await gives(host, start, kind)) || (await gives(plain.host, start, kind))) continue;
      return { kind, call: lineOf(wrong.call) };
    }
  }
  return undefined;
}

/** Whether a host answers a program in this way. */
async function gives(host: ExplorerHost, program: Program, kind: string): Promise<boolean> {
  const [trace] = await host.run([program]);
  return trace !== undefined && check(program, trace).wrong.some((wrong) => keyOf(wrong) === kind);
}
