import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Stream, Test } from '../model/test.js';
import { projectRoot } from '../paths.js';

/** Node can open no pseudo-terminal, and what could is compiled where it is installed; Python's own library can. */
const PYTHON = 'python3';
const SCRIPT = join(projectRoot, 'src/execute/terminals.py');

let lacking: string | undefined;

/** Why a test's terminals cannot be made here; nothing when they can, or when it has none. */
export function terminalsLack({ terminals }: Pick<Test, 'terminals'>): string | undefined {
  if (terminals.length === 0) return undefined;
  lacking ??=
    spawnSync(PYTHON, ['-c', 'import termios']).status === 0
      ? ''
      : `a terminal is made by ${PYTHON}, which is not here or has no termios`;
  return lacking === '' ? undefined : lacking;
}

/** The command that runs a host's command with terminals for some of its standard streams. */
export function onTerminals(argv: readonly [string, ...string[]], terminals: readonly Stream[]): [string, ...string[]] {
  return terminals.length === 0 ? [...argv] : [PYTHON, SCRIPT, terminals.join(','), ...argv];
}
