import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { loadManifest } from '../../src/catalog/load.js';
import type { Manifest } from '../../src/catalog/manifest.js';
import type { Report, Result } from '../../src/model/report.js';
import { totalsOf } from '../../src/report/totals.js';
import { chromiumPath, launchChromium } from '../chromium.js';
import { cli, median, milliseconds } from './measure.js';
import { ms, say } from './say.js';

const REPORTS = 20;
const TESTS = 1600;
const TURNS = 9;

interface DashboardFigures {
  /** Milliseconds to build the site. */
  readonly build: number;
  /** Bytes of all that the first page loads, compressed. */
  readonly firstPage: number;
  /** In Chromium, where there is one; milliseconds. */
  readonly browser?: { readonly version: string; readonly usable: number; readonly filter: number };
}

/** What a large site takes to build, to load and to filter. */
export async function dashboardOfMany(scratch: string): Promise<void> {
  const { build, firstPage, browser } = await measure(scratch);
  const what = `dashboard of ${REPORTS} reports of ${TESTS} tests`;
  say(`${what}: built`, { value: `${(build / 1000).toFixed(2)} s`, goal: '<= 3 s', met: build <= 3000 });
  say(`${what}: first page, compressed`, {
    value: `${(firstPage / 1000).toFixed(0)} kB`,
    goal: '<= 300 kB',
    met: firstPage <= 300_000,
  });
  if (!browser) {
    console.log('skipped Chromium: not found; CHROMIUM names it');
    return;
  }
  console.log(`Chromium ${browser.version}`);
  say(`${what}: usable`, { value: ms(browser.usable), goal: '<= 1000 ms', met: browser.usable <= 1000 });
  say(`${what}: filtered`, { value: ms(browser.filter), goal: '<= 50 ms', met: browser.filter <= 50 });
}

/** Measures a site of `REPORTS` reports of `TESTS` tests. */
async function measure(scratch: string): Promise<DashboardFigures> {
  const site = join(scratch, 'site');
  const build = await milliseconds([process.execPath, cli, 'dashboard', ...(await makeReports(scratch)), '-o', site]);
  const parts = ['index.html', 'data/index.js', 'assets/app.js', 'assets/app.css'].map((file) => join(site, file));
  const sizes = await Promise.all(parts.map(async (file) => gzipSync(await readFile(file)).length));
  return {
    build,
    firstPage: sizes.reduce((all, size) => all + size, 0),
    ...(chromiumPath === undefined ? {} : { browser: await inChromium(site) }),
  };
}

/** Twenty versions of one host. A third of the tests fail, each with as much output as a trap has. */
async function makeReports(scratch: string): Promise<string[]> {
  const manifest = loadManifest();
  const folder = join(scratch, 'reports');
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  for (let version = 0; version < REPORTS; version++) {
    const results = Array.from({ length: TESTS }, (_, at) => resultAt(manifest, at, (at + version) % 3 !== 0));
    const file = join(folder, `${version}.json`);
    await writeFile(file, JSON.stringify(reportOf(manifest, version, results)));
    files.push(file);
  }
  return files;
}

function resultAt(manifest: Manifest, at: number, passes: boolean): Result {
  const { tests } = manifest;
  const test = tests[at % tests.length];
  if (!test) throw new Error('the manifest has no tests');
  const { title, suite, level, requirements, source } = test;
  const stderr = passes ? '' : `at frame ${at}\n`.repeat(60);
  return {
    id: at < tests.length ? test.id : `${test.id}-${Math.floor(at / tests.length)}`,
    title,
    suite,
    level,
    requirements,
    source,
    verdict: passes ? 'pass' : 'fail',
    reason: passes ? '' : `check ${at}: expected one thing, seen another`,
    ...(passes ? {} : { finding: { check: `check ${at}`, expected: 'one thing', seen: 'another' } }),
    asExpected: passes,
    durationMs: 12.5,
    rerun: `npx wasi-conformance --filter ${test.id}`,
    command: `host run --dir sandbox::/ ${test.fixture.file}`,
    stdout: { text: '', bytes: 0, truncated: false },
    stderr: { text: stderr, bytes: stderr.length, truncated: false },
  };
}

function reportOf(manifest: Manifest, version: number, results: readonly Result[]): Report {
  return {
    format: 2,
    tool: { name: 'wasi-conformance', version: '0.0.0' },
    spec: manifest.spec,
    fixtures: '0'.repeat(64),
    host: { name: 'made-up', version: `${version}.0.0`, runner: 'made-up' },
    platform: { os: 'linux', arch: 'x64', release: '6', node: '20', cores: 2 },
    commandLine: [],
    started: new Date(Date.UTC(2026, 0, 1 + version)).toISOString(),
    durationMs: 12_500,
    complete: true,
    totals: totalsOf(results),
    results,
  };
}

/** How long until the first page shows its table, and until the list of tests has followed a filter and been laid out. */
async function inChromium(site: string): Promise<NonNullable<DashboardFigures['browser']>> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const url = pathToFileURL(join(site, 'index.html')).href;
    const usable: number[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      await page.goto('about:blank');
      await page.goto(url);
      await page.locator('table').first().waitFor();
      usable.push(await page.evaluate<number>('performance.now()'));
    }
    await page.goto(`${url}#/tests`);
    await page.locator('tbody tr').first().waitFor();
    const filter: number[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      const word = turn % 2 === 0 ? 'stdin' : '';
      filter.push(
        await page.evaluate<number>(`(() => {
          const field = document.querySelector('input');
          const start = performance.now();
          field.value = ${JSON.stringify(word)};
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
          return new Promise((done) => requestAnimationFrame(() => setTimeout(() => {
            void document.body.offsetHeight;
            done(performance.now() - start);
          })));
        })()`),
      );
    }
    return { version: browser.version(), usable: median(usable), filter: median(filter) };
  } finally {
    await browser.close();
  }
}
