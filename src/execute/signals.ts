/** The line by which a guest says on stderr that it has come to a point of its metadata. */
const SIGNAL = /^signal: (.*)$/;
/** A longer line is no guest's. */
const LONGEST_LINE = 8192;

/** The guest's signals: found in stderr as it comes, remembered, and awaited by the drivers of stdin and stdout. */
export class Signals {
  readonly #seen = new Set<string>();
  readonly #waiting = new Map<string, (() => void)[]>();
  #line = '';

  /** Looks through a piece of stderr. */
  scan(bytes: Buffer): void {
    this.#line += bytes.toString('latin1');
    let end: number;
    while ((end = this.#line.indexOf('\n')) >= 0) {
      const name = SIGNAL.exec(this.#line.slice(0, end))?.[1];
      this.#line = this.#line.slice(end + 1);
      if (name !== undefined) this.#give(name);
    }
    if (this.#line.length > LONGEST_LINE) this.#line = this.#line.slice(-LONGEST_LINE);
  }

  /** Resolves when the guest has given the signal; never, if it does not. */
  on(name: string): Promise<void> {
    if (this.#seen.has(name)) return Promise.resolve();
    return new Promise((resolve) => {
      this.#waiting.set(name, [...(this.#waiting.get(name) ?? []), resolve]);
    });
  }

  #give(name: string): void {
    this.#seen.add(name);
    for (const resolve of this.#waiting.get(name) ?? []) resolve();
    this.#waiting.delete(name);
  }
}
