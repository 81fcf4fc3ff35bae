import Papa from 'papaparse';

/** Cells of some records, where in the text the last one ends, and what was wrong with their quotes. */
export interface ParsedCells {
  readonly rows: string[][];
  /** Position after the last record taken. */
  readonly end: number;
  readonly faults: readonly QuoteFault[];
}

/** A quote that is never closed, or one that is closed in the middle of a cell. */
export interface QuoteFault {
  readonly unclosed: boolean;
  /** Index of the record in `rows`. */
  readonly row: number;
  /** Position of the first character after the opening quote. */
  readonly at: number;
}

/**
 * Reads records with papaparse's own state machine on a piece of text whose line ends are `\n`. With `partial` the last record is
 * left out, since more of it may follow; with `preview` only so many records are read.
 *
 * @example parseCells('a,"b"\nc', ',', { partial: true }).rows //=> [['a', 'b']]
 */
export function parseCells(text: string, delimiter: string, { partial = false, preview = 0 }: CellOptions = {}): ParsedCells {
  const parser = new LowLevel({ delimiter, newline: '\n', quoteChar: '"', header: false, preview });
  const { data, errors, meta } = parser.parse(text, 0, partial);
  const faults =
    errors.length === 0
      ? NO_FAULTS
      : errors.map(({ code, row, index }) => ({ unclosed: code === 'MissingQuotes', row, at: index }));
  return { rows: data, end: meta.cursor, faults };
}

/**
 * Position after each record that {@link parseCells} with `partial` takes from the same text.
 *
 * @example recordEnds('a,"b\n"\nc\nd', ',') //=> [7, 9]
 */
export function recordEnds(text: string, delimiter: string): number[] {
  const ends: number[] = [];
  const step = ({ meta }: { readonly meta: { readonly cursor: number } }): void => void ends.push(meta.cursor);
  new LowLevel({ delimiter, newline: '\n', quoteChar: '"', header: false, step }).parse(text, 0, true);
  return ends;
}

/** How much of the text {@link parseCells} takes. */
export interface CellOptions {
  readonly partial?: boolean;
  readonly preview?: number;
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
