import type { Directories, Entry } from './files.js';

/** The variable that says to a host process where it can ask for a page: the address of what the page shows follows. */
export const PAGES = 'WASI_CONFORMANCE_PAGES';

/** What a page is given: `GET /job`. */
export interface PageJob extends Directories {
  /** The transpiled component, below the page's origin. */
  readonly component: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** All of it, a character a byte. */
  readonly stdin: string;
}

/** What a page says at the end: `POST /end`. */
export interface PageEnd {
  readonly code: number;
  /** What the shim, or jco's code, has thrown. */
  readonly thrown?: string;
  /** What the trees hold now. */
  readonly trees: readonly Entry[];
}
