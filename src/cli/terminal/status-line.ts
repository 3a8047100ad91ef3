/** Milliseconds between two plain lines. */
const PLAIN_STEP = 10_000;

/** What is going on: a live line on a terminal; elsewhere a plain one from time to time. */
export async function statusLine(stream: NodeJS.WriteStream) {
  const live = stream.isTTY ? (await import('log-update')).createLogUpdate(stream) : undefined;
  let shown = performance.now();
  return {
    show(text: string) {
      if (live) live(text);
      else if (performance.now() - shown > PLAIN_STEP) {
        shown = performance.now();
        stream.write(`${text}\n`);
      }
    },
    line(text: string) {
      live?.clear();
      stream.write(`${text}\n\n`);
    },
    stop() {
      live?.clear();
      live?.done();
    },
  };
}
