/** All that is between `<!-- generated: NAME -->` and `<!-- end -->`. */
const BLOCK = /(?<=<!-- generated: ([a-z-]+) -->\n)[^]*?(?=<!-- end -->)/g;

/**
 * A page with its generated blocks filled in.
 *
 * @param texts what a block of each name holds
 * @throws {Error} when a block has no such name, or the page has no block
 */
export function withBlocks(page: string, texts: Readonly<Record<string, string>>): string {
  let count = 0;
  const filled = page.replace(BLOCK, (_, name: string) => {
    const text = texts[name];
    if (text === undefined) throw new Error(`no text is generated for ${name}`);
    count++;
    return `${text}\n`;
  });
  if (count === 0) throw new Error('the page has no generated block');
  return filled;
}
