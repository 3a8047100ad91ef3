import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../reports/formats.js';
import { namesOf } from '../src/catalog/aliases.js';
import { loadManifest } from '../src/catalog/load.js';
import { matcher } from '../src/expectations/expectations.js';
import { projectRoot } from '../src/paths.js';
import { select } from '../src/plan/select.js';
import { withBlocks } from '../tools/docs/blocks.js';
import { entriesOf, lineOf } from '../tools/docs/known-failures.js';
import { numbersOf } from '../tools/docs/numbers.js';
import { withTables } from '../tools/docs/tables.js';
import { firstCells, pages, textOfPage } from './support/pages.js';

const manifest = loadManifest();
const known = new Set(manifest.tests.flatMap(namesOf));
const suites = new Set(manifest.tests.map(({ suite }) => suite));
const sorted = (names: Iterable<string>) => [...names].sort();

it('the generated parts are up to date', async () => {
  const argv = [join(projectRoot, 'dist/tools/docs/main.js'), '--check'];
  const { stderr, exitCode } = await execa(process.execPath, argv, { reject: false });
  expect(stderr).toBe('');
  expect(exitCode).toBe(0);
});

describe.each(pages)('%s', (name) => {
  const page = textOfPage(name);

  it('has links that lead somewhere', () => {
    const broken = [...page.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !target.startsWith('https://') && !leads(name, target));
    expect(broken).toEqual([]);
  });

  it('names tests that exist', () => {
    const ids = [...page.matchAll(/(?<![\w/.:-])([a-z0-9-]+)\/[a-z0-9-]+\/[a-z0-9-]+(?![\w/*.-])/g)];
    const unknown = ids.flatMap(([id, suite = '']) => (suites.has(suite) && !known.has(id) ? [id] : []));
    expect(unknown).toEqual([]);
  });
});

/** Whether a link of a page leads to a file, and to a heading or an anchor in it. */
function leads(page: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? join(projectRoot, page) : resolve(dirname(join(projectRoot, page)), path);
  if (!existsSync(file)) return false;
  if (anchor === undefined) return true;
  const text = readFileSync(file, 'utf8');
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );
  return headings.includes(anchor) || text.includes(`<a name="${anchor}">`);
}

describe('the page on WASI 0.3', () => {
  const page = textOfPage('docs/wasi-0.3.md');
  const patterns = [
    ...new Set([...page.matchAll(/`([a-z0-9]+\/[^\s`]*\*[^\s`]*)`/g)].map(([, pattern = '']) => pattern)),
  ];
  // By their present names: what a test was called before lies in another row.
  const tests = manifest.tests.map((test) => ({ ...test, formerly: [] }));
  const idsOf = (filters: readonly string[]) => select(tests, { filters, suites: [], levels: [] }).map(({ id }) => id);

  it('has patterns that match tests', () => {
    expect(patterns.filter((pattern) => suites.has(pattern.split('/')[0] ?? ''))).toEqual(patterns);
    for (const pattern of patterns) expect(idsOf([pattern])).not.toEqual([]);
  });

  it('has each test of wasi:io in one row', () => {
    const placed = patterns.filter((pattern) => pattern.startsWith('io/')).flatMap((pattern) => idsOf([pattern]));
    expect(sorted(placed)).toEqual(sorted(idsOf(['io'])));
  });
});

describe('tables', () => {
  const schema = (name: string) =>
    JSON.parse(readFileSync(join(projectRoot, `src/schema/${name}.schema.json`), 'utf8')) as {
      properties: Record<string, { items?: { properties?: object }; properties?: object }>;
    };

  it('explain each key of the metadata, and no other', () => {
    const { properties } = schema('metadata');
    const keys = Object.keys(properties).filter((key) => key !== 'expect');
    const expected = Object.keys(properties['expect']?.properties ?? {}).map((key) => `expect.${key}`);
    expect(sorted(firstCells(textOfPage('suites/README.md'), 'key'))).toEqual(sorted([...keys, ...expected]));
  });

  it('explain each key of a requirement, and no other', () => {
    const keys = Object.keys(schema('requirements').properties['requirements']?.items?.properties ?? {});
    const own = textOfPage('suites/README.md').split('## Requirements')[1] ?? '';
    expect(sorted(firstCells(own, 'key'))).toEqual(sorted(keys));
  });

  it('list each format of reports, and no other', () => {
    expect(sorted(firstCells(textOfPage('docs/reports.md'), 'format'))).toEqual(sorted(FORMATS));
  });
});

describe('a generated block', () => {
  it('is filled in, and nothing else changes', () => {
    const page = 'before\n<!-- generated: numbers -->\nold\n<!-- end -->\nafter';
    expect(withBlocks(page, { numbers: 'new' })).toBe('before\n<!-- generated: numbers -->\nnew\n<!-- end -->\nafter');
  });

  it.each([
    ['without a text', '<!-- generated: other -->\n<!-- end -->', /no text is generated for other/],
    ['that does not exist', 'text', /no generated block/],
  ])('%s is refused', (_, page, message) => {
    expect(() => withBlocks(page, { numbers: 'new' })).toThrow(message);
  });

  it('counts tests and requirements by package', () => {
    const io = manifest.tests.filter(({ suite }) => suite === 'io');
    const some = { tests: io.slice(0, 3), requirements: manifest.requirements.slice(0, 2) };
    expect(numbersOf(some)).toBe('3 tests check 2 requirements: 3 of `wasi:io`.');
  });

  it('counts the tests of a known failure, by any of their ids', () => {
    const tests = [
      { id: 'io/a/one', formerly: [] },
      { id: 'io/b/two', formerly: ['io/a/two'] },
      { id: 'io/c/three', formerly: [] },
    ];
    const entry = {
      tests: ['io/a/*'],
      versions: '<48',
      verdicts: ['fail', 'pass'] as const,
      reason: 'A __name__.',
      evidence: '',
    };
    expect(lineOf(entry, tests)).toBe('- A \\_\\_name\\_\\_. *(\\<48, at times, 2 tests)*');
  });
});

describe('the page on HTTP', () => {
  const sections = textOfPage('docs/serving.md').split(/^## /m).slice(1);

  it.each(sections.map((section) => [section.split('\n')[0]?.toLowerCase() ?? '', section] as const))(
    'says of %s what it is known to do',
    (host, section) => {
      const known = entriesOf(host).flatMap(({ tests }) => tests.map(matcher));
      const named = [...section.matchAll(/`(http\/.*?)`/g)].map(([, id = '']) => id);
      expect(named.filter((id) => !known.some((matches) => matches(id)))).toEqual([]);
    },
  );
});

describe('the page on the drafts', () => {
  const requirement = {
    id: 'draft-2023-08.read.ended',
    interface: 'wasi:io/streams',
    function: 'read',
    since: '0.2.0',
    level: 'must',
    statement: 'At its end a stream says ended.',
    link: 'https://example.org',
  } as const;
  const sources = {
    drafts: { requirements: [requirement], tests: [] },
    stable: { requirements: [], tests: [] },
    draftHosts: [{ title: 'host 1', conformanceTo: () => 'fails' as const }],
    stableHosts: [],
  };

  it('has a row for each requirement, and which hosts pass its tests', () => {
    const page = withTables('<!-- table: read.* -->\nold\n<!-- end -->\nmore', sources);
    expect(page).toContain('| At its end a stream says ended.<br>Tests:  | is gone | **no** |');
    expect(page).not.toContain('old');
    expect(page).toMatch(/<!-- end -->\nmore$/);
  });

  it.each([
    ['leaves one out', '', /in no table: draft-2023-08\.read\.ended/],
    ['has one twice', '<!-- table: read.* -->\n<!-- end --><!-- table: *.ended -->\n<!-- end -->', /is in two tables/],
    ['asks for what does not exist', '<!-- table: write.* -->\n<!-- end -->', /no requirement matches write/],
  ])('that %s is refused', (_, page, message) => {
    expect(() => withTables(page, sources)).toThrow(message);
  });
});
