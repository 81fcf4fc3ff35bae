import Papa from 'papaparse';
import type { Dialect } from './dialect.js';
import { parseEscaped } from './parse-escaped.js';
import type { CellOptions, QuoteFault } from './quote-fault.js';

/** Cells of some records, where in the text the last one ends, and what was wrong with their quotes. */
export interface ParsedCells {
  readonly rows: string[][];
  /** Position after the last record taken. */
  readonly end: number;
  readonly faults: readonly QuoteFault[];
}

/**
 * Reads the records of a piece of text whose line ends are `\n`, with papaparse's own state machine wherever that knows the dialect.
 *
 * @example parseCells('a,"b"\nc', { delimiter: ',', quote: '"', escape: '"', comment: '', isSpaced: false }, { partial: true }).rows //=> [['a', 'b']]
 */
export function parseCells(text: string, dialect: Dialect, { partial = false }: CellOptions = {}): ParsedCells {
  if (isForeign(dialect)) {
    const { rows, ends, faults } = parseEscaped(text, dialect, { partial });
    return { rows, end: ends.at(-1) ?? 0, faults };
  }
  const { data, errors, meta } = new LowLevel(formOf(dialect)).parse(text, 0, partial);
  const faults =
    errors.length === 0
      ? NO_FAULTS
      : errors.map(({ code, row, index }) => ({ unclosed: code === 'MissingQuotes', row, at: index }));
  return { rows: data, end: meta.cursor, faults };
}

/**
 * Position after each record that {@link parseCells} with `partial` takes from the same text.
 *
 * @example recordEnds('a,"b\n"\nc\nd', { delimiter: ',', quote: '"', escape: '"', comment: '', isSpaced: false }) //=> [7, 9]
 */
export function recordEnds(text: string, dialect: Dialect): number[] {
  if (isForeign(dialect)) return parseEscaped(text, dialect, { partial: true }).ends;
  const ends: number[] = [];
  const step = ({ meta }: { readonly meta: { readonly cursor: number } }): void => void ends.push(meta.cursor);
  new LowLevel(formOf(dialect, step)).parse(text, 0, true);
  return ends;
}

/** Papaparse takes a backslash before a quote for an escape even where another one escapes it, and blanks for content. */
function isForeign(dialect: Dialect): boolean {
  return dialect.escape !== dialect.quote || dialect.isSpaced;
}

function formOf({ delimiter, quote }: Dialect, step?: (result: { readonly meta: { readonly cursor: number } }) => void): object {
  return { delimiter, newline: '\n', quoteChar: quote, fastMode: quote === '' ? true : undefined, step };
}

const NO_FAULTS: readonly QuoteFault[] = [];

interface LowLevelParser {
  parse(
    text: string,
    base: number,
    ignoreLastRow: boolean,
  ): {
    readonly data: string[][];
    readonly errors: readonly { readonly code: string; readonly row: number; readonly index: number }[];
    readonly meta: { readonly cursor: number };
  };
}

/** Papaparse types its low-level parser for its own callbacks only. */
const LowLevel = Papa.Parser as unknown as new (config: object) => LowLevelParser;
