#!/usr/bin/env node
import { type Command, CommanderError } from 'commander';
import { BrokenError, messageOf, UsageError } from '../errors.js';
import { didYouMean } from '../nearest.js';
import { commandLine } from './command-line.js';
import { endNow, guardTheEnd, mayEnd } from './ending.js';
import { ExitCode } from './exit-code.js';

function report(error: unknown, verbose: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.ok : ExitCode.usage;
  process.stderr.write(`wasi-conformance: ${messageOf(error)}\n`);
  if (verbose && error instanceof Error && error.stack) process.stderr.write(`${error.stack}\n`);
  if (error instanceof UsageError) return ExitCode.usage;
  if (!(error instanceof BrokenError) && !verbose) process.stderr.write('(--verbose shows where this comes from)\n');
  return ExitCode.broken;
}

// A reader of our own output that goes away (`wasi-conformance list | head`) is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') endNow(ExitCode.ok);
  throw error;
});

/** A word that is not a command would be taken for an argument of `run`. @throws {UsageError} with the nearest command */
function checkCommand(program: Command, [first]: readonly string[]): void {
  const commands = ['help', ...program.commands.map((command) => command.name())];
  if (first === undefined || first.startsWith('-') || commands.includes(first)) return;
  throw new UsageError(`unknown command "${first}"${didYouMean(first, commands)}`);
}

const program = commandLine();
const isVerbose = () => program.opts<{ verbose?: boolean }>().verbose ?? false;
guardTheEnd(isVerbose);
try {
  checkCommand(program, process.argv.slice(2));
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error, isVerbose());
}
mayEnd();
