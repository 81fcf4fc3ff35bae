import type { Dialect } from './dialect.js';
import type { CellOptions, QuoteFault } from './quote-fault.js';

/** Records, the position after each, and what was wrong with their quotes. */
export interface EscapedCells {
  readonly rows: string[][];
  readonly ends: number[];
  readonly faults: QuoteFault[];
}

/**
 * Reads records of a dialect that papaparse does not know: an escape that is not the quote (it holds inside quotes and outside), or blanks
 * beside the delimiters. On the dialects that papaparse knows it gives the same cells. A quote closes a cell only before a delimiter or
 * a line end, blanks aside; every other one is an ordinary character and a fault.
 *
 * @example parseEscaped('a,"b\\",c"\n', { delimiter: ',', quote: '"', escape: '\\', comment: '', isSpaced: false }).rows //=> [['a', 'b",c']]
 */
export function parseEscaped(text: string, dialect: Dialect, { partial = false }: CellOptions = {}): EscapedCells {
  const found: EscapedCells = { rows: [], ends: [], faults: [] };
  const { delimiter, quote, isSpaced } = dialect;
  let row: string[] = [];
  for (let at = 0; at < text.length || row.length > 0; ) {
    const start = isSpaced ? pastBlanks(text, at, delimiter) : at;
    const isQuoted = quote !== '' && text[start] === quote;
    const stop = isQuoted ? closingQuote(text, start, dialect, found) : cellEnd(text, start, dialect);
    const isOpen = isQuoted && stop >= text.length;
    if (isOpen && partial) break;
    if (isOpen) found.faults.push({ unclosed: true, row: found.rows.length, at: start + 1 });
    const cell = withoutEscapes(text.slice(isQuoted ? start + 1 : start, stop), dialect, isQuoted);
    row.push(isSpaced && !isQuoted ? cell.replace(/[ \t]+$/, '') : cell);
    const end = isQuoted ? pastBlanks(text, stop + 1, delimiter) : stop;
    if (end < text.length && text[end] !== '\n') {
      at = end + delimiter.length;
      continue;
    }
    if (partial && end >= text.length) break;
    at = Math.min(end + 1, text.length);
    found.rows.push(row);
    found.ends.push(at);
    row = [];
  }
  return found;
}

/** Position of the delimiter or line end that ends a cell without quotes. */
function cellEnd(text: string, from: number, { delimiter, quote, escape: sign }: Dialect): number {
  for (let i = from; i < text.length; i++) {
    if (sign !== quote && text[i] === sign) i++;
    else if (text[i] === '\n' || text.startsWith(delimiter, i)) return i;
  }
  return text.length;
}

/** Position of the quote that closes the cell whose quote opens at `from`; the text's length when none does. */
function closingQuote(text: string, from: number, { delimiter, quote, escape: sign }: Dialect, found: EscapedCells): number {
  for (let i = from + 1; i < text.length; i++) {
    if (text[i] === sign && (sign !== quote || text[i + 1] === quote)) i++;
    else if (text[i] === quote) {
      if (i + 1 === text.length) return i;
      const next = pastBlanks(text, i + 1, delimiter);
      if (text[next] === '\n' || text.startsWith(delimiter, next)) return i;
      found.faults.push({ unclosed: false, row: found.rows.length, at: from + 1 });
    }
  }
  return text.length;
}

/** Position of the first character from `at` on that is no blank, or that begins a delimiter. */
function pastBlanks(text: string, at: number, delimiter: string): number {
  let i = at;
  while (i < text.length && text[i] !== '\n' && !text.startsWith(delimiter, i) && text[i]!.trim() === '') i++;
  return i;
}

function withoutEscapes(cell: string, { delimiter, quote, escape: sign }: Dialect, isQuoted: boolean): string {
  if (sign === quote) return isQuoted ? cell.replaceAll(quote + quote, quote) : cell;
  if (!cell.includes(sign)) return cell;
  let plain = '';
  for (let i = 0; i < cell.length; i++) {
    const next = cell[i + 1];
    if (cell[i] === sign && (next === quote || next === sign || next === delimiter[0] || next === '\n')) i++;
    plain += cell[i]!;
  }
  return plain;
}
