import { closeSync, mkdirSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BrokenError, messageOf } from '../errors.js';
import { start } from '../execute/process.js';
import { fillSandbox, removeFolder, type Sandbox } from '../execute/sandbox.js';
import { Workspace } from '../execute/workspace.js';
import type { Driver, RunScope } from '../model/host.js';
import type { Exit } from '../model/outcome.js';
import type { Fixture } from '../model/test.js';
import type { Detected } from '../run/detect.js';
import { verifiedFixture } from '../run/fixtures.js';
import type { Hazards } from './hazards.js';
import type { Given } from './model/given.js';
import { ABSOLUTE_LINK, encode, type Placed, type Program, usesAbsoluteLink, usesPreopen } from './program.js';
import { watchSilence } from './silence.js';
import { endOf, readTraces, type Run, type Trace } from './traces.js';

export interface HostOptions {
  /** The folder of the components. */
  readonly fixtures: string;
  /** How long the host may write nothing before it counts as hung. */
  readonly timeoutSeconds: number;
  readonly signal: AbortSignal;
}

/** The guest's name for the directory that it gets. */
const GUEST_DIRECTORY = '/explore';
/** Of stderr, as much as shows why a host has ended. */
const MOST_OF_STDERR = 4096;
/** What programs are started with, where the host can be given it. */
const ARGUMENTS = ['one', 'two words', ''] as const;
const ENVIRONMENT = [
  ['EXPLORE', 'a=b'],
  ['empty', ''],
] as const;
/** What says which component the guest is. */
const GUEST = 'explorer/explorer.json';

/** What a host has opened, and closes. */
interface Opened {
  readonly workspace: Workspace;
  readonly component: string;
  readonly scope: RunScope | undefined;
}

/** A host that runs programs, many at each start. */
export class ExplorerHost {
  readonly detected: Detected;
  readonly #options: HostOptions;
  readonly #workspace: Workspace;
  readonly #component: string;
  readonly #scope: RunScope | undefined;
  #runs = 0;
  /** After the first program that has ended the host: each answer is written before the next call, so that no program runs twice. */
  #careful = false;
  /** Times that the host was started. */
  starts = 0;

  private constructor(detected: Detected, options: HostOptions, { workspace, component, scope }: Opened) {
    this.detected = detected;
    this.#options = options;
    this.#workspace = workspace;
    this.#component = component;
    this.#scope = scope;
  }

  /** @throws {BrokenError} when the guest is missing, or the host cannot run it */
  static async open(detected: Detected, options: HostOptions): Promise<ExplorerHost> {
    const { driver } = detected;
    const workspace = await Workspace.open();
    let scope: RunScope | undefined;
    try {
      const fixture = JSON.parse(readFileSync(join(options.fixtures, GUEST), 'utf8')) as Fixture;
      const file = verifiedFixture(options.fixtures, fixture);
      const component = driver.prepare ? await driver.prepare(fixture, file) : file;
      scope = await driver.start?.();
      const host = new ExplorerHost(detected, options, { workspace, component, scope });
      await host.#shows();
      return host;
    } catch (error) {
      await scope?.close();
      await workspace.close();
      throw error instanceof BrokenError ? error : new BrokenError(messageOf(error), { cause: error });
    }
  }

  get name(): string {
    const { name, version } = this.detected.driver.host;
    return `${name} ${version}`;
  }

  async close(): Promise<void> {
    await this.#scope?.close();
    await this.#workspace.close();
  }

  /** A call, because it changes while something is awaited. */
  #isAborted(): boolean {
    return this.#options.signal.aborted;
  }

  /**
   * The traces of programs: in one start of the host, or where some of them end it, in several.
   *
   * @param hazards what is known of calls that end the host: with these, and what is learnt from these programs, calls are left out
   */
  async run(programs: readonly Program[], hazards?: Hazards): Promise<Trace[]> {
    const path = join(this.#workspace.folder, String(this.#runs++));
    const sandbox = this.#sandbox(path, programs);
    const all: Trace[] = [];
    const places = programs.map((program, index) => ({ place: placeOf(index), program }));
    try {
      while (all.length < programs.length && !this.#isAborted()) {
        const wasCareful = this.#careful;
        const rest: Placed[] = places.slice(all.length);
        const run = await this.#start(
          sandbox,
          hazards ? rest.map((one) => ({ ...one, leftOut: hazards.leftOut(one.program) })) : rest,
          wasCareful,
        );
        if (this.#isAborted()) break;
        const whole = run.traces.slice(0, run.isOpen ? -1 : undefined);
        all.push(...whole);
        const last = run.traces.at(-1);
        if (all.length === programs.length) break;
        if (!wasCareful) {
          // Which call has ended the host, only a careful run can say. What it has left is another run's.
          this.#careful = true;
          const first = places[all.length];
          if (first) places[all.length] = { ...first, place: `${first.place}-again` };
          if (first) makePlace(sandbox, `${first.place}-again`, first.program);
          continue;
        }
        if (!last) throw new BrokenError(this.#noTrace(run));
        const before = all.length - whole.length;
        if (run.isOpen) all.push({ ...last, answers: [...last.answers, endOf(run)] });
        all.slice(before).forEach(({ answers }, index) => hazards?.learn(programs[before + index] ?? [], answers));
      }
      return all;
    } finally {
      try {
        rmSync(path, { recursive: true, force: true });
      } catch {
        await removeFolder(path);
      }
    }
  }

  #sandbox(path: string, programs: readonly Program[]): Sandbox {
    for (const name of ['work', 'tmp']) mkdirSync(join(path, name), { recursive: true });
    const sandbox = fillSandbox(path, { dirs: [{ guest: GUEST_DIRECTORY, holds: {} }], outside: {} });
    programs.forEach((program, index) => makePlace(sandbox, placeOf(index), program));
    return sandbox;
  }

  /** @throws {BrokenError} when a program that every host can run gives no trace */
  async #shows(): Promise<void> {
    const [trace] = await this.run([[{ name: 'get-type', words: ['d0'] }]]);
    if (this.#options.signal.aborted || (trace?.answers.length === 1 && trace.root !== 'missing')) return;
    throw new BrokenError(`${this.name} cannot run the guest of explore: it has no directory that the guest can open`);
  }

  #noTrace({ exit, stderr }: Run): string {
    const how = exit.kind === 'code' ? `exit code ${exit.code}` : JSON.stringify(exit);
    return `${this.name} cannot run the guest of explore: ${how}${stderr ? `: ${stderr.trim().slice(0, 500)}` : ''}`;
  }

  async #start(sandbox: Sandbox, programs: readonly Placed[], careful: boolean): Promise<Run> {
    this.starts++;
    writeFileSync(join(rootOf(sandbox), 'programs'), encode(programs, careful));
    const driver: Pick<Driver, 'invoke'> = this.detected.driver;
    const { args, env } = this.#given();
    const own = programs
      .filter(({ program }) => usesPreopen(program))
      .map(({ place }) => ({
        host: join(rootOf(sandbox), place),
        guest: `/${place}`,
      }));
    const dirs = [...sandbox.dirs, ...own];
    const invocation = await driver.invoke({ component: this.#component, args, env, dirs });
    const from = Date.now() / 1000;
    const output = join(sandbox.path, 'trace');
    // A file: nothing that the guest has written is lost when the host ends.
    writeFileSync(output, '');
    const stdout = openSync(output, 'a');
    let stderr = '';
    const onStderr = (bytes: Buffer) => {
      if (stderr.length < MOST_OF_STDERR) stderr += bytes.toString('utf8');
    };
    const { timeoutSeconds, signal } = this.#options;
    const scoped = { ...invocation, env: { ...invocation.env, ...this.#scope?.env } };
    const silence = watchSilence(output, timeoutSeconds);
    const { ended } = start(scoped, {
      cwd: sandbox.work,
      temporary: sandbox.temporary,
      stdio: { stdin: 'ignore', stdout, onStderr },
      timeoutSeconds: timeoutSeconds * (1 + programs.length),
      signal: AbortSignal.any([signal, silence.signal]),
    });
    closeSync(stdout);
    const cut = await ended;
    silence.end();
    // Whether a host has ended by itself just then does not matter: it had the time.
    const exit: Exit = silence.signal.aborted ? { kind: 'timeout', seconds: timeoutSeconds } : cut;
    const given = {
      args,
      env,
      directories: dirs.map(({ guest }) => guest),
      time: { from, to: Date.now() / 1000 },
    };
    return { exit, stderr, ...readTraces(readFileSync(output, 'utf8'), given) };
  }

  #given(): Pick<Given, 'args' | 'env'> {
    const { capabilities } = this.detected.runner;
    return {
      args: capabilities.includes('args') ? ARGUMENTS : [],
      env: capabilities.includes('env') ? ENVIRONMENT : [],
    };
  }
}

const placeOf = (index: number): string => `p${index}`;
const rootOf = (sandbox: Sandbox): string => sandbox.dirs[0]?.host ?? sandbox.path;

/** Makes the directory of a program. */
function makePlace(sandbox: Sandbox, place: string, program: Program): void {
  const path = join(rootOf(sandbox), place);
  mkdirSync(path);
  if (usesAbsoluteLink(program)) symlinkSync('/', join(path, ABSOLUTE_LINK));
}
