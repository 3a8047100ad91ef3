import { availableParallelism } from 'node:os';
import type { Fixtures } from '../catalog/profile.js';
import { BrokenError, MissingHostError } from '../errors.js';
import type { Runner } from '../model/host.js';
import type { Report } from '../model/report.js';
import type { Verdict } from '../model/verdict.js';
import { detectHost } from './detect.js';
import type { RunOptions } from './options.js';
import { runOn } from './run.js';

/** What a host did with one test: a verdict and its reason, or why there is no verdict. */
export interface Attempt {
  readonly verdict?: Verdict;
  readonly reason: string;
}

const SILENT = {
  started: () => undefined,
  result: () => undefined,
  sandbox: () => undefined,
  warning: () => undefined,
};

/** Runs one test on a host, canaries first. A host that cannot be run or judged has no verdict. */
export async function attemptTest(
  id: string,
  { runner, fixtures }: { readonly runner: Runner; readonly fixtures: Fixtures },
  limits: Pick<RunOptions, 'signal' | 'timeoutSeconds'>,
): Promise<Attempt> {
  const { folder, manifest } = fixtures;
  const tests = manifest.tests.filter((test) => test.id === id);
  const options: RunOptions = {
    ...limits,
    fixtures: folder,
    jobs: availableParallelism(),
    failFast: false,
    keep: false,
    commandLine: [],
    // What is known of a host changes no verdict.
    expectations: () => () => undefined,
  };
  try {
    return attemptIn(await runOn(await detectHost(runner), { tests, manifest, options, hooks: SILENT }));
  } catch (error) {
    if (error instanceof BrokenError || error instanceof MissingHostError) return { reason: error.message };
    throw error;
  }
}

function attemptIn({ broken, results: [result] }: Report): Attempt {
  if (broken !== undefined) return { reason: broken };
  if (!result) return { reason: 'the test did not end' };
  const { verdict, reason } = result;
  return verdict === 'error' ? { reason } : { verdict, reason };
}
