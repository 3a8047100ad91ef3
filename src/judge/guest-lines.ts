import type { Finding } from '../model/verdict.js';

/** What a guest has said on stderr, in the lines of its support crate (`suites/support`). */
export interface GuestLines {
  /** The check that failed, if one has. */
  readonly finding?: Finding;
  /** The guest has announced a call that must not return. */
  readonly mustTrap: boolean;
  /** The guest has announced a call that may return and may trap. */
  readonly mayTrap: boolean;
  /** The sign of life: this test's guest has come to its end. */
  readonly done: boolean;
  /** How often: a guest that is served does with each request. */
  readonly ends: number;
  /** Why the test cannot be carried out on this host. */
  readonly notApplicable?: string;
  /** Another test whose guest, by what stderr says, has come to its end: then no sign of life counts. */
  readonly other?: string;
  /** The guest has said anything at all: it was started. */
  readonly spoke: boolean;
}

/** As the guests' bindings show an error code: its number, its name, its doc comment. */
const ERROR_CODE = /ErrorCode \{ code: \d+, name: "([^"]*)", message: "[^"]*" \}/g;

const LINE = /^(check|expected|seen|at|must-trap|may-trap|signal|not-applicable|done): (.*)$/;

/**
 * Reads the guest's lines out of stderr, between whatever the host has written there.
 *
 * @param id the test that was started
 */
export function readGuestLines(stderr: string, id: string): GuestLines {
  const said = new Map<string, string>();
  let own = 0;
  let other: string | undefined;
  for (const line of stderr.split('\n')) {
    const [, label, text] = LINE.exec(line.replace(/\r$/, '')) ?? [];
    if (label === 'done') {
      if (text === id) own++;
      else other ??= text;
    }
    // Of several findings the first counts: a guest ends at the first.
    if (label !== undefined && text !== undefined && !said.has(label)) said.set(label, text);
  }
  // A component holds names of more than its own test: a host that writes all that it finds must not hit the right one.
  const ends = other === undefined ? own : 0;
  const done = ends > 0;
  const notApplicable = said.get('not-applicable');
  const finding = findingIn(said);
  return {
    mustTrap: said.get('must-trap')?.startsWith(`${id}: `) ?? false,
    mayTrap: said.get('may-trap')?.startsWith(`${id}: `) ?? false,
    done,
    ends,
    spoke: said.size > 0,
    ...(finding ? { finding } : {}),
    ...(done && notApplicable !== undefined ? { notApplicable } : {}),
    ...(other === undefined ? {} : { other }),
  };
}

function findingIn(said: ReadonlyMap<string, string>): Finding | undefined {
  const check = said.get('check');
  if (check === undefined) return undefined;
  const at = said.get('at');
  const values = (label: string) => (said.get(label) ?? '').replace(ERROR_CODE, 'error-code::$1');
  return {
    check,
    expected: values('expected'),
    seen: values('seen'),
    ...(at === undefined ? {} : { at: `suites/${at.replace(/^\/?suites\//, '')}` }),
  };
}
