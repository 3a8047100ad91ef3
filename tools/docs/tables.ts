import picomatch from 'picomatch';
import type { Manifest } from '../../src/catalog/manifest.js';
import type { Requirement } from '../../src/model/requirement.js';
import type { Test } from '../../src/model/test.js';
import type { Conformance, KnownHost } from './known-host.js';

const SIGNS: Readonly<Record<Conformance, string>> = {
  passes: 'yes',
  fails: '**no**',
  varies: 'at times',
  unknown: '·',
};

/** What a page's tables are made of. */
export interface Sources {
  readonly drafts: Pick<Manifest, 'requirements' | 'tests'>;
  readonly stable: Pick<Manifest, 'requirements' | 'tests'>;
  readonly draftHosts: readonly KnownHost[];
  readonly stableHosts: readonly KnownHost[];
}

/** All that is between `<!-- table: write.* closed.* -->` and `<!-- end -->`. */
const TABLE = /(?<=<!-- table: ([^>]*) -->\n)[^]*?(?=<!-- end -->)/g;

/**
 * A page with its tables filled in: for the requirements of the drafts that each names, what they became, their tests, and which hosts
 * pass them.
 *
 * @throws {Error} when a requirement of the drafts is in none of the tables, or in two
 */
export function withTables(page: string, sources: Sources): string {
  const left = new Set(sources.drafts.requirements.map(({ id }) => id));
  const filled = page.replace(TABLE, (_, globs: string) => {
    const matches = picomatch(globs.split(' ').map((glob) => `draft-2023-08.${glob}`));
    const own = sources.drafts.requirements.filter(({ id }) => matches(id));
    if (own.length === 0) throw new Error(`no requirement matches ${globs}`);
    for (const { id } of own) if (!left.delete(id)) throw new Error(`${id} is in two tables`);
    return `\n${table(own, sources)}\n\n`;
  });
  if (left.size > 0) throw new Error(`in no table: ${[...left].join(', ')}`);
  return filled;
}

function table(requirements: readonly Requirement[], { drafts, stable, draftHosts, stableHosts }: Sources): string {
  const hosts = [...draftHosts, ...stableHosts].map(({ title }) => title);
  const head = ['in the drafts', 'in WASI 0.2', ...hosts];
  const rows = requirements.map((requirement) => {
    const became = requirement.became ?? [];
    const now = stable.requirements.filter(({ id }) => became.includes(id));
    return [
      statementsOf([requirement], drafts.tests),
      now.length === 0 ? 'is gone' : statementsOf(now, stable.tests),
      ...draftHosts.map((host) => SIGNS[host.conformanceTo([requirement.id])]),
      ...stableHosts.map((host) => (now.length === 0 ? SIGNS.unknown : SIGNS[host.conformanceTo(became)])),
    ];
  });
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Statements, and links to the sources of their tests. */
function statementsOf(requirements: readonly Requirement[], tests: readonly Test[]): string {
  const ids = requirements.map(({ id }) => id);
  const own = tests.filter((test) => test.requirements.some((id) => ids.includes(id)));
  // Tests of several families have one source.
  const links = [...new Set(own.map(({ source }) => source))].map((source, at) => `[${at + 1}](../${source})`);
  const statements = requirements.map(({ statement }) => statement.trim().replaceAll('|', '\\|'));
  return `${statements.join('<br>')}<br>Tests: ${links.join(' ')}`;
}
