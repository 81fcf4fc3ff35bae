import type { Dialect } from './dialect.js';
import { parseEscaped } from './parse-escaped.js';

/** Rows of one or several records, and the number of the last of these. */
export interface EscapedReading {
  readonly rows: readonly string[][];
  readonly last: number;
}

/**
 * Reads record `i` with a backslash as escape, for tables whose first escape stands below what the dialect was told by. Null where that
 * does not give whole rows of `width` cells: then the backslashes are ordinary characters. A record that ends in a backslash goes on in
 * the next one: its line end was escaped.
 *
 * @param ends position after each record of the text
 */
export function escapedReading(
  text: string,
  ends: readonly number[],
  i: number,
  { dialect, width }: { readonly dialect: Dialect; readonly width: number },
): EscapedReading | null {
  if (dialect.escape === BACKSLASH || width === 1) return null;
  const start = ends[i - 1] ?? 0;
  let last = i;
  while (last < ends.length && last - i < MOST_LINES && endsInEscape(text, ends[last]! - 1)) last++;
  if (last >= ends.length || (last > i && text.slice(ends[last - 1], ends[last]).trim() === '')) return null;
  const { rows, faults } = parseEscaped(text.slice(start, ends[last]), { ...dialect, escape: BACKSLASH });
  const isWhole = faults.length === 0 && rows.every((row) => row.length === width) && (last === i || rows.length === 1);
  return isWhole ? { rows, last } : null;
}

/**
 * Whether the last character before `end` is a backslash that no other one makes an ordinary character.
 *
 * @example ['a\\', 'a\\\\', 'a', ''].map((text) => endsInEscape(text, text.length)) //=> [true, false, false, false]
 */
export function endsInEscape(text: string, end: number): boolean {
  let at = end;
  while (text[at - 1] === BACKSLASH) at--;
  return (end - at) % 2 === 1;
}

const BACKSLASH = '\\';

/** Most lines of one record. */
const MOST_LINES = 1000;
