import { parseDocument } from 'yaml';

/** The metadata of a guest's opening `//!` comment, still unchecked, and the line where it starts. */
export interface Frontmatter {
  readonly value: unknown;
  /** The line in the file of the YAML's first line. */
  readonly line: number;
}

/**
 * Reads the YAML between the `---` lines of a guest's opening `//!` comment.
 *
 * @throws {Error} naming the line, when the comment, its fences or the YAML are not as they should be
 */
export function readFrontmatter(source: string): Frontmatter {
  const lines = source.split('\n');
  const comment = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('//!')),
  );
  const text = comment.map((line) => line.slice(3).replace(/^ /, ''));
  if (text[0] !== '---') throw new Error('line 1: the file must open with a //! comment whose first line is ---');
  const end = text.indexOf('---', 1);
  if (end < 0) throw new Error(`line ${text.length}: the metadata has no closing --- line`);
  const yaml = text.slice(1, end).join('\n');
  const document = parseDocument(yaml, { prettyErrors: true, uniqueKeys: true });
  const [problem] = document.errors;
  if (problem) {
    const line = (problem.linePos?.[0].line ?? 1) + 1;
    const message = problem.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '');
    throw new Error(`line ${line}: ${problem.code === 'DUPLICATE_KEY' ? twice(yaml, problem.pos[0]) : message}`);
  }
  return { value: document.toJS(), line: 2 };
}

/** The library does not say which key it is. */
function twice(yaml: string, at: number): string {
  return `the key ${/^[^\s:]+/.exec(yaml.slice(at))?.[0] ?? ''} is there twice`;
}
