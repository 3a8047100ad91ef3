import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/paths.js';

/** The pages for people, relative to the project. */
export const pages: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'suites/README.md',
  'runners/README.md',
  ...readdirSync(join(projectRoot, 'docs')).map((name) => `docs/${name}`),
];

export const textOfPage = (page: string): string => readFileSync(join(projectRoot, page), 'utf8');

/** A fenced block: its language, what follows that on the line, and its lines. */
export interface Fence {
  readonly language: string;
  readonly note: string;
  readonly text: string;
}

export function fencesIn(page: string): Fence[] {
  return [...page.matchAll(/^```([a-z]*)(?: ([^\n]*))?\n([^]*?)^```$/gm)].map(
    ([, language = '', note = '', text = '']) => ({ language, note, text }),
  );
}

/** The first cells of the table whose head begins with `head`, as `code`. */
export function firstCells(page: string, head: string): string[] {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${head} |`)) + 2;
  const end = lines.findIndex((line, index) => index >= start && !line.startsWith('|'));
  return lines.slice(start, end).flatMap((line) => {
    const [, cell = ''] = /^\| (.*?) \|/.exec(line) ?? [];
    return [...cell.matchAll(/`(.*?)`/g)].map(([, name = '']) => name);
  });
}
