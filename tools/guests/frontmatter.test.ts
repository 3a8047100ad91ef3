import { describe, expect, it } from 'vitest';
import { readFrontmatter } from './frontmatter.js';

const source = (...lines: string[]) => [...lines.map((line) => `//! ${line}`), '#![no_std]'].join('\n');

describe('frontmatter', () => {
  it('is the YAML between the fences of the opening comment', () => {
    const { value, line } = readFrontmatter(source('---', 'title: A title', 'args: [a, "b c"]', '---', 'More words.'));
    expect(value).toEqual({ title: 'A title', args: ['a', 'b c'] });
    expect(line).toBe(2);
  });

  it.each([
    ['no comment', 'fn main() {}', /line 1: the file must open with/],
    ['no opening fence', source('title: A title'), /line 1: the file must open with/],
    ['no closing fence', source('---', 'title: A title'), /line 2: the metadata has no closing ---/],
    ['no YAML', source('---', 'title: a', 'args: [', '---'), /^line [34]: /],
    ['a peer twice', source('---', 'peers: { a: {}, a: {} }', '---'), /^line 2: the key a is there twice$/],
    ['a key twice', source('---', 'title: a', 'title: b', '---'), /^line 3: the key title is there twice$/],
  ])('says where it is wrong: %s', (_, text, message) => {
    expect(() => readFrontmatter(text)).toThrow(message);
  });
});
