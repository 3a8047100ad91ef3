/** `<!-- generated: NAME -->`, and all that follows up to `<!-- end -->`. */
const BLOCK = /(<!-- generated: ([a-z-]+) -->\n)[^]*?(<!-- end -->)/g;

/**
 * A page with its generated blocks filled in.
 *
 * @param texts what a block of each name holds
 * @throws {Error} when a block has no such name, or the page has no block
 */
export function withBlocks(page: string, texts: Readonly<Record<string, string>>): string {
  let count = 0;
  const filled = page.replace(BLOCK, (_, start: string, name: string, end: string) => {
    const text = texts[name];
    if (text === undefined) throw new Error(`no text is generated for ${name}`);
    count++;
    return `${start}${text}\n${end}`;
  });
  if (count === 0) throw new Error('the page has no generated block');
  return filled;
}
