import { join } from 'node:path';
import type { Stream } from '../model/test.js';
import { projectRoot } from '../paths.js';

/** Node can open no pseudo-terminal, and what could is compiled where it is installed; Python's own library can. */
export const PYTHON = 'python3';
const SCRIPT = join(projectRoot, 'src/execute/terminals.py');

/** The command that runs a host's command with terminals for some of its standard streams. */
export function onTerminals(argv: readonly [string, ...string[]], terminals: readonly Stream[]): [string, ...string[]] {
  return terminals.length === 0 ? [...argv] : [PYTHON, SCRIPT, terminals.join(','), ...argv];
}
