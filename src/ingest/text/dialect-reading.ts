import { mayQuote } from './apostrophes.js';
import { isSpaced } from './delimiters.js';
import type { Dialect } from './dialect.js';
import { type HeadRows, readHead } from './head-rows.js';
import { ENOUGH } from './known-header.js';
import { readingQuality } from './reading-quality.js';

/** A dialect, and the beginning of the text as it reads it. */
export interface DialectReading extends HeadRows {
  readonly dialect: Dialect;
  /** How surely one of the first records is a header, by its names. */
  readonly score: number;
  /** How well the records look, see {@link readingQuality}. */
  readonly quality: number;
}

/** What the caller knows of a dialect. */
export interface DialectHints {
  readonly delimiter?: string | undefined;
  readonly quote?: string | undefined;
  readonly escape?: string | undefined;
  readonly comment?: string | undefined;
}

/** Records among which a header is looked for. */
export const PREAMBLE = 30;

/** The best reading with one delimiter: with the quote that stands beside it or with none, with a backslash as escape or without. */
export function bestReading(
  text: string,
  delimiter: string,
  hints: DialectHints & { readonly isCommentTold: boolean },
  scoreRow: (row: readonly string[]) => number,
): DialectReading {
  const read = (dialect: Dialect): DialectReading => {
    const head = readHead(text, dialect);
    return {
      ...head,
      dialect,
      score: Math.max(0, ...head.rows.slice(0, PREAMBLE).map(scoreRow)),
      quality: readingQuality(head, dialect),
    };
  };
  const quoted = (quote: string): DialectReading[] => {
    const { comment = '', isCommentTold } = hints;
    const plain: Dialect = {
      delimiter,
      quote,
      escape: hints.escape ?? quote,
      comment,
      isCommentTold,
      isSpaced: isSpaced(text, delimiter, quote),
    };
    const isEscaped = hints.escape === undefined && hasEscape(text, delimiter, quote);
    return [read(plain), ...(isEscaped ? [read({ ...plain, escape: '\\' })] : [])];
  };
  const readings = quoted(hints.quote ?? '"');
  if (hints.quote !== undefined) return readings.reduce(better);
  if (mayQuote(text, delimiter)) readings.push(...quoted("'"));
  if (readings.every(({ isFaulty }) => isFaulty))
    readings.push(read({ ...readings[0]!.dialect, quote: '', escape: '', isSpaced: false }));
  return readings.reduce(better);
}

function hasEscape(text: string, delimiter: string, quote: string): boolean {
  return text.includes('\\') && [quote, delimiter, '\n'].some((one) => text.includes(`\\${one}`));
}

/** The reading that shows more known names; of two that show equally many, or too few to tell, the one that looks better. */
export function better(a: DialectReading, b: DialectReading): DialectReading {
  const [known, other] = [a.score, b.score].map((score) => (score < ENOUGH ? 0 : score)) as [number, number];
  return other > known || (other === known && b.quality > a.quality) ? b : a;
}
