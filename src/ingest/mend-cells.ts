import type { RowBatch, SourceTable } from './source-table.js';
import { TwiceDecoded } from './twice-decoded.js';

/** Tables of documents and workbooks, their names and cells mended where they were decoded twice. Texts are mended before they are cut into cells. */
export async function* withMendedCells(batches: AsyncIterable<RowBatch>): AsyncGenerator<RowBatch> {
  let known: SourceTable | undefined;
  let table: SourceTable | undefined;
  let mender = new TwiceDecoded();
  for await (const batch of batches) {
    if (batch.table.format === undefined) {
      yield batch;
      continue;
    }
    if (batch.table !== known) {
      if (batch.table.continues !== true) mender = new TwiceDecoded();
      mender.look(batch.table.header.join('\n'));
    }
    if (mender.isOpen) mender.look(batch.rows.map((row) => row.join('\n')).join('\n'));
    if (batch.table !== known) table = withMendedHeader(batch.table, mender);
    known = batch.table;
    yield mendedBatch(batch, table!, mender);
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
