import { foldHeader } from '../fold-header.js';
import type { RowBatch, SourceTable } from '../source-table.js';
import { derwentCells } from './derwent-cells.js';

/**
 * Tables of Derwent records, as Web of Science saves them for spreadsheets: the same fields as in its tagged text, each record's lines joined
 * by `;`. What the lines hold beside (dates, applicants without their codes) is added as columns of the same names as there; other tables
 * are handed on as they are.
 */
export async function* withDerwentCells(batches: AsyncIterable<RowBatch>): AsyncGenerator<RowBatch> {
  let known: SourceTable | undefined;
  let derwent: DerwentTable | null = null;
  for await (const batch of batches) {
    if (batch.table !== known) derwent = derwentTable(batch.table);
    known = batch.table;
    yield derwent === null ? batch : widenedBatch(batch, derwent);
  }
}

/** Without the cells as they stand in the text: there are more of them now. */
function widenedBatch(batch: RowBatch, { table, widened }: DerwentTable): RowBatch {
  const { cells: _, ...rest } = batch;
  return { ...rest, table, rows: batch.rows.map(widened) };
}

interface DerwentTable {
  readonly table: SourceTable;
  /** A row with what its lines hold beside; one that has not a cell for every column stays as it is. */
  readonly widened: (row: readonly string[]) => readonly string[];
}

function derwentTable(table: SourceTable): DerwentTable | null {
  const { header, format } = table;
  const names = header.map(foldHeader);
  if (format === 'tagged' || !['pn', 'ti', 'pd'].every((tag) => names.includes(tag))) return null;
  const places = TAGS.flatMap((tag): [string, number][] => {
    const i = names.indexOf(tag.toLowerCase());
    return i === -1 ? [] : [[tag, i]];
  });
  const beside = (row: readonly string[]): string[] => {
    const fields = new Map(places.map(([tag, i]) => [tag, row[i]!.split(/\s*;\s*/)]));
    return derwentCells(fields).flatMap(([name, value]) => (name.endsWith(')') ? [value] : []));
  };
  return {
    table: { ...table, header: [...header, ...NAMES] },
    widened: (row) => (row.length === header.length ? [...row, ...beside(row)] : row),
  };
}

/** Fields whose lines hold more than one thing. */
const TAGS: readonly string[] = ['PD', 'AD', 'PI', 'AE'];

const NAMES: readonly string[] = derwentCells(new Map()).map(([name]) => name);
