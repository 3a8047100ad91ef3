import { type Answer, classOf } from './answer.js';
import { type Judged, Model } from './model/model.js';
import type { Call, Program } from './program.js';

/** What a host did with a program. */
export interface Trace {
  /** How far the guest could open the directory of the program. */
  readonly root: 'mutable' | 'limited' | 'missing';
  /** An answer for each call, up to the one that ended the host. */
  readonly answers: readonly Answer[];
}

/** An answer that the model does not allow. */
export interface Wrong {
  /** Which call of the program it is. */
  readonly at: number;
  readonly call: Call;
  readonly answer: Answer;
  readonly options: readonly string[];
  readonly requirements: readonly string[];
}

/** A program on a host, judged. */
export interface Checked {
  readonly wrong: readonly Wrong[];
  /** Of each call that could be judged, what was said of it. */
  readonly judged: readonly Judged[];
}

/** What the guest does at the end of each program. */
const END: Call = { name: 'drop', words: ['all'] };

/** Holds a trace against the model, up to where nothing more is known. */
export function check(program: Program, { root, answers }: Trace): Checked {
  const model = new Model(root === 'limited');
  const wrong: Wrong[] = [];
  const judged: Judged[] = [];
  if (root === 'missing') return { wrong, judged };
  for (const [at, answer] of answers.entries()) {
    const call = program[at];
    if (!call) {
      // The guest drops what is left, children before parents.
      if (answer.kind !== 'ended' && answer.kind !== 'hung') break;
      wrong.push({ at, call: END, answer, options: ['ok'], requirements: ['filesystem.types.descriptors.dropped'] });
      break;
    }
    const one = model.judge(call, answer);
    judged.push(one);
    if (one.is === 'wrong') {
      const { options, requirements } = one;
      wrong.push({ at, call, answer, options, requirements });
      if (!one.goesOn) break;
    }
    if (one.is === 'silent' || answer.kind === 'ended' || answer.kind === 'hung') break;
  }
  return { wrong, judged };
}

/** What makes two wrong answers the same finding. */
export const keyOf = ({ call, answer, requirements }: Wrong): string =>
  [call.name, classOf(answer), ...requirements].join(' ');

/** Where hosts, all of them allowed to, answer differently: the specification leaves a choice. */
export interface Disagreement {
  readonly at: number;
  readonly call: Call;
  /** By host: which of the allowed results it gave. */
  readonly chosen: readonly string[];
  readonly options: readonly string[];
}

/** The first call at which hosts do not agree; nothing where one of them is wrong before. */
export function disagreement(program: Program, hosts: readonly Checked[]): Disagreement | undefined {
  for (const [at, call] of program.entries()) {
    const here = hosts.map(({ judged }) => judged[at]);
    const allowed = here.flatMap((one) => (one?.is === 'allowed' || one?.is === 'silent' ? [one] : []));
    if (allowed.length < hosts.length) {
      if (here.every((one) => one?.is === 'skipped')) continue;
      return undefined;
    }
    const [first] = allowed;
    if (!first || allowed.every((one) => one.option === first.option)) continue;
    return { at, call, options: first.options, chosen: allowed.map((one) => one.options[one.option] ?? '') };
  }
  return undefined;
}

/** What makes two disagreements the same. */
export const topicOf = ({ call, chosen }: Disagreement): string =>
  [call.name, ...chosen].join('\n').replaceAll(/\d+/g, '#');
