import { randomBytes } from 'node:crypto';
import { BrokenError } from '../errors.js';
import { SERVING } from '../model/addresses.js';
import { isServed, type Peer, type Test } from '../model/test.js';
import type { TestRun } from '../model/test-run.js';
import type { Detected } from './detect.js';
import type { Session } from './session.js';

/** Seconds that a canary may take. */
const TIMEOUT = 30;
/** The least and the most seconds after which the endless guest is stopped. */
const SHORTEST = 0.1;
const LONGEST = 10;

/** What canaries are chosen from, and how long they may take. */
export interface CanaryOptions {
  readonly canaries: readonly Test[];
  /** What will run. */
  readonly tests?: readonly Test[];
  /** For any but the endless one. */
  readonly timeoutSeconds?: number | undefined;
}

/**
 * Shows, before any test runs, that the host really runs guests and that the harness sees how they end: one guest must give back
 * a random nonce, one returns err, one traps, one loops forever. Where tests serve guests, one must give back a nonce of a request.
 *
 * @throws {BrokenError} naming the canary, and what was expected and seen
 */
export async function runCanaries(
  { runner, driver }: Detected,
  session: Pick<Session, 'run'>,
  { canaries, tests = [], timeoutSeconds = TIMEOUT }: CanaryOptions,
): Promise<void> {
  const { host } = driver;
  const canary = (name: string): Test => {
    const found = canaries.find((test) => test.id.endsWith(`canaries/${name}`));
    if (!found) throw new BrokenError(`no manifest in fixtures/ lists the canary ${name}`);
    return found;
  };
  const run = (test: Test, limit = timeoutSeconds): Promise<TestRun> =>
    session.run(test, test.id.replaceAll('/', '-'), limit);
  const broken = (test: Test, what: string): never => {
    throw new BrokenError(
      `${host.name} ${host.version} cannot be judged: ${what.replace(/\.$/, '')}. (${test.id}: "${test.title}"; ran ${host.executable})`,
    );
  };

  const nonce = randomBytes(12).toString('hex');
  const echoes = withNonce(canary('echoes'), runner, nonce);
  const echo = await run(echoes);
  if (echo.judgement.verdict !== 'pass')
    broken(echoes, `a guest that should echo a random text gave: ${echo.judgement.reason}`);

  const endsWrongly = async (test: Test) => {
    const { judgement } = await run(test);
    if (judgement.verdict !== 'pass') broken(test, `a guest that must not succeed gave: ${judgement.reason}`);
  };
  const loops = async (test: Test) => {
    // A slow host needs longer to start its guest at all: the limit follows what the first canary took.
    for (let seconds = Math.max(SHORTEST, (2 * echo.outcome.durationMs) / 1000); ; seconds *= 2) {
      const { exit, stderr } = (await run(test, seconds)).outcome;
      if (exit.kind !== 'timeout') broken(test, `a guest that loops forever ended by itself (${JSON.stringify(exit)})`);
      if (stderr.head.includes('signal: looping')) return;
      if (seconds >= LONGEST) broken(test, `a guest did not start within ${seconds} s`);
    }
  };
  const serves = async () => {
    if (!tests.some(({ fixture }) => isServed(fixture))) return;
    const test = withRequest(canary('serves'), nonce);
    const { judgement } = await run(test);
    if (judgement.verdict !== 'pass')
      broken(test, `a guest that should answer with a random text gave: ${judgement.reason}`);
  };
  await Promise.all([
    serves(),
    endsWrongly(canary('returns-err')),
    endsWrongly(canary('traps')),
    loops(canary('loops')),
  ]);
}

/** Lets a client ask for the nonce. */
function withRequest(test: Test, nonce: string): Test {
  const steps: Peer['do'] = [
    { connect: SERVING },
    { send: `GET /${nonce} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n` },
    { response: { status: 200, body: nonce } },
  ];
  return { ...test, peers: { client: { protocol: 'tcp', family: 'ipv4', do: steps } } };
}

/** Gives the nonce by a way that the runner has. */
function withNonce(test: Test, runner: Detected['runner'], nonce: string): Test {
  const expect = { ...test.expect, stdout: nonce };
  if (runner.capabilities.includes('args')) return { ...test, args: [nonce], expect };
  if (runner.capabilities.includes('env')) return { ...test, env: [['NONCE', nonce]], expect };
  throw new BrokenError(
    `the runner ${runner.name} can give a guest neither arguments nor variables: nothing shows that it runs`,
  );
}
