import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRunner } from '../../runners/framework/registry.js';
import { ExplorerHost } from '../../src/explore/explorer-host.js';
import type { Invocation, Job } from '../../src/model/host.js';
import type { Fixture, Test } from '../../src/model/test.js';
import { fixturesFolder } from '../../src/paths.js';
import { type Detected, detectHost } from '../../src/run/detect.js';
import { putBehindLayer, REPORT, VARIABLE } from '../changed/layer.js';

/** Seconds for a program. */
const TIMEOUT = 5;

/** wasmtime, and with one change each. */
export class MutatedHosts {
  readonly #wasmtime: Detected;
  readonly #fixtures: string;
  /** What the layer said that it could change, in a file. */
  readonly #layerOutput: string;

  private constructor(wasmtime: Detected, folder: string) {
    this.#wasmtime = wasmtime;
    this.#fixtures = join(folder, 'fixtures');
    this.#layerOutput = join(folder, 'stderr');
  }

  /** @param folder an empty one, which is theirs */
  static async prepare(folder: string): Promise<MutatedHosts> {
    const hosts = new MutatedHosts(await detectHost(await loadRunner('wasmtime')), folder);
    await writeFixtures(hosts.#fixtures);
    return hosts;
  }

  open(change: string): Promise<ExplorerHost> {
    const { signal } = new AbortController();
    return ExplorerHost.open(this.#with(change), { fixtures: this.#fixtures, timeoutSeconds: TIMEOUT, signal });
  }

  /** wasmtime without a change, whose layer gathers what it could change. */
  openGathering(): Promise<ExplorerHost> {
    return this.open(REPORT);
  }

  /** The changes that could be made in the calls until now. */
  gathered(): string[] {
    const lines = readFileSync(this.#layerOutput, 'utf8').split('\n');
    return [...new Set(lines.flatMap((line) => /^could-change: (.*)$/.exec(line)?.[1] ?? []))];
  }

  #with(change: string): Detected {
    const { runner, driver } = this.#wasmtime;
    const layerOutput = this.#layerOutput;
    const invoke = async (job: Job): Promise<Invocation> => {
      const invocation = await driver.invoke({ ...job, env: [...job.env, [VARIABLE, change]] });
      if (change !== REPORT) return invocation;
      return { ...invocation, argv: ['sh', '-c', 'f=$0; "$@" 2>>"$f"', layerOutput, ...invocation.argv] };
    };
    const prepare = driver.prepare?.bind(driver);
    return { runner, driver: { host: driver.host, ...(prepare ? { prepare } : {}), invoke } };
  }
}

/** The guest of explore behind the layer, in a folder that `ExplorerHost` takes for that of the fixtures. */
async function writeFixtures(all: string): Promise<void> {
  const fixture = JSON.parse(readFileSync(join(fixturesFolder, 'explorer/explorer.json'), 'utf8')) as Fixture;
  // putBehindLayer asks for a test's id and its component.
  const test = { id: 'explorer', fixture } as Test;
  const changed = (await putBehindLayer([test])).get(test.id);
  if (!changed) throw new Error('the guest of explore could not be put behind the layer');
  const { file, sha256, size } = changed;
  mkdirSync(join(all, 'explorer'), { recursive: true });
  writeFileSync(join(all, file), readFileSync(join(changed.folder, file)));
  writeFileSync(join(all, 'explorer/explorer.json'), JSON.stringify({ ...fixture, file, sha256, size }));
}
