import { ReadAsGbk } from './read-as-gbk.js';
import type { RowBatch, SourceTable } from './source-table.js';
import { TwiceDecoded } from './twice-decoded.js';

/** Tables of documents and workbooks, their names and cells mended where they were decoded twice, and marked where they were read as GBK. Texts are mended before they are cut into cells. */
export async function* withMendedCells(batches: AsyncIterable<RowBatch>): AsyncGenerator<RowBatch> {
  let known: SourceTable | undefined;
  let table: SourceTable | undefined;
  let mender = new TwiceDecoded();
  let asGbk = new ReadAsGbk();
  for await (const batch of batches) {
    if (batch.table.format === undefined) {
      yield batch;
      continue;
    }
    if (batch.table !== known) {
      if (batch.table.continues !== true) {
        mender = new TwiceDecoded();
        asGbk = new ReadAsGbk();
      }
      const names = batch.table.header.join('\n');
      mender.look(names);
      asGbk.look(names);
    }
    if (mender.isOpen || asGbk.isOpen) {
      const text = batch.rows.map((row) => row.join('\n')).join('\n');
      mender.look(text);
      asGbk.look(text);
    }
    if (batch.table !== known) table = withMendedHeader(batch.table, mender);
    known = batch.table;
    const mended = mendedBatch(batch, table!, mender);
    yield asGbk.example === '' ? mended : { ...mended, misread: asGbk.example };
  }
}

function withMendedHeader(table: SourceTable, mender: TwiceDecoded): SourceTable {
  return mender.isCertain ? { ...table, header: table.header.map((name) => mender.mend(name)) } : table;
}

function mendedBatch(batch: RowBatch, table: SourceTable, mender: TwiceDecoded): RowBatch {
  if (!mender.isCertain) return batch;
  const before = mender.mended;
  const rows = batch.rows.map((row) => row.map((cell) => mender.mend(cell)));
  return { ...batch, table, rows, mended: mender.mended - before };
}
