/** The line by which a guest says on stderr that it has come to a point of its metadata. */
const SIGNAL = /^signal: (.*)$/;
/** A longer line is no guest's. */
const LONGEST_LINE = 8192;

/** The guest's signals: found in stderr as it comes, remembered, and awaited by the drivers of stdin and stdout. */
export class Signals {
  readonly #seen = new Map<string, string>();
  readonly #waiting = new Map<string, ((value: string) => void)[]>();
  #line = '';

  /** Looks through a piece of stderr. */
  scan(bytes: Buffer): void {
    this.#line += bytes.toString('latin1');
    let end: number;
    while ((end = this.#line.indexOf('\n')) >= 0) {
      const name = SIGNAL.exec(this.#line.slice(0, end))?.[1];
      this.#line = this.#line.slice(end + 1);
      if (name === undefined) continue;
      this.#give(name, '');
      const space = name.indexOf(' ');
      if (space > 0) this.#give(name.slice(0, space), name.slice(space + 1));
    }
    if (this.#line.length > LONGEST_LINE) this.#line = this.#line.slice(-LONGEST_LINE);
  }

  /** Resolves when the guest has given the signal; never, if it does not. */
  async on(name: string): Promise<void> {
    await this.value(name);
  }

  /** The same, with what follows the signal's name: 4711 of `listening 4711`. */
  value(name: string): Promise<string> {
    const seen = this.#seen.get(name);
    if (seen !== undefined) return Promise.resolve(seen);
    return new Promise((resolve) => {
      this.#waiting.set(name, [...(this.#waiting.get(name) ?? []), resolve]);
    });
  }

  #give(name: string, value: string): void {
    this.#seen.set(name, value);
    for (const resolve of this.#waiting.get(name) ?? []) resolve(value);
    this.#waiting.delete(name);
  }
}
