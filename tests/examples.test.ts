import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../src/paths.js';
import { validate } from '../src/schema/validate.js';
import { readFrontmatter } from '../tools/guests/frontmatter.js';
import { main, quiet } from './support/cli.js';
import { fencesIn, pages, textOfPage } from './support/pages.js';

// What the pages show can be copied: each block of shell runs, or is marked as an example (`sh example`). The commands of
// runners/README.md need a host; guide.test.ts runs them.
const PAGES = pages.filter((page) => page !== 'runners/README.md');
const packages = join(projectRoot, 'node_modules');
/** What stands in the place of npx, where the package is installed. */
const COMMANDS = {
  'npx wasi-conformance': `"${process.execPath}" "${main}"`,
  'npx vitest': `"${process.execPath}" "${join(packages, 'vitest/vitest.mjs')}"`,
} as const;

/** A folder in which the package is installed, and the files of a page that name themselves in a first comment. */
async function folderFor(page: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wasi-conformance-pages-'));
  await mkdir(join(folder, 'node_modules'));
  await symlink(projectRoot, join(folder, 'node_modules/wasi-conformance'));
  for (const name of ['vitest', '@bytecodealliance'])
    await symlink(join(packages, name), join(folder, 'node_modules', name));
  for (const { language, text } of fencesIn(page)) {
    const name = language === 'js' ? /^\/\/ (\S+)\n/.exec(text)?.[1] : undefined;
    if (name !== undefined) await writeFile(join(folder, name), text);
  }
  return folder;
}

const commandsIn = (page: string) =>
  fencesIn(page).flatMap(({ language, note, text }) => (language === 'sh' && note === '' ? [text] : []));

describe.each(PAGES.filter((page) => commandsIn(textOfPage(page)).length > 0))('the commands of %s', (name) => {
  it('work, one after the other', { timeout: 600_000 }, async () => {
    const page = textOfPage(name);
    const folder = await folderFor(page);
    try {
      for (const block of commandsIn(page)) {
        const script = Object.entries(COMMANDS).reduce((text, [from, to]) => text.replaceAll(from, to), block);
        const { exitCode, all } = await execa('sh', ['-e', '-c', script], {
          cwd: folder,
          env: quiet,
          reject: false,
          all: true,
          stdin: 'ignore',
        });
        expect({ block, exitCode, all }).toMatchObject({ block, exitCode: 0 });
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

it('blocks of shell are run, or examples, and nothing else', () => {
  const shells = PAGES.flatMap((page) => fencesIn(textOfPage(page))).filter(({ language }) => language === 'sh');
  expect(shells.length).toBeGreaterThan(5);
  expect([...new Set(shells.map(({ note }) => note))].sort()).toEqual(['', 'example']);
});

it('the inputs of the action are there', () => {
  const { inputs } = parse(textOfPage('action.yml')) as { inputs: Record<string, unknown> };
  const steps = ['README.md', 'docs/ci.md']
    .flatMap((page) => fencesIn(textOfPage(page)))
    .filter(({ language }) => language === 'yaml')
    .flatMap(({ text }) => parse(text) as { with: Record<string, unknown> }[]);
  expect(steps.length).toBeGreaterThan(1);
  for (const step of steps) expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)));
});

it('the guest in the guide to a test has metadata as the schema has it', () => {
  const [guest] = fencesIn(textOfPage('suites/README.md')).filter(({ language }) => language === 'rust');
  expect(validate('metadata', readFrontmatter(guest?.text ?? '').value)).toMatchObject({ expect: { outcome: 'ok' } });
});
