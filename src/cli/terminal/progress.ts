import { plain } from '../../report/plain.js';
import type { Host } from '../../model/host.js';
import type { Result } from '../../model/report.js';
import { style, verdictLabel } from './style.js';

/** What is shown while a run goes on. */
export interface Progress {
  started(host: Host, jobs: number): void;
  result(result: Result): void;
  stop(): void;
}

/** A plain line after each 50 tests shows that something goes on. */
const PLAIN_STEP = 50;

const lineOf = (result: Result) =>
  `${verdictLabel(result.verdict)} ${result.id}${result.reason ? `: ${plain(result.reason)}` : ''}`;

/** A live line on a terminal; otherwise plain lines. With `verbose`, a line for each test on either. */
export async function makeProgress(stream: NodeJS.WriteStream, verbose: boolean): Promise<Progress> {
  // Loaded only where it is needed: it takes longer than some tests.
  const live = stream.isTTY ? (await import('log-update')).createLogUpdate(stream) : undefined;
  let all = 0;
  let done = 0;
  let unexpected = 0;
  let label = '';
  const line = (text: string) => {
    live?.clear();
    stream.write(`${text}\n`);
  };
  const show = (last: string) => {
    const wrong = unexpected === 0 ? '' : style.red(`, ${unexpected} unexpected`);
    live?.(`${label}: ${done}/${all}${wrong}  ${style.dim(last)}`);
  };
  return {
    started(host, jobs) {
      all = jobs;
      done = 0;
      unexpected = 0;
      label = `${host.name} ${host.version}`;
      if (!live) line(`${label}: ${jobs} tests`);
    },
    result(result) {
      if (result.verdict !== 'skip') done++;
      if (!result.asExpected) unexpected++;
      if (verbose || !result.asExpected) line(lineOf(result));
      if (live) show(result.id);
      else if (!verbose && result.verdict !== 'skip' && done % PLAIN_STEP === 0) line(`${label}: ${done}/${all}`);
    },
    stop() {
      live?.clear();
      live?.done();
    },
  };
}
