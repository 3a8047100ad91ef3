import { readFileSync, writeFileSync } from 'node:fs';
import { isMap, isNode, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { namesOf } from '../catalog/aliases.js';
import { messageOf, UsageError } from '../errors.js';
import type { Report } from '../model/report.js';
import type { Test } from '../model/test.js';
import { FAILURES } from '../model/verdict.js';
import { statusOf } from '../report/status.js';
import { applies, type Expectation, matcher } from './expectations.js';

/** What an update did to a file. */
export interface Update {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/**
 * Rewrites a file of expectations after a run: takes off what now passes, puts on what failed unexpectedly, for somebody to say why.
 * Comments, the reasons of what stays, and entries of other versions and platforms are kept.
 *
 * @param tests every test of the catalog, of which the run may have been a part
 * @throws {UsageError} naming the file, when it cannot be read or written
 */
export function updateExpectations(
  file: string,
  report: Report,
  tests: readonly Pick<Test, 'id' | 'formerly'>[],
): Update {
  try {
    const text = readFileSync(file, 'utf8');
    const document = parseDocument(text);
    const list = document.get('expectations');
    if (!isSeq(list)) throw new Error('it does not hold a list of expectations');
    const own = list.items.filter(isMap).filter((entry) => applies(contentOf(entry), report.host));
    const removed = report.results.filter((one) => statusOf(one) === 'fixed').map(({ id }) => id);
    for (const entry of own) takeOff(entry, new Set(removed), tests);
    for (const entry of own.filter((one) => testsOf(one).items.length === 0)) remove(list, entry);
    const failed = report.results.filter((one) => statusOf(one) === 'failure');
    // What was known to fail in one way and now fails in another stays where it is, with both.
    const unknown = failed.filter((one) => !one.expectation);
    for (const { id, verdict } of failed.filter((one) => one.expectation)) {
      const entry = own.find((one) => contentOf(one).tests.some((glob) => namesOfId(id, tests).some(matcher(glob))));
      const verdicts = entry?.get('verdicts');
      if (isSeq(verdicts) && !(verdicts.toJSON() as string[]).includes(verdict)) verdicts.add(verdict);
    }
    for (const verdict of FAILURES) {
      const tests = unknown.filter((one) => one.verdict === verdict).map(({ id }) => id);
      if (tests.length === 0) continue;
      const todo = {
        reason: 'TODO: say in a sentence what the host does',
        evidence: 'TODO: say where in the host the cause lies',
      };
      list.flow = false;
      list.add(document.createNode({ tests, verdicts: [verdict], ...todo }));
    }
    if (String(document) !== String(parseDocument(text)))
      writeFileSync(file, document.toString({ lineWidth: widthOf(text), flowCollectionPadding: false }));
    return { removed, added: unknown.map(({ id }) => id) };
  } catch (error) {
    throw new UsageError(`${file} cannot be updated: ${messageOf(error)}`, { cause: error });
  }
}

/** Texts are folded as wide as they are already. */
const widthOf = (text: string) => Math.max(80, ...text.split('\n').map((line) => line.length));

/** All ids that a test has or had. */
const namesOfId = (id: string, tests: readonly Pick<Test, 'id' | 'formerly'>[]): readonly string[] => {
  const test = tests.find((one) => one.id === id);
  return test ? namesOf(test) : [id];
};

const contentOf = (entry: YAMLMap) => entry.toJSON() as Expectation;

function testsOf(entry: YAMLMap): YAMLSeq {
  const tests = entry.get('tests');
  if (!isSeq(tests)) throw new Error('an entry has no list of tests');
  return tests;
}

/** Takes fixed tests out of an entry; in the place of a glob over some of them come the others that it stood for. */
function takeOff(entry: YAMLMap, fixed: ReadonlySet<string>, all: readonly Pick<Test, 'id' | 'formerly'>[]): void {
  const tests = testsOf(entry);
  const globs = contentOf(entry).tests;
  for (let index = globs.length - 1; index >= 0; index--) {
    const matches = matcher(globs[index] ?? '');
    const taken = all.filter((test) => namesOf(test).some(matches)).map(({ id }) => id);
    if (taken.some((id) => fixed.has(id))) tests.items.splice(index, 1, ...taken.filter((id) => !fixed.has(id)));
  }
}

/** Takes an entry off the list. A comment above it may be the heading of those that follow: they get it. */
function remove(list: YAMLSeq, entry: YAMLMap): void {
  const index = list.items.indexOf(entry);
  const next = list.items[index + 1];
  if (index === 0 && isNode(next)) next.commentBefore ??= list.commentBefore ?? null;
  if (entry.commentBefore != null && isNode(next))
    next.commentBefore = [entry.commentBefore, next.commentBefore].filter((text) => text != null).join('\n');
  list.items.splice(index, 1);
}
