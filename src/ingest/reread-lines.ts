import { type ParsedCells, parseCells, type QuoteFault, recordEnds } from './parse-cells.js';

/** Records, and in `reread[i]` the text from the quote on that was read as ordinary characters in row i (mostly unset). */
export interface RereadRows {
  readonly rows: string[][];
  readonly reread: (string | undefined)[];
}

/**
 * Reads every line as one record; a quote that is open at the end of its line is an ordinary character.
 *
 * @example rereadLines(['1,"x,y', '2,"a,b"'], ',').rows //=> [['1', '"x', 'y'], ['2', 'a,b']]
 */
export function rereadLines(lines: readonly string[], delimiter: string): RereadRows {
  const read: RereadRows = { rows: [], reread: [] };
  for (const line of lines) {
    const { rows, faults } = parseCells(line, delimiter);
    const fault = faults.find((one) => one.unclosed);
    if (fault === undefined) read.rows.push(rows[0] ?? ['']);
    else pushLiteral(read, line, fault.at, delimiter);
  }
  return read;
}

/**
 * Undoes records that swallowed their successors: an opening quote that only the quote of a later line closed. Where a record
 * with a misplaced quote spans lines, and reading its lines apart gives records of `width` cells, it is read apart.
 */
export function rereadSwallowed(text: string, parsed: ParsedCells, delimiter: string, width: number): RereadRows {
  const suspects = suspectRows(parsed);
  if (suspects.size === 0) return { rows: parsed.rows, reread: [] };
  const ends = recordEnds(text, delimiter);
  const read: RereadRows = { rows: [], reread: [] };
  for (const [i, row] of parsed.rows.entries()) {
    const start = ends[i - 1] ?? 0;
    const fault = suspects.get(i);
    const apart = fault && readApart(text.slice(start, ends[i]! - 1), fault.at - start, delimiter);
    if (apart && isBetter(apart, row, width)) appendRows(read, apart);
    else read.rows.push(row);
  }
  return read;
}

/** Appends the rows of one reading to another. */
export function appendRows(to: RereadRows, { rows, reread }: RereadRows): void {
  for (const i of reread.keys()) if (reread[i] !== undefined) to.reread[to.rows.length + i] = reread[i];
  for (const row of rows) to.rows.push(row);
}

function suspectRows({ rows, faults }: ParsedCells): Map<number, QuoteFault> {
  const suspects = new Map<number, QuoteFault>();
  for (const fault of faults) {
    const row = rows[fault.row];
    if (row && !suspects.has(fault.row) && row.some((cell) => cell.includes('\n'))) suspects.set(fault.row, fault);
  }
  return suspects;
}

/** A record with the right number of cells is given up only for lines that all have it; another one for lines of which any has. */
function isBetter({ rows }: RereadRows, row: readonly string[], width: number): boolean {
  const isRight = (one: readonly string[]): boolean => one.length === width;
  return row.length === width ? rows.length > 1 && rows.every(isRight) : rows.some(isRight);
}

/** The line with the faulty quote by itself, then what follows it as usual, or line by line where that fails. */
function readApart(record: string, at: number, delimiter: string): RereadRows {
  const newline = record.indexOf('\n', at);
  if (newline === -1) return { rows: [], reread: [] };
  const read: RereadRows = { rows: [], reread: [] };
  pushLiteral(read, record.slice(0, newline), at, delimiter);
  const rest = record.slice(newline + 1);
  const { rows, faults } = parseCells(rest, delimiter);
  appendRows(read, faults.length === 0 ? { rows, reread: [] } : rereadLines(rest.split('\n'), delimiter));
  return read;
}

/** A record whose cells are read as usual up to the quote before `at`, and cut at every delimiter from there on. */
function pushLiteral(read: RereadRows, record: string, at: number, delimiter: string): void {
  const before = at > 1 ? (parseCells(record.slice(0, at - 1), delimiter).rows[0] ?? []).slice(0, -1) : [];
  const literal = record.slice(at - 1);
  read.reread[read.rows.length] = literal;
  read.rows.push([...before, ...literal.split(delimiter)]);
}
