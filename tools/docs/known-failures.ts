import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { namesOf } from '../../src/catalog/aliases.js';
import { type Expectation, matcher } from '../../src/expectations/expectations.js';
import type { Test } from '../../src/model/test.js';
import { projectRoot } from '../../src/paths.js';
import { validate } from '../../src/schema/validate.js';

type Named = Pick<Test, 'id' | 'formerly'>;

/** The known failures of hosts, a section each: what the host does, and how many tests fail because of it. */
export function knownFailuresOf(hosts: readonly string[], tests: readonly Named[]): string {
  return hosts
    .map((host) => [host, entriesOf(host)] as const)
    .filter(([, entries]) => entries.length > 0)
    .map(([host, entries]) => [`## ${host}`, '', ...entries.map((entry) => lineOf(entry, tests))].join('\n'))
    .join('\n\n');
}

/** What a host is known to do. */
export function entriesOf(host: string): readonly Expectation[] {
  const file = join(projectRoot, 'expectations', `${host}.yaml`);
  if (!existsSync(file)) return [];
  return validate<{ expectations: Expectation[] }>('expectations', parse(readFileSync(file, 'utf8'))).expectations;
}

/** An entry as an item of a list. */
export function lineOf(
  { tests: globs, reason, versions, platforms, verdicts, link }: Expectation,
  tests: readonly Named[],
): string {
  const matchers = globs.map(matcher);
  const count = tests.filter((test) => namesOf(test).some((name) => matchers.some((matches) => matches(name)))).length;
  const notes = [
    ...(versions === undefined ? [] : [versions]),
    ...(platforms ?? []),
    ...(verdicts.includes('pass') ? ['at times'] : []),
    `${count} ${count === 1 ? 'test' : 'tests'}`,
    ...(link === undefined ? [] : [`[issue](${link})`]),
  ];
  return `- ${escaped(reason.trim())} *(${notes.map((note) => note.replace('<', '\\<')).join(', ')})*`;
}

const escaped = (text: string) => text.replace(/[\\*_<`]/g, '\\$&');
