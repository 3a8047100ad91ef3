import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteIndex } from '../reports/dashboard/site.js';
import { loadManifest } from '../src/catalog/load.js';
import { loadCatalog } from '../src/catalog/profile.js';
import type { Host } from '../src/model/host.js';
import type { Report, Result } from '../src/model/report.js';
import type { Test } from '../src/model/test.js';
import type { Verdict } from '../src/model/verdict.js';
import { validate } from '../src/schema/validate.js';
import { chromiumPath, launchChromium } from '../tools/chromium.js';
import { cli, scratchFolder } from './support/cli.js';
import { madeUpReport, madeUpResult } from './support/made-up.js';

const manifest = loadManifest();
const scratch = scratchFolder();
const FAILING = 'io/closed-reader/check-write-stays-closed';
const ONLY_OLD_FAILS = 'cli/exit/ok-is-a-success';

/** A report of every test, whose verdicts a function gives. */
function report(
  { name, version }: Pick<Host, 'name' | 'version'>,
  started: string,
  verdictOf: (id: string) => Verdict,
): Report {
  const results = manifest.tests.map((test) => madeUpResult(test.id, verdictOf(test.id), describedIn(test)));
  return madeUpReport(results, { host: { name, version, runner: name }, spec: manifest.spec, started });
}

const describedIn = ({ title, suite, level, requirements, source }: Test): Partial<Result> => ({
  title,
  suite,
  level,
  requirements,
  source,
});

const HOSTILE = '<img src=x onerror="globalThis.pwned=1"></script><script>globalThis.pwned=1</script>';

/** A report as somebody who means ill would write it; its schema is kept. */
function hostileReport(): Report {
  const base = report({ name: `<b>host</b>`, version: '1.0.0/../../x' }, '2026-01-03T00:00:00Z', (id) =>
    id === FAILING ? 'fail' : 'pass',
  );
  const results = base.results.map((result) =>
    result.id === FAILING
      ? {
          ...result,
          reason: HOSTILE,
          finding: { check: HOSTILE, expected: HOSTILE, seen: HOSTILE },
          expectation: { verdict: 'fail' as const, reason: HOSTILE, link: 'javascript:globalThis.pwned=1' },
          command: HOSTILE,
          rerun: HOSTILE,
          stderr: { text: HOSTILE.repeat(40), bytes: 1e9, truncated: true },
        }
      : result,
  );
  const stranger = {
    ...(results[0] as Result),
    id: '../../etc/passwd',
    title: HOSTILE,
    suite: '../../etc',
    source: '/etc/passwd',
    level: 'must' as const,
  };
  return { ...base, results: [...results, stranger] };
}

async function save(name: string, value: Report): Promise<string> {
  return scratch.file(name, JSON.stringify(value));
}

const required = (process.env.REQUIRED_HOSTS ?? '').split(',').includes('chromium');

let site: string;
beforeAll(async () => {
  const all = [
    await save(
      'old.json',
      report({ name: 'made-up', version: '1.0.0' }, '2026-01-01T00:00:00Z', (id) =>
        id === ONLY_OLD_FAILS || id === FAILING ? 'fail' : 'pass',
      ),
    ),
    await save(
      'new.json',
      report({ name: 'made-up', version: '2.0.0' }, '2026-01-02T00:00:00Z', (id) =>
        id === FAILING ? 'timeout' : 'pass',
      ),
    ),
    await save('hostile.json', hostileReport()),
  ];
  site = join(scratch.path, 'site');
  const { exitCode, stderr } = await cli(['dashboard', ...all, '-o', site]);
  expect(stderr).toBe('');
  expect(exitCode).toBe(0);
});

describe('the site', () => {
  it('has an index, evidence for each run, the guests’ sources, and badges', async () => {
    const index = JSON.parse(await readFile(join(site, 'data/index.json'), 'utf8')) as { runs: { key: string }[] };
    expect(index.runs.map(({ key }) => key)).toEqual(['made-up-1.0.0', 'made-up-2.0.0', '-b-host-b--1.0.0-..-..-x']);
    for (const { key } of index.runs) {
      expect(await readdir(join(site, 'data'))).toContain(`run-${key}.js`);
      expect(readFileSync(join(site, `badges/${key}.svg`), 'utf8')).not.toContain('<b>');
      expect(JSON.parse(readFileSync(join(site, `badges/${key}.json`), 'utf8'))).toMatchObject({ schemaVersion: 1 });
    }
    expect((await readdir(scratch.path)).sort()).toEqual(['hostile.json', 'new.json', 'old.json', 'site']);
  });

  it('has an index that keeps its schema, with a letter for each test of each run', async () => {
    const index = validate<SiteIndex>('dashboard', JSON.parse(await readFile(join(site, 'data/index.json'), 'utf8')));
    for (const { verdicts } of index.runs) expect(verdicts).toHaveLength(index.tests.length);
    const [first] = index.runs;
    expect(() => validate('dashboard', { ...index, runs: [{ ...first, verdicts: 'px' }] })).toThrow(/runs.0.verdicts/);
  });

  it('has a preview for the site, the table of support and each host, and text for who has no JavaScript', async () => {
    const pages = (await readdir(site)).filter((name) => name.endsWith('.html')).sort();
    expect(pages).toEqual([
      'host--b-host-b--1.0.0-..-..-x.html',
      'host-made-up-1.0.0.html',
      'host-made-up-2.0.0.html',
      'index.html',
      'support.html',
    ]);
    const previews = pages.map((name) => {
      const text = readFileSync(join(site, name), 'utf8');
      const [title] = /(?<=property="og:title" content=")[^"]+/.exec(text) ?? [];
      const [description] = /(?<=property="og:description" content=")[^"]+/.exec(text) ?? [];
      expect(text).not.toContain('<b>');
      expect(text).not.toContain('<img');
      return { title, description };
    });
    expect(new Set(previews.map(({ title }) => title)).size).toBe(pages.length);
    expect(previews[1]).toEqual({
      title: 'What does not work in made-up 1.0.0',
      description: expect.stringMatching(
        /^\d+ of the \d+ statements .* hold\. 2 known problems, the worst first: /,
      ) as string,
    });
    expect(readFileSync(join(site, 'host-made-up-1.0.0.html'), 'utf8')).toMatch(/<noscript>.*<h1>What[^]*<li>/);
  });

  it('reads no file that a report names', async () => {
    for (const file of await readdir(join(site, 'data'))) {
      expect(await readFile(join(site, 'data', file), 'utf8')).not.toContain('root:x:');
    }
  });
});

describe.skipIf(chromiumPath === undefined && !required)('the site in Chromium', () => {
  let browser: Browser;
  let server: Server;
  let http: string;
  const problems: string[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
    const types: Record<string, string> = {
      html: 'text/html',
      js: 'text/javascript',
      css: 'text/css',
      json: 'application/json',
    };
    server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/\/$/, '/index.html');
      const file = join(site, path);
      if (!existsSync(file)) return void response.writeHead(404).end();
      response
        .writeHead(200, { 'content-type': types[file.split('.').at(-1) ?? ''] ?? 'text/plain' })
        .end(readFileSync(file));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    http = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  async function open(
    hash: string,
    options: { from?: 'file' | 'http'; dark?: boolean; width?: number } = {},
  ): Promise<Page> {
    const { from = 'file', dark = false, width = 1400 } = options;
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light' });
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    const [file, rest] = hash.startsWith('#') ? ['index.html', hash] : [hash, ''];
    await page.goto((from === 'file' ? pathToFileURL(join(site, file)).href : `${http}${file}`) + rest);
    await page.locator('h1').waitFor();
    return page;
  }

  const VIEWS = {
    overview: '#/',
    support: 'support.html',
    host: 'host-made-up-2.0.0.html',
    area: '#/area/io',
    requirement: '#/requirement/io.streams.output-stream.closed-stays-closed',
    tests: '#/tests',
    test: `#/test/${encodeURIComponent(FAILING)}`,
    compare: '#/compare/made-up-1.0.0/made-up-2.0.0',
    history: '#/history/made-up',
  };

  it.each(Object.entries(VIEWS))(
    '%s opens from a file and from a server, and a screen reader finds its way',
    async (_, hash) => {
      for (const from of ['file', 'http'] as const) {
        const page = await open(hash, { from });
        expect(await page.locator('main').innerText()).not.toMatch(/no such|could not be loaded/i);
        await page.close();
      }
      const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
      for (const look of [{}, { dark: true }, { width: 390 }]) {
        const page = await open(hash, look);
        // The page's own policy lets no other script in; a test may go around it.
        const found: unknown = await page.evaluate(
          `(() => { ${readFileSync(axe, 'utf8')}; return globalThis.axe.run(document, { resultTypes: ['violations'], preload: false }); })()`,
        );
        const { violations } = found as { violations: { id: string; impact: string; nodes: { html: string }[] }[] };
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
        // Wide tables scroll by themselves; the page does not.
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
        await page.close();
      }
      expect(problems).toEqual([]);
    },
  );

  it('each view has one heading and a title of its own, which begins with it', async () => {
    const titles: string[] = [];
    for (const hash of Object.values(VIEWS)) {
      const page = await open(hash);
      expect(await page.locator('h1').count()).toBe(1);
      const heading = await page.locator('h1').innerText();
      expect(await page.title()).toMatch(/WASI 0\.2 conformance$/);
      expect((await page.title()).startsWith(heading)).toBe(true);
      titles.push(await page.title());
      await page.close();
    }
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('a host’s page says what does not work, the worst first, since when, and what it means', async () => {
    const page = await open('#/');
    await page.getByRole('link', { name: 'What does not work in made-up 2.0.0' }).click();
    await page.locator('.problems > li').first().waitFor();
    expect(await page.locator('h1').innerText()).toBe('What does not work in made-up 2.0.0');
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/1 problem, the worst first\.\s+It ends or hangs the program \(1\)/);
    expect(text).toMatch(/can hang forever[^]*in each of the 2 versions here/);
    await page.getByRole('link', { name: '1.0.0', exact: true }).click();
    await page.getByText('2 problems, the worst first').waitFor();
    const old = await page.locator('.problems > li').allInnerTexts();
    expect(old.find((one) => one.includes('wasi:cli/exit'))).toMatch(/in 1\.0\.0 of the 2 versions here/);
    await page.getByRole('button', { name: 'cli' }).click();
    await page.getByText('1 problem, the worst first').waitFor();
    await page.getByText(/^1 test, /).click();
    await page.getByRole('link', { name: ONLY_OLD_FAILS }).click();
    await expect.poll(() => page.url()).toMatch(/index\.html#\/test\//);
    await page.close();
  });

  it('a table sets the newest version of each host against packages and interfaces', async () => {
    const page = await open(VIEWS.support);
    const heads = (await page.locator('thead th').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    expect(heads).toEqual(['package', '<b>host</b> 1.0.0/../../x', 'made-up 2.0.0']);
    const row = async (name: string) =>
      (
        await page
          .locator('tbody tr')
          .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
          .allInnerTexts()
      ).map((text) => text.replace(/\s+/g, ' '));
    expect(await row('wasi:random')).toEqual(['wasi:random ✓ all ✓ all']);
    expect(await row('exit')).toEqual(['exit ✓ all ✓ all since 2.0.0']);
    expect((await row('streams'))[0]).toMatch(/^streams ~ \d+ % ~ \d+ %$/);
    await page.close();
  });

  it('a link from view to view moves the keyboard’s focus to the new heading', async () => {
    const page = await open('#/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true);
    await page.getByRole('link', { name: 'Tests', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement.innerText')).toBe('Tests');
    await page.close();
  });

  it.each([
    ['verdict=timeout', [FAILING]],
    [`text=${encodeURIComponent('check-write-stays-closed')}`, [FAILING]],
    ['only=made-up-1.0.0', [ONLY_OLD_FAILS]],
    ['show=disagree', [ONLY_OLD_FAILS]],
    ['suite=cli&verdict=fail', [ONLY_OLD_FAILS]],
    ['verdict=fail&run=made-up-2.0.0', []],
  ])('the list of tests narrowed by %s', async (query, expected) => {
    const page = await open(`#/tests?${query}`);
    expect(await page.locator('tbody th a').allInnerTexts()).toEqual(expected);
    expect(await page.locator('[role=status]').innerText()).toMatch(new RegExp(`^${expected.length} of`));
    await page.close();
  });

  it('a filter that is chosen is in the URL, and the way back works', async () => {
    const page = await open('#/tests');
    await page.getByLabel('verdict').selectOption('timeout');
    await expect.poll(() => page.url()).toMatch(/verdict=timeout/);
    expect(await page.locator('tbody tr').count()).toBe(1);
    await page.getByLabel('text').fill('nothing like it');
    await expect.poll(() => page.locator('[role=status]').innerText()).toMatch(/^0 of/);
    await page.goBack();
    await expect.poll(() => page.url()).not.toMatch(/verdict/);
    await page.close();
  });

  it('a long list comes in steps, and all of it when asked for', async () => {
    const page = await open('#/tests');
    const rows = page.locator('tbody tr');
    const first = await rows.count();
    expect(first).toBeLessThan(manifest.tests.length);
    await page.getByRole('button', { name: `Show ${first} more` }).click();
    await expect.poll(() => rows.count()).toBe(2 * first);
    await page.getByRole('button', { name: /^Show all/ }).click();
    // One more: the test that only the hostile report has.
    await expect.poll(() => rows.count()).toBe(manifest.tests.length + 1);
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
    await page.close();
  });

  it.each([
    ['level', 'may', (test: Test) => test.level === 'may'],
    ['suite', 'random', (test: Test) => test.suite === 'random'],
  ])('the list of tests narrowed by %s=%s', async (key, value, takes) => {
    const page = await open(`#/tests?${key}=${value}`);
    const count = manifest.tests.filter(takes).length;
    expect(await page.locator('[role=status]').innerText()).toMatch(new RegExp(`^${count} of`));
    await page.close();
  });

  it('each cell leads by keyboard to its evidence', async () => {
    const page = await open('#/tests?verdict=timeout');
    await page.locator('tbody td a').nth(2).focus();
    await page.keyboard.press('Enter');
    await page.locator('details[open]').getByText('the host said so').waitFor();
    const shown = await page.locator('details[open]').innerText();
    expect(shown).toMatch(/made-up 2\.0\.0/);
    expect(shown).toMatch(/expected\s+this/);
    expect(shown).toMatch(/host run io\/closed-reader/);
    await page.getByText('#![no_std]').waitFor();
    await page.close();
  });

  it('compares two versions, and shows a host over its reports', async () => {
    const compare = await open(VIEWS.compare);
    expect(await compare.locator('main').innerText()).toMatch(/1 test: passes only in the second[^]*ok-is-a-success/);
    const history = await open(VIEWS.history);
    expect(await history.locator('tbody tr').nth(1).innerText()).toMatch(/2\.0\.0.*1\s+0$/);
    expect(await history.locator('canvas').count()).toBe(1);
    await Promise.all([compare.close(), history.close()]);
  });

  it('sets a draft beside WASI 0.2, each with its own hosts', async () => {
    const drafts = loadCatalog('draft-2023-08').whole;
    const ofDraft = drafts.tests.map((test) => madeUpResult(test.id, 'pass', describedIn(test)));
    const host = { name: 'old-one', version: '12.0.0', runner: 'old-one' };
    const draft = await save('draft.json', madeUpReport(ofDraft, { host, spec: 'draft of 2023-08' }));
    const both = join(scratch.path, 'both');
    const written = await cli(['dashboard', join(scratch.path, 'new.json'), draft, '-o', both]);
    expect(written.exitCode).toBe(0);
    const page = await browser.newPage();
    page.on('pageerror', (error) => problems.push(error.message));
    const heads = async (hash: string) => {
      await page.goto(`${pathToFileURL(join(both, 'index.html')).href}${hash}`);
      await page.locator('h1').waitFor();
      const tables = await page.locator('thead').all();
      return Promise.all(tables.map(async (table) => (await table.locator('th + th').allInnerTexts()).join()));
    };
    expect(new Set(await heads('#/area/io'))).toEqual(new Set(['made-up 2.0.0']));
    expect(new Set(await heads('#/area/draft-2023-08'))).toEqual(new Set(['old-one 12.0.0']));
    expect(await heads('#/requirement/draft-2023-08.write.ended')).toEqual(['old-one 12.0.0', 'made-up 2.0.0']);
    expect(await page.getByText('What it became in WASI 0.2').count()).toBe(1);
    expect(await heads('#/tests')).toEqual(['made-up 2.0.0,old-one 12.0.0']);
    expect(await heads('#/tests?suite=io')).toEqual(['made-up 2.0.0']);
    await page.close();
    expect(problems).toEqual([]);
  });

  it('shows what a hostile report holds as text', async () => {
    const page = await open(`#/test/${encodeURIComponent(FAILING)}?run=-b-host-b--1.0.0-..-..-x`);
    await page.getByText('1000000000 bytes in all').waitFor();
    expect(await page.locator('details[open]').innerText()).toContain(HOSTILE);
    expect(await page.evaluate('globalThis.pwned')).toBeUndefined();
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    await page.close();
    const stranger = await open(`#/test/${encodeURIComponent('../../etc/passwd')}`);
    expect(await stranger.locator('h1').innerText()).toContain('<img src=x');
    expect(await stranger.evaluate('globalThis.pwned')).toBeUndefined();
    await stranger.close();
    expect(problems).toEqual([]);
  });
});

describe('reports that cannot be used', () => {
  it.each([
    ['is not there', undefined, /bad\.json cannot be read/],
    ['is cut short', '{"format":1,', /bad\.json is not a JSON document/],
    ['is of a newer format', '{"format":3}', /bad\.json is of format 3; this version reads format 2/],
    [
      'has an unknown field',
      JSON.stringify({ ...report({ name: 'x', version: '1' }, '2026-01-01T00:00:00Z', () => 'pass'), more: 1 }),
      /bad\.json is not a report: .*more/,
    ],
  ])('one that %s: is reported in one line, and nothing is written', async (name, text, message) => {
    const folder = join(scratch.path, name.replaceAll(' ', '-'));
    await mkdir(folder, { recursive: true });
    const bad = join(folder, 'bad.json');
    if (text !== undefined) await writeFile(bad, text);
    const out = join(folder, 'site');
    const failed = await cli(['dashboard', join(scratch.path, 'old.json'), bad, '-o', out]);
    expect(failed.exitCode).toBe(2);
    expect(failed.stderr).toMatch(message);
    expect(failed.stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(out)).toBe(false);
    const kept = await cli(['dashboard', join(scratch.path, 'old.json'), bad, '-o', out, '--keep-going']);
    expect(kept.exitCode).toBe(0);
    expect(kept.stderr).toMatch(/left out: .*bad\.json/);
    expect(existsSync(join(out, 'index.html'))).toBe(true);
  });

  it('a folder that holds something else is left alone', async () => {
    const folder = join(scratch.path, 'mine');
    await mkdir(folder);
    await writeFile(join(folder, 'thesis.txt'), 'years of work');
    const { exitCode, stderr } = await cli(['dashboard', join(scratch.path, 'old.json'), '-o', folder]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/is not a dashboard/);
    expect(await readdir(folder)).toEqual(['thesis.txt']);
  });
});
