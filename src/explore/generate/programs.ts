import fc from 'fast-check';
import type { CallName } from '../calls.js';
import type { Program } from '../program.js';
import { Made } from './made.js';
import type { Choices, Make } from './make.js';
import { ON_DESCRIPTORS } from './on-descriptors.js';
import { ON_PATHS } from './on-paths.js';
import { ON_STREAMS } from './on-streams.js';
import { ON_SURROUNDINGS } from './on-surroundings.js';
import { MAKERS, WEIGHTS } from './weights.js';

/** How each call is made. */
const MAKES: Readonly<Record<CallName, Make>> = {
  ...ON_PATHS,
  ...ON_DESCRIPTORS,
  ...ON_STREAMS,
  ...ON_SURROUNDINGS,
};

export interface Bounds {
  /** The least and the most calls of a program. */
  readonly least: number;
  readonly most: number;
  /** The calls that are made; all when not given. */
  readonly calls?: ReadonlySet<CallName>;
}

/** A call before it is known what it can be about: its name, and numbers that choose its arguments. */
type Intent = readonly [name: CallName, ...choices: Choices];

/** Programs, whose calls are about what earlier calls have probably made. */
function programs({ least, most, calls }: Bounds): fc.Arbitrary<Program> {
  const weighted = Object.entries(WEIGHTS)
    .map(([name, weight]) => ({ name: name as CallName, weight }))
    .filter(({ name }) => !calls || calls.has(name) || (calls.has('stream-read') && MAKERS.includes(name)));
  const choice = fc.nat({ max: 2 ** 30 });
  const intent = fc.tuple(
    fc.oneof(...weighted.map(({ name, weight }) => ({ arbitrary: fc.constant(name), weight }))),
    choice,
    choice,
    choice,
    choice,
    choice,
  );
  return fc.array(intent, { minLength: least, maxLength: most, size: 'max' }).map(programOf);
}

/** The programs of a batch: the same ones for the same seed. */
export const sample = (bounds: Bounds, seed: number, count: number): Program[] =>
  fc.sample(programs(bounds), { seed, numRuns: count });

/** Makes calls out of intents. */
function programOf(intents: readonly Intent[]): Program {
  const made = new Made();
  for (const [name, ...choices] of intents) MAKES[name](made, choices, name);
  return made.program;
}
