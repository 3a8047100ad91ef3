import { loadRunner, loadRunnerFor, releasesOf } from '../../runners/framework/registry.js';
import { UsageError } from '../errors.js';
import type { Release, Runner } from '../model/host.js';
import { byVersion, type Ends, isBetween } from '../plan/releases.js';

/** One version of a host. */
export interface Candidate {
  readonly version: string;
  /** Where the versions are executables. */
  readonly executable?: string;
  load(): Promise<Runner>;
}

/** The versions of a host. */
export interface Candidates {
  /** The oldest first. */
  readonly runnable: readonly Candidate[];
  readonly leftOut: readonly LeftOut[];
}

/** Versions that cannot be run for one reason. */
export interface LeftOut {
  readonly versions: readonly string[];
  readonly reason: string;
}

export interface CandidateOptions extends Ends {
  readonly runner: string;
  /** In place of the releases that a registry lists. */
  readonly executables?: readonly string[];
}

/**
 * The versions of a host from one to another.
 *
 * @param releases what lists a host's releases
 * @throws {UsageError} when nothing lists them, or when none between the ends can be run
 */
export async function candidatesOf(options: CandidateOptions, releases = releasesOf): Promise<Candidates> {
  const { runner, executables } = options;
  const all = executables ? await fromExecutables(runner, executables) : await fromReleases(options, releases);
  const runnable = all.runnable.filter(({ version }) => isBetween(version, options));
  if (runnable.length > 0) return { ...all, runnable };
  const [first, last] = [all.runnable[0], all.runnable.at(-1)];
  const reason =
    all.leftOut[0]?.reason ?? (first && last ? `${first.version} to ${last.version} can` : 'there is none');
  throw new UsageError(`${runner}: no version ${executables ? '' : 'in this series '}can be run: ${reason}`);
}

async function fromReleases({ runner, ...given }: CandidateOptions, list: typeof releasesOf): Promise<Candidates> {
  if (runner.includes('@')) throw new UsageError(`${runner}: name the runner alone, and versions with --from and --to`);
  // Refuses a name that does not exist.
  await loadRunner(runner);
  const releases = await list(runner);
  if (!releases)
    throw new UsageError(
      `no registry lists the releases of ${runner}: name executables, as in "bisect TEST -r wasmtime --executables PATH PATH"`,
    );
  return {
    runnable: releases
      .filter(({ unsupported }) => unsupported === undefined)
      .map(({ version }) => ({ version, load: () => loadRunner(`${runner}@${version}`) })),
    leftOut: byReason(releases.filter(({ version }) => isBetween(version, given))),
  };
}

function byReason(releases: readonly Release[]): LeftOut[] {
  const reasons = new Set(releases.flatMap(({ unsupported = [] }) => unsupported));
  return [...reasons].map((reason) => ({
    reason,
    versions: releases.filter(({ unsupported }) => unsupported === reason).map(({ version }) => version),
  }));
}

async function fromExecutables(runner: string, executables: readonly string[]): Promise<Candidates> {
  const runnable: Candidate[] = [];
  const leftOut: LeftOut[] = [];
  for (const executable of executables) {
    const one = await loadRunnerFor(runner, executable);
    const driver = await one.detect();
    if ('missing' in driver) leftOut.push({ versions: [executable], reason: driver.missing });
    else runnable.push({ version: driver.host.version, executable, load: () => Promise.resolve(one) });
  }
  return { runnable: byVersion(runnable, ({ version }) => version), leftOut };
}
