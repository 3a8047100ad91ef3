import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { messageOf, UsageError } from '../errors.js';

/** A new folder for temporary files. @throws {UsageError} when none can be made */
export async function temporaryFolder(): Promise<string> {
  try {
    // Before the library is loaded, which ends the process, when it is loaded and again at the end, if this folder does not exist.
    await stat(tmpdir());
    const { dir } = await import('tmp-promise');
    return (await dir({ prefix: 'wasi-conformance-' })).path;
  } catch (error) {
    throw new UsageError(
      `temporary files cannot be made in ${tmpdir()}: ${messageOf(error)}; name another folder with TMPDIR`,
      { cause: error },
    );
  }
}
