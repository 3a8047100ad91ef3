import { randomBytes } from 'node:crypto';
import { BrokenError } from '../errors.js';
import type { ExecuteOptions } from '../execute/execute.js';
import { judge } from '../judge/judge.js';
import type { Host, Runner } from '../model/host.js';
import type { Outcome } from '../model/outcome.js';
import type { Test } from '../model/test.js';

/** The least and the most seconds after which the endless guest is stopped. */
const SHORTEST = 0.1;
const LONGEST = 10;

/** Runs one guest with the run's means; `component` is what the runner made of its fixture. */
export type Run = (test: Test, limits: Pick<ExecuteOptions, 'timeout'>) => Promise<Outcome>;

/**
 * Shows, before any test runs, that the host really runs guests and that the harness sees how they end: one guest must give back
 * a random nonce, one returns err, one traps, one loops for ever.
 *
 * @param patience seconds that any but the endless one may take
 * @throws {BrokenError} naming the canary, and what was expected and seen
 */
export async function runCanaries(
  canaries: readonly Test[],
  host: Host,
  runner: Runner,
  patience: number,
  run: Run,
): Promise<void> {
  const canary = (name: string): Test => {
    const found = canaries.find((test) => test.id.endsWith(`canaries/${name}`));
    if (!found) throw new BrokenError(`no manifest in fixtures/ lists the canary ${name}`);
    return found;
  };
  const broken = (test: Test, what: string): never => {
    throw new BrokenError(
      `${host.name} ${host.version} cannot be judged: ${what}. (${test.id}: "${test.title}"; ran ${host.executable})`,
    );
  };

  const nonce = randomBytes(12).toString('hex');
  const echoes = withNonce(canary('echoes'), runner, nonce);
  const echo = await run(echoes, { timeout: patience });
  const echoed = judge(echoes, echo);
  if (echoed.verdict !== 'pass') broken(echoes, `a guest that should echo a random text gave: ${echoed.reason}`);

  const endsWrongly = async (test: Test) => {
    const { verdict, reason } = judge(test, await run(test, { timeout: patience }));
    if (verdict !== 'pass') broken(test, `a guest that must not succeed gave: ${reason}`);
  };
  const loops = async (test: Test) => {
    // A slow host needs longer to start its guest at all: the limit follows what the first canary took.
    for (let timeout = Math.max(SHORTEST, (2 * echo.duration) / 1000); ; timeout *= 2) {
      const { exit, stderr } = await run(test, { timeout });
      const started = stderr.kept.includes('signal: looping');
      if (exit.kind !== 'timeout')
        broken(test, `a guest that loops for ever ended by itself (${JSON.stringify(exit)})`);
      if (started) return;
      if (timeout >= LONGEST) broken(test, `a guest did not start within ${timeout} s`);
    }
  };
  await Promise.all([endsWrongly(canary('returns-err')), endsWrongly(canary('traps')), loops(canary('loops'))]);
}

/** Gives the nonce by a way that the runner has. */
function withNonce(test: Test, runner: Runner, nonce: string): Test {
  const expect = { ...test.expect, stdout: nonce };
  if (runner.capabilities.includes('args')) return { ...test, args: [nonce], expect };
  if (runner.capabilities.includes('env')) return { ...test, env: [['NONCE', nonce]], expect };
  throw new BrokenError(
    `the runner ${runner.name} can give a guest neither arguments nor variables: nothing shows that it runs`,
  );
}
