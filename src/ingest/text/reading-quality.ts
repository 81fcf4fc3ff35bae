import { cellKind } from './cell-kind.js';
import type { Dialect } from './dialect.js';
import type { HeadRows } from './head-rows.js';

/** From 0 (a record is one cell) to nearly 1: evenly many cells, the more the better, each of which looks like one value. */
export function readingQuality({ rows, usual, share, isFaulty }: HeadRows, { delimiter, quote }: Dialect): number {
  if (usual < 2) return 0;
  const cells = sample(rows);
  const whole = cells.filter((cell) => isOneValue(cell, delimiter)).length / Math.max(cells.length, 1);
  const typed = cells.filter((cell) => VALUES.has(cellKind(cell))).length / Math.max(cells.length, 1);
  return share * (1 - 1 / usual ** 2) * whole * (0.8 + 0.2 * typed) * (quote === '' || isFaulty ? 0.97 : 1);
}

const VALUES: ReadonlySet<string> = new Set(['number', 'date', 'time', 'link', 'code', 'flag', 'blank']);
const MOST_CELLS = 300;

/** Cells of some records, from all over the text. */
function sample(rows: readonly (readonly string[])[]): string[] {
  const total = rows.reduce((sum, row) => sum + row.length, 0);
  const step = Math.ceil(total / MOST_CELLS);
  return (step <= 1 ? rows : rows.filter((_, i) => i % step === 0)).flat().slice(0, 2 * MOST_CELLS);
}

/** Whether a cell shows no sign of being several: a quote at an edge, or another delimiter between two characters. */
function isOneValue(cell: string, delimiter: string): boolean {
  const text = cell.trim();
  if (text.length < 2) return true;
  if (/^["']|["']$/.test(text)) return false;
  return delimiter === ','
    ? !/\S[;|\t]\S/.test(text)
    : !/\S,[^\s\d]|\S[;|\t]\S/.test(delimiter === ';' || delimiter === '|' ? text.replaceAll(delimiter, '') : text);
}

/** Whether most lines are one value each: a day, a time, a number. */
export function isColumnOfValues(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.filter((line) => ['number', 'date', 'time'].includes(cellKind(line))).length * 2 > lines.length;
}

/**
 * A rare delimiter must have the quotes of the text beside it, and nowhere else; or, where there are none, cut most records alike, into
 * cells many of which are no words.
 */
export function isCredible(
  { usual, share, quality, rows, dialect }: HeadRows & { readonly dialect: Dialect; readonly quality: number },
  text: string,
): boolean {
  if (usual < 2 || rows.length < 2) return false;
  const beside = dialect.quote === '' ? null : quotesBeside(text, dialect);
  if (beside !== null) return beside >= MOST_QUOTES;
  if (share < CREDIBLE_SHARE || quality < CREDIBLE) return false;
  const kinds = sample(rows)
    .map(cellKind)
    .filter((kind) => kind !== 'blank');
  return dialect.delimiter.length > 1 || kinds.filter((kind) => VALUES.has(kind)).length * 4 >= kinds.length;
}

const CREDIBLE = 0.35;
const CREDIBLE_SHARE = 0.6;
const MOST_QUOTES = 0.9;
const FEW_QUOTES = 10;

/** Share of the quotes of a text that stand beside a delimiter or at the edge of a line; null where there are too few to tell. */
function quotesBeside(text: string, { delimiter, quote }: Dialect): number | null {
  let [all, beside] = [0, 0];
  for (let i = text.indexOf(quote); i !== -1; i = text.indexOf(quote, i + 1)) {
    all++;
    const [before, after] = [text[i - 1] ?? '\n', text[i + 1] ?? '\n'];
    if (before === '\n' || after === '\n' || before === delimiter || after === delimiter || before === quote || after === quote)
      beside++;
  }
  return all < FEW_QUOTES ? null : beside / all;
}
