import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../src/paths.js';
import { withTables } from '../tools/docs/tables.js';

describe('the page on the drafts', () => {
  it('says what the requirements and the expectations say', async () => {
    const argv = [join(projectRoot, 'dist/tools/docs/main.js'), '--check'];
    const { stderr, exitCode } = await execa(process.execPath, argv, { reject: false });
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
  });

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
    draftHosts: [{ title: 'host 1', keeps: () => 'broken' as const }],
    stableHosts: [],
  };

  it('has a row for each requirement, and who keeps it', () => {
    const page = withTables('<!-- table: read.* -->\nold\n<!-- end -->\nmore', sources);
    expect(page).toContain('| At its end a stream says ended.<br>Tests:  | is gone | **no** |');
    expect(page).not.toContain('old');
    expect(page).toMatch(/<!-- end -->\nmore$/);
  });

  it.each([
    ['leaves one out', '', /in no table: draft-2023-08\.read\.ended/],
    ['has one twice', '<!-- table: read.* -->\n<!-- end --><!-- table: *.ended -->\n<!-- end -->', /is in two tables/],
    ['asks for what is not there', '<!-- table: write.* -->\n<!-- end -->', /no requirement is like write/],
  ])('that %s is refused', (_, page, message) => {
    expect(() => withTables(page, sources)).toThrow(message);
  });
});
