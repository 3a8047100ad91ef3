import { resolve } from 'node:path';
import { findTest } from '../../catalog/find-test.js';
import { loadCatalog } from '../../catalog/profile.js';
import { BrokenError, UsageError } from '../../errors.js';
import { checkEnds } from '../../plan/releases.js';
import { attemptTest } from '../../run/attempt.js';
import { type Bisection, bisect as search } from '../../run/bisect.js';
import { type Candidate, type CandidateOptions, candidatesOf } from '../candidates.js';
import { ExitCode } from '../exit-code.js';
import { onInterrupt } from '../interrupt.js';
import { conclusion, type Tried, triedLine, type Version } from '../terminal/bisection.js';
import { print } from '../terminal/print.js';

export interface BisectOptions extends CandidateOptions {
  /** Seconds. */
  readonly timeout?: number;
  readonly fixtures?: string;
  readonly json?: boolean;
}

/** A version of the host with what was found out about it. */
type Entry = Version & Pick<Candidate, 'load'>;

/** `bisect TEST`: the first version of a host that changed the verdict of a test. Returns the exit code. */
export async function bisect(id: string, options: BisectOptions): Promise<number> {
  const { runner, timeout: timeoutSeconds, json = false } = options;
  checkEnds(options);
  const catalog = loadCatalog(undefined, options.fixtures && resolve(options.fixtures));
  const test = findTest(id, catalog.whole.tests);
  const { runnable, leftOut } = await candidatesOf(options);
  const tried: Tried[] = [];
  const say = (text: string) => (json ? process.stderr.write(`${text}\n`) : print(text));
  for (const { versions, reason } of leftOut) {
    tried.push(...versions.map((version) => ({ version, reason })));
    say(triedLine({ version: ends(versions), reason }));
  }

  const stop = onInterrupt();
  const attempt = async (entry: Entry) => {
    const { load, ...version } = entry;
    const own = await load();
    const fixtures = catalog.fixturesFor(own);
    const limits = { signal: stop, ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }) };
    const done = await attemptTest(test.id, { runner: own, fixtures }, limits);
    if (stop.aborted) throw new Interrupted();
    tried.push({ ...version, ...done });
    say(triedLine({ ...version, ...done }));
    return done;
  };
  try {
    const found = await search<Entry>(runnable, attempt);
    await confirm(found, attempt);
    if (json) print(JSON.stringify({ test: test.id, runner, tried, ...withoutLoad(found) }, null, 1));
    else print(`\n${conclusion(runner, found)}`);
    if (found.oldest) return ExitCode.ok;
    throw new UsageError(`no version of ${runner} gave a verdict`);
  } catch (error) {
    if (error instanceof Interrupted) return ExitCode.interrupted;
    throw error;
  }
}

/** Somebody ended the search. */
class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** Runs both sides of the change again. @throws {BrokenError} when a verdict is another one this time */
async function confirm({ change }: Bisection<Entry>, attempt: (entry: Entry) => Promise<{ verdict?: string }>) {
  for (const { release, verdict } of change ? [change.last, change.first] : []) {
    const again = await attempt(release);
    if (again.verdict !== verdict)
      throw new BrokenError(
        `the verdict of ${release.version} is not steady: ${verdict}, then ${again.verdict ?? 'none'}; what was found means nothing`,
      );
  }
}

const ends = (versions: readonly string[]) =>
  versions.length > 1 ? `${versions[0] ?? ''} to ${versions.at(-1) ?? ''}` : (versions[0] ?? '');

/** What `--json` has of a search. */
function withoutLoad({ oldest, newest, change }: Bisection<Entry>) {
  const version = ({ version, executable }: Entry): Version => ({ version, ...(executable ? { executable } : {}) });
  const one = ({ release, verdict }: { release: Entry; verdict: string }) => ({ ...version(release), verdict });
  return {
    ...(oldest ? { oldest: one(oldest) } : {}),
    ...(newest ? { newest: one(newest) } : {}),
    ...(change
      ? { change: { last: one(change.last), first: one(change.first), between: change.between.map(version) } }
      : {}),
  };
}
