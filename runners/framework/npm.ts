import { execa } from 'execa';
import { UsageError } from '../../src/errors.js';

/** A registry that cannot be reached is reported soon, and not after npm's own minutes. */
const IMPATIENT = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-timeout=30000'];

/** All versions of a package in the npm registry. @throws {UsageError} when npm cannot say, with what it says instead */
export async function npmVersions(name: string): Promise<readonly string[]> {
  const { failed, stdout, stderr } = await execa('npm', ['view', name, 'versions', '--json', ...IMPATIENT], {
    reject: false,
    stdin: 'ignore',
  });
  if (failed) throw new UsageError(`npm cannot list the releases of ${name}: ${npmErrorIn(stderr)}`);
  try {
    // npm writes a list of one as the one.
    return ([] as string[]).concat(JSON.parse(stdout) as string | string[]);
  } catch (error) {
    throw new UsageError(`npm cannot list the releases of ${name}: its answer is not JSON`, { cause: error });
  }
}

/** The line of npm's stderr that says what is wrong. */
export function npmErrorIn(stderr: string): string {
  const lines = stderr.split('\n').map((line) => line.trim());
  return lines.find((line) => /^npm (error|ERR!) (?!code|errno|syscall|A complete)/.test(line)) ?? 'npm failed';
}
