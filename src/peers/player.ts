import { messageOf } from '../errors.js';
import type { Signals } from '../execute/signals.js';
import type { Address } from '../model/addresses.js';
import type { Peer, PeerStep } from '../model/test.js';
import type { Finding } from '../model/verdict.js';
import { partsOf } from './check.js';
import { StepFailed } from './failed.js';

/** The host has ended, and with it all that could still come. */
export const OVER = 'the host ended before';

/** A peer, by its name in the test, and what the guest signals. */
export interface Part {
  readonly name: string;
  readonly peer: Peer;
  readonly signals: Signals;
}

/** Plays a script, step by step, and remembers where it is. */
export abstract class Player {
  abstract readonly port: number;
  protected readonly name: string;
  protected readonly peer: Peer;
  readonly #signals: Signals;
  #end!: () => void;
  /** Resolves when the host has ended. */
  protected readonly ended = new Promise<void>((resolve) => {
    this.#end = resolve;
  });
  #at = 0;

  constructor({ name, peer, signals }: Part) {
    this.name = name;
    this.peer = peer;
    this.#signals = signals;
  }

  /** Plays the script; says what is wrong about it, in the end. @param addresses those of all peers */
  abstract play(addresses: ReadonlyMap<string, Address>): Promise<Finding | undefined>;

  /** The host has ended: lets steps that wait for somebody come to their end. */
  async over(): Promise<void> {
    this.#end();
    await this.mark();
  }

  /** Ends the connections of a script that has come to its end. */
  hangUp(): void {
    // A peer without connections has nothing to end.
  }

  abstract close(): Promise<void>;
  /** Puts a mark behind all that has come to the peer. */
  protected abstract mark(): Promise<void>;

  stuck(): Finding {
    return this.finding(this.#at, {
      expected: 'the step comes to an end',
      seen: 'it does not, though the host has ended',
    });
  }

  protected async script(
    play: (step: PeerStep) => Promise<void>,
    ordinal = '',
    steps: readonly PeerStep[] = this.peer.do,
  ): Promise<Finding | undefined> {
    for (const [index, step] of steps.entries()) {
      this.#at = index;
      try {
        await play(step);
      } catch (error) {
        if (error instanceof StepFailed) return this.finding(index, error, ordinal);
        return this.finding(index, { expected: 'the step happens', seen: messageOf(error) }, ordinal);
      }
    }
    return undefined;
  }

  private finding(index: number, { expected, seen }: Omit<Finding, 'check'>, ordinal = ''): Finding {
    const { name } = partsOf(this.peer.do[index] as PeerStep);
    return { check: `peer ${this.name}${ordinal}, step ${index + 1}, ${name}`, expected, seen };
  }

  /** The value of the guest's signal. */
  protected async signal(name: string): Promise<string> {
    const value = await Promise.race([this.#signals.value(name), this.ended.then(() => undefined)]);
    if (value === undefined) throw new StepFailed(`the guest's signal ${name}`, `${OVER} it came`);
    return value;
  }

  /** The port that comes with the guest's signal. */
  protected async portOf(name: string): Promise<number> {
    const value = await this.signal(name);
    const port = Number(value);
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      throw new StepFailed(`the guest's signal ${name} with a port`, JSON.stringify(`${name} ${value}`));
    return port;
  }
}
