import { mayQuote } from './apostrophes.js';
import { isSpaced } from './delimiters.js';
import type { Dialect } from './dialect.js';
import { type HeadRows, readHead } from './head-rows.js';
import { ENOUGH } from './known-header.js';
import { readingQuality } from './reading-quality.js';

/** A dialect, and the beginning of the text as it reads it. */
export class DialectReading implements HeadRows {
  readonly dialect: Dialect;
  readonly rows: readonly (readonly string[])[];
  readonly usual: number;
  readonly share: number;
  readonly isFaulty: boolean;
  /** How surely one of the first records is a header, by its names. */
  readonly score: number;
  #quality: number | undefined;

  constructor(text: string, dialect: Dialect, scoreRow: (row: readonly string[]) => number) {
    const { rows, usual, share, isFaulty } = readHead(text, dialect);
    this.dialect = dialect;
    this.rows = rows;
    this.usual = usual;
    this.share = share;
    this.isFaulty = isFaulty;
    this.score = Math.max(0, ...rows.slice(0, PREAMBLE).map(scoreRow));
  }

  /** How well the records look, see {@link readingQuality}: asked for only where names do not tell. */
  get quality(): number {
    this.#quality ??= readingQuality(this, this.dialect);
    return this.#quality;
  }
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
  const { comment = '', isCommentTold } = hints;
  const read = (quote: string, sign: string, isSpaced: boolean): DialectReading =>
    new DialectReading(text, { delimiter, quote, escape: sign, comment, isCommentTold, isSpaced }, scoreRow);
  const quoted = (quote: string): DialectReading[] => {
    const hasBlanks = isSpaced(text, delimiter, quote);
    const plain = read(quote, hints.escape ?? quote, hasBlanks);
    const isEscaped = hints.escape === undefined && hasEscape(text, delimiter, quote);
    return isEscaped ? [plain, read(quote, '\\', hasBlanks)] : [plain];
  };
  const readings = quoted(hints.quote ?? '"');
  if (hints.quote !== undefined) return readings.reduce(better);
  if (mayQuote(text, delimiter)) readings.push(...quoted("'"));
  if (readings.every(({ isFaulty }) => isFaulty)) readings.push(read('', '', false));
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
