import { messageOf } from '../errors.js';
import { ExitCode } from './exit-code.js';

let isMeant = false;

/** The process may end from now on: whatever it does is its end. */
export function mayEnd(): void {
  isMeant = true;
}

/** Ends the process at once. */
export function endNow(code: number): never {
  mayEnd();
  process.exit(code);
}

const say = (text: string) => process.stderr.write(`wasi-conformance: ${text}\n`);

/**
 * Runners and report formats may be code of somebody else, which runs in this process: whatever it does to the process must not look
 * like a result.
 *
 * @param isVerbose whether to say where an error comes from
 */
export function guardTheEnd(isVerbose: () => boolean): void {
  const onError = (error: unknown) => {
    say(
      `${messageOf(error)} (thrown where nothing catches it, by a module of a runner or a report, or by a fault of ours)`,
    );
    if (isVerbose() && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
    endNow(ExitCode.broken);
  };
  process.on('uncaughtException', onError).on('unhandledRejection', onError);
  process.on('exit', () => {
    if (isMeant) return;
    say('the process ends before its work is done: a module of a runner or a report has ended it');
    process.exitCode = ExitCode.broken;
  });
}
