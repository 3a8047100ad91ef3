import type { Finding } from '../model/verdict.js';

/** What a guest has said on stderr, in the lines of its support crate (`suites/support`). */
export interface GuestLines {
  /** The check that failed, if one has. */
  readonly finding?: Finding;
  /** The guest has announced a call that must not return. */
  readonly mustTrap: boolean;
  /** The sign of life: this test's guest has come to its end. */
  readonly done: boolean;
  /** How often: a guest that is served does with each request. */
  readonly ends: number;
  /** Why the test cannot be carried out on this host. */
  readonly notApplicable?: string;
  /** The test whose guest has come to its end, where it is another than the one that was started. */
  readonly other?: string;
  /** The guest has said anything at all: it was started. */
  readonly spoke: boolean;
}

/** As the guests' bindings show an error code: its number, its name, its doc comment. */
const ERROR_CODE = /ErrorCode \{ code: \d+, name: "([^"]*)", message: "[^"]*" \}/g;

const LINE = /^(check|expected|seen|at|must-trap|signal|not-applicable|done): (.*)$/;

/**
 * Reads the guest's lines out of stderr, between whatever the host has written there.
 *
 * @param id the test that was started
 */
export function readGuestLines(stderr: string, id: string): GuestLines {
  const said = new Map<string, string>();
  let ends = 0;
  for (const line of stderr.split('\n')) {
    const [, label, text] = LINE.exec(line.replace(/\r$/, '')) ?? [];
    if (label === 'done' && text === id) ends++;
    // Of several findings the first counts: a guest ends at the first.
    if (label !== undefined && text !== undefined && !said.has(label)) said.set(label, text);
  }
  const ended = said.get('done');
  const done = ends > 0;
  const notApplicable = said.get('not-applicable');
  const finding = findingIn(said);
  return {
    mustTrap: said.get('must-trap')?.startsWith(`${id}: `) ?? false,
    done,
    ends,
    spoke: said.size > 0,
    ...(finding ? { finding } : {}),
    ...(done && notApplicable !== undefined ? { notApplicable } : {}),
    ...(ended !== undefined && !done ? { other: ended } : {}),
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
