import { COMMON_DELIMITERS, longDelimiters, RARE_DELIMITERS } from './delimiters.js';
import { bestReading, better, type DialectHints, type DialectReading } from './dialect-reading.js';
import { ENOUGH } from './known-header.js';
import { isColumnOfValues, isCredible } from './reading-quality.js';

/**
 * Finds the dialect of the beginning of a text. The one that shows most names of columns that the caller knows wins; where none shows
 * any, the one that cuts the records most evenly into cells that look like single values.
 *
 * @param scoreRow how surely a record is the header, by its names; 0 when it tells nothing.
 * @example detectDialect('a;1,5\nb;2,5\n', {}, () => 0).dialect.delimiter //=> ';'
 */
export function detectDialect(text: string, hints: DialectHints, scoreRow: (row: readonly string[]) => number): DialectReading {
  const { quote, escape: sign, comment = detectComment(text) } = hints;
  const known = { quote, escape: sign, comment, isCommentTold: hints.comment !== undefined };
  const read = (delimiter: string): DialectReading => bestReading(text, delimiter, known, scoreRow);
  if (hints.delimiter !== undefined) return read(hints.delimiter);
  const [first, ...common] = COMMON_DELIMITERS;
  const short = [first!, ...common.filter((one) => text.includes(one))].map(read).reduce(better);
  const long = longDelimiters(text);
  const longer = long.find((run) => isMadeOf(run, short.dialect.delimiter, text));
  const best = longer === undefined ? short : read(longer);
  if (best.score >= ENOUGH || best.quality >= GOOD || isColumnOfValues(text)) return best;
  const rare = [...long, ...RARE_DELIMITERS].filter((one) => text.includes(one) && one !== hints.comment).map(read);
  return [best, ...rare.filter((one) => isCredible(one, text) && one.quality * RARE_PENALTY > best.quality)].reduce(better);
}

/** Quality from which no rare delimiter is tried. */
const GOOD = 0.6;

/** How much better than a common delimiter a rare one must be. */
const RARE_PENALTY = 0.8;

/** Whether a delimiter occurs only as part of a longer one; empty cells alone may well make all commas stand in twos. */
function isMadeOf(longer: string, delimiter: string, text: string): boolean {
  return !/^[,;]+$/.test(longer) && longer.includes(delimiter) && !text.replaceAll(longer, '').includes(delimiter);
}

/** What begins the lines of remarks: a sign that begins some of the lines, and not all. */
function detectComment(text: string): string {
  const signs = COMMENTS.filter((sign) => text.includes(sign));
  if (signs.length === 0) return '';
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (
    signs.find((sign) => {
      const count = lines.filter((line) => line.trimStart().startsWith(sign)).length;
      return count > 0 && count < lines.length;
    }) ?? ''
  );
}

const COMMENTS: readonly string[] = ['#', '//', '%', '--'];
