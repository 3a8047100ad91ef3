/** The line by which a guest says on stderr that it has come to a point of its metadata. */
const SIGNAL = /^signal: (.*)$/;
/** The last line of a guest that has come to its end begins so. */
const END = 'done: ';
/** Lines after which nothing that the guest still does matters: a check has failed, or the test cannot be carried out. */
const OVER = /^(?:at|not-applicable): /;
/** A longer line is not a guest's. */
const LONGEST_LINE = 8192;
/** More signals are not a guest's: what a host floods stderr with is not remembered. */
const MOST_SIGNALS = 1000;

/** The guest's signals: found in stderr as it comes, remembered, and awaited by the drivers of stdin and stdout. */
export class Signals {
  readonly #seen = new Map<string, string>();
  readonly #waiting = new Map<string, ((value: string) => void)[]>();
  readonly #atEnds: { readonly count: number; readonly resolve: () => void }[] = [];
  #ends = 0;
  #over!: () => void;
  /** Resolves when a check of the guest has failed, or the guest has found that the test cannot be carried out. */
  readonly over = new Promise<void>((resolve) => {
    this.#over = resolve;
  });
  #line = '';

  /** Looks through a piece of stderr. */
  scan(bytes: Buffer): void {
    this.#line += bytes.toString('latin1');
    let end: number;
    while ((end = this.#line.indexOf('\n')) >= 0) {
      const line = this.#line.slice(0, end);
      this.#line = this.#line.slice(end + 1);
      if (line.startsWith(END)) this.#end();
      if (OVER.test(line)) this.#over();
      const name = SIGNAL.exec(line)?.[1];
      if (name === undefined) continue;
      this.give(name, '');
      const space = name.indexOf(' ');
      if (space > 0) this.give(name.slice(0, space), name.slice(space + 1));
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

  /** Resolves when the guest's last line has come so many times: of a guest that is served, with each request. */
  ends(count: number): Promise<void> {
    return new Promise((resolve) => {
      if (this.#ends >= count) resolve();
      else this.#atEnds.push({ count, resolve });
    });
  }

  #end(): void {
    this.#ends++;
    for (const { count, resolve } of this.#atEnds) if (this.#ends >= count) resolve();
  }

  /** Gives a signal: one that was found, or one of the harness's own. */
  give(name: string, value: string): void {
    if (this.#seen.size < MOST_SIGNALS || this.#waiting.has(name)) this.#seen.set(name, value);
    for (const resolve of this.#waiting.get(name) ?? []) resolve(value);
    this.#waiting.delete(name);
  }
}
