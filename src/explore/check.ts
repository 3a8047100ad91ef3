import { type Answer, classOf } from './answer.js';
import { type Judged, Model } from './model/model.js';
import type { Call, Program } from './program.js';
import type { Trace } from './traces.js';

/** An answer that the model does not allow. */
export interface Wrong {
  /** Which call of the program it is. */
  readonly at: number;
  readonly call: Call;
  readonly answer: Answer;
  readonly options: readonly string[];
  readonly requirements: readonly string[];
  /** What else may be the reason. */
  readonly related: readonly string[];
  /** Where it is less than that of the requirements. */
  readonly level?: 'should';
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
export function check(program: Program, { root, answers, given }: Trace): Checked {
  const model = new Model(program, root === 'limited', given);
  const wrong: Wrong[] = [];
  const judged: Judged[] = [];
  if (root === 'missing') return { wrong, judged };
  for (const [at, answer] of answers.entries()) {
    const call = program[at];
    if (!call) {
      // The guest drops what is left, children before parents.
      if (answer.kind !== 'ended' && answer.kind !== 'hung') break;
      wrong.push({
        at,
        call: END,
        answer,
        options: ['ok'],
        requirements: ['filesystem.types.descriptors.dropped'],
        related: [],
      });
      break;
    }
    const one = model.judge(call, answer);
    judged.push(one);
    if (one.is === 'wrong') {
      const { options, requirements, related, level } = one;
      wrong.push({ at, call, answer, options, requirements, related, ...(level ? { level } : {}) });
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

/** A program on a host, with what was said of its answers. */
export interface Judgement extends Checked {
  readonly answers: readonly Answer[];
}

/** The first call at which hosts do not agree; nothing where one of them is wrong before. */
export function disagreement(program: Program, hosts: readonly Judgement[]): Disagreement | undefined {
  for (const [at, call] of program.entries()) {
    const chosen: string[] = [];
    let options: readonly string[] = [];
    for (const { judged, answers } of hosts) {
      const [one, answer] = [judged[at], answers[at]];
      if (one?.is === 'skipped') continue;
      if ((one?.is !== 'allowed' && one?.is !== 'silent') || !answer) return undefined;
      options = one.options;
      // Of errors the code counts; of values only which of the results they are: they may depend on the host's file system.
      const isCode = answer.kind === 'err' || answer.kind === 'failed';
      chosen.push(isCode ? classOf(answer) : (one.options[one.option] ?? ''));
    }
    if (chosen.length === 0) continue;
    // What one host has, another one has not: they have differed before, in a way that counts for nothing.
    if (chosen.length < hosts.length) return undefined;
    if (new Set(chosen.map(withoutNumbers)).size > 1) return { at, call, options, chosen };
  }
  return undefined;
}

const withoutNumbers = (text: string): string => text.replaceAll(/\d+/g, '#');

/** What makes two disagreements the same. */
export const topicOf = ({ call, chosen }: Disagreement): string =>
  [call.name, ...chosen.map(withoutNumbers)].join('\n');
