/**
 * Whether apostrophes may be the quotes of a text: nearly every one that opens a cell has one that closes it.
 *
 * @example mayQuote("1,'a, b',2\n3,'c',4\n", ',') //=> true
 * @example mayQuote("1,women's,'tis\n", ',') //=> false
 */
export function mayQuote(text: string, delimiter: string): boolean {
  if (!text.includes("'")) return false;
  const cut = delimiter.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const opening = text.match(new RegExp(`(?<=^|${cut}) ?'`, 'gm'))?.length ?? 0;
  const closing = text.match(new RegExp(`'(?= ?(?:${cut}|$))`, 'gm'))?.length ?? 0;
  return opening > 1 && Math.min(opening, closing) >= PAIRED * Math.max(opening, closing);
}

const PAIRED = 0.8;
