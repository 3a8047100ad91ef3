import { endNow } from './ending.js';
import { ExitCode } from './exit-code.js';

/** A signal that aborts at Ctrl-C or SIGTERM. Whoever asks twice does not want to wait for reports: the second one ends the process. */
export function onInterrupt(): AbortSignal {
  const stop = new AbortController();
  const interrupt = () => {
    if (stop.signal.aborted) endNow(ExitCode.interrupted);
    stop.abort();
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  return stop.signal;
}
