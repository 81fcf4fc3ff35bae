/** Blocks of text none of which ends between CR and LF. */
export async function* textBlocks(blocks: AsyncIterable<string>): AsyncGenerator<string> {
  let heldReturn = false;
  for await (const block of blocks) {
    const text: string = heldReturn ? `\r${block}` : block;
    heldReturn = text.endsWith('\r');
    yield heldReturn ? text.slice(0, -1) : text;
  }
  if (heldReturn) yield '\n';
}

/**
 * CR LF and single CR as LF.
 *
 * @example withNewlines('a\r\nb\rc') //=> 'a\nb\nc'
 */
export function withNewlines(text: string): string {
  if (!text.includes('\r')) return text;
  const unix = text.split('\r\n').join('\n');
  return unix.includes('\r') ? unix.replaceAll('\r', '\n') : unix;
}
