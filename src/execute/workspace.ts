import { endMarked, endUsersOf } from './descendants.js';
import { ifKilled } from './killed.js';
import { removeFolder } from './sandbox.js';
import { temporaryFolder } from './temporary.js';

/** A run's folder for temporary files. It is gone at the end, with all that the run's hosts have left running. */
export class Workspace {
  readonly folder: string;
  readonly #cleared: () => void;

  private constructor(folder: string) {
    this.folder = folder;
    this.#cleared = ifKilled(folder);
  }

  /** @throws {UsageError} when there is no place for temporary files */
  static async open(): Promise<Workspace> {
    return new Workspace(await temporaryFolder());
  }

  /** Never throws. @returns whether the folder is gone: an immutable file, for example, can keep it */
  async close(): Promise<boolean> {
    endMarked();
    endUsersOf(this.folder);
    const gone = await removeFolder(this.folder);
    this.#cleared();
    return gone;
  }
}
