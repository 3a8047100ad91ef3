import { setTimeout as pause } from 'node:timers/promises';
import { SERVING } from '../model/addresses.js';
import type { Serving } from '../model/host.js';
import type { Served } from '../model/outcome.js';
import type { Play } from '../peers/play.js';
import type { Collector } from './collector.js';
import type { Running } from './process.js';
import type { Signals } from './signals.js';

/** The most milliseconds in which the guest's last lines must come, after all that the peers' scripts say has happened. */
const LAST_LINES = 5000;
/** Milliseconds for what is still to come after something has failed: it is for people to read. */
const AFTER_FAILURE = 300;

/** A server while it runs, and how far it came. */
export class Server {
  readonly #serving: Serving;
  readonly #signals: Signals;
  #address: string | undefined;
  #asked = false;

  /** Waits for the address in the host's output, and gives its port to the peers as if the guest had said it. */
  constructor(serving: Serving, output: Readonly<Record<Serving['stream'], Collector>>, signals: Signals) {
    this.#serving = serving;
    this.#signals = signals;
    void output[serving.stream].matches(new RegExp(serving.pattern)).then((address) => {
      this.#address = address;
      signals.give(SERVING, /\d+$/.exec(address)?.[0] ?? address);
    });
  }

  /**
   * Asks the host to end when the peers are through and the guest has said its last lines.
   *
   * @param handles how many of the guest's calls come to their end
   */
  async stopAfter(play: Play, handles: number, running: Running): Promise<void> {
    const failed = this.#signals.over.then(() => false);
    // A host may leave a client waiting whose guest has failed.
    const happened = await Promise.race([play.played, failed]);
    const ended = this.#signals.ends(handles);
    if (happened) await Promise.race([ended, failed, pause(LAST_LINES, undefined, { ref: false })]);
    else await pause(AFTER_FAILURE, undefined, { ref: false });
    this.#asked = true;
    play.hangUp();
    running.stop(this.#stop);
  }

  get #stop(): NonNullable<Serving['stop']> {
    return this.#serving.stop ?? 'SIGINT';
  }

  /** To be called once the host has ended. */
  served(): Served {
    const { stream, pattern } = this.#serving;
    return {
      where: `a line on ${stream} that matches ${pattern}`,
      ...(this.#address === undefined ? {} : { address: this.#address }),
      ...(this.#asked ? { asked: this.#stop } : {}),
    };
  }
}
