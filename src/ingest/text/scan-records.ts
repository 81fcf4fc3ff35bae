import { type Cells, CellsBuilder, type UnitText } from '../cells.js';
import type { Dialect } from './dialect.js';

/** Records that were scanned, and where in the text the last of them ends. */
export interface ScannedRecords {
  readonly cells: Cells;
  readonly end: number;
}

/**
 * The records of a text that is written regularly: one character between cells, quotes that open at the beginning of a cell and close at its
 * end, lines that end in LF or CR LF. Null as soon as anything else shows: `parseCells` then reads it, and knows what to do. A record
 * whose line end is not there yet is left out.
 *
 * The cells are the ones that papaparse finds, without a string being made of each.
 *
 * @example scanRecords({ text: 'a,"b"\nc', units: Uint16Array.from('a,"b"\nc', (one) => one.charCodeAt(0)) }, { delimiter: ',', quote: '"', escape: '"', comment: '', isSpaced: false })?.cells.rows() //=> [['a', 'b']]
 */
export function scanRecords(source: UnitText, dialect: Dialect): ScannedRecords | null {
  const { delimiter, quote } = dialect;
  if (delimiter.length !== 1 || quote.length > 1 || dialect.escape !== quote || dialect.isSpaced) return null;
  const separator = delimiter.charCodeAt(0);
  const mark = quote === '' ? -1 : quote.charCodeAt(0);
  const { text, units } = source;
  const to = new CellsBuilder(source);
  let nextReturn = indexOrEnd(text, '\r', 0);
  let end = 0;
  for (let at = 0; ; ) {
    let after: number;
    if (at < text.length && units[at] === mark) {
      const begin = at + 1;
      const first = text.indexOf(quote, begin);
      const isDoubled = first !== -1 && first + 1 < text.length && units[first + 1] === mark;
      const close = isDoubled ? closingQuote(source, quote, mark, first) : first;
      if (close === -1 || close + 1 === text.length) break;
      if (nextReturn <= at) nextReturn = indexOrEnd(text, '\r', at);
      if (isDoubled || nextReturn < close) to.pushOwn(meant(text.slice(begin, close), quote));
      else to.push(begin, close);
      after = close + 1;
    } else {
      after = cellEnd(source, separator, at);
      to.push(at, after);
    }
    const unit = after < text.length ? units[after]! : -1;
    if (unit === separator) {
      at = after + 1;
      continue;
    }
    const next = unit === RETURN ? after + 1 : after;
    if (next >= text.length) break;
    if (units[next] !== FEED) return null;
    to.endRow();
    at = next + 1;
    end = at;
  }
  to.dropRow();
  return { cells: to.take(), end };
}

const FEED = 0x0a;
const RETURN = 0x0d;

/** The first quote from a doubled one on that is not doubled, or -1. */
function closingQuote({ text, units }: UnitText, quote: string, mark: number, doubled: number): number {
  let close = doubled;
  while (close !== -1 && close + 1 < text.length && units[close + 1] === mark) close = text.indexOf(quote, close + 2);
  return close;
}

/** Where a cell without quotes ends: at a separator, a line end or the end of the text. */
function cellEnd({ text, units }: UnitText, separator: number, from: number): number {
  const { length } = text;
  let end = from;
  for (; end < length; end++) {
    const unit = units[end];
    if (unit === separator || unit === FEED || unit === RETURN) break;
  }
  return end;
}

/** What a quoted cell means: doubled quotes are one, every line end is LF. */
function meant(cell: string, quote: string): string {
  const single = cell.split(quote + quote).join(quote);
  return single.includes('\r') ? single.replace(/\r\n?/g, '\n') : single;
}

function indexOrEnd(text: string, part: string, from: number): number {
  const at = text.indexOf(part, from);
  return at === -1 ? text.length : at;
}
