import type { Finding } from '../model/verdict.js';

/** What a guest has said on stderr, in the lines of its support crate (`suites/support`). */
export interface GuestLines {
  /** The check that failed, if one has. */
  readonly finding?: Finding;
  /** The guest has announced a call that must not return. */
  readonly mustTrap: boolean;
  /** The guest has said anything at all: it was started. */
  readonly spoke: boolean;
}

/** As the guests' bindings show an error code: its number, its name, its doc comment. */
const ERROR_CODE = /ErrorCode \{ code: \d+, name: "([^"]*)", message: "[^"]*" \}/g;

const LINE = /^(check|expected|seen|at|must-trap|signal): (.*)$/;

/** Reads the guest's lines out of stderr, between whatever the host has written there. */
export function readGuestLines(stderr: string): GuestLines {
  const said = new Map<string, string>();
  for (const line of stderr.split('\n')) {
    const [, label, text] = LINE.exec(line.replace(/\r$/, '')) ?? [];
    // Of several findings the first counts: a guest ends at the first.
    if (label !== undefined && text !== undefined && !said.has(label)) said.set(label, text);
  }
  const spoke = said.size > 0;
  const mustTrap = said.has('must-trap');
  const check = said.get('check');
  if (check === undefined) return { mustTrap, spoke };
  const at = said.get('at');
  const values = (label: string) => (said.get(label) ?? '').replace(ERROR_CODE, 'error-code::$1');
  const finding = {
    check,
    expected: values('expected'),
    seen: values('seen'),
    ...(at === undefined ? {} : { at: `suites/${at.replace(/^\/?suites\//, '')}` }),
  };
  return { finding, mustTrap, spoke };
}
