import type { AsyncBuffer, FileMetaData } from 'hyparquet';
import type { FormatReader } from '../format-reader.js';
import type { RowBatch } from '../source-table.js';
import { UnsupportedInputError } from '../unsupported-input-error.js';
import { type ByteRanges, byteRanges } from './byte-ranges.js';
import { loadPackage } from './missing-package.js';
import { BATCH_ROWS, rowBatch, sourceTable } from './table-batch.js';
import { valueText } from './value-text.js';

/**
 * Reads Parquet files of every usual compression with the packages `hyparquet` and `hyparquet-compressors`, some thousand rows at a
 * time; dates become ISO days, lists cells with `;;` between their values.
 *
 * @example parquetReader.formats //=> ['parquet']
 */
export const parquetReader: FormatReader = {
  formats: ['parquet'],
  async *read(source, limits) {
    const bytes = await byteRanges(source, 'parquet', limits);
    const load = () => Promise.all([import('hyparquet'), import('hyparquet-compressors')]);
    const [hyparquet, { compressors }] = await loadPackage(load, 'hyparquet hyparquet-compressors', source.name, 'parquet');
    const file = asyncBuffer(bytes);
    try {
      const metadata = await hyparquet.parquetMetadataAsync(file);
      const header = hyparquet.parquetSchema(metadata).children.map(({ element }) => element.name);
      checkSize(metadata, bytes.size, limits.maxInflationRatio, header.length > limits.maxColumns);
      const table = sourceTable(source.name, 'parquet', header);
      yield rowBatch(table, [], { bytes: 0 });
      const count = Number(metadata.num_rows);
      for (let rowStart = 0; rowStart < count; rowStart += CHUNK) {
        const rowEnd = Math.min(rowStart + CHUNK, count);
        const rows: unknown[][] = [];
        await hyparquet.parquetRead({
          file,
          metadata,
          compressors,
          rowStart,
          rowEnd,
          onComplete: (read) => void rows.push(...(read as unknown[][])),
        });
        yield* batches(table, rows, rowStart, (bytes.size * rowEnd) / count);
      }
    } catch (error) {
      if (error instanceof UnsupportedInputError) throw error;
      throw new UnsupportedInputError(source.name, 'parquet', {
        fault: `that cannot be read (${(error as Error).message})`,
        remedy: 'write it again',
      });
    }
  },
};

/** Rows taken out of a row group at a time. */
const CHUNK = 16_384;

function asyncBuffer({ size, range }: ByteRanges): AsyncBuffer {
  return {
    byteLength: size,
    slice: async (start, end = size) => new Uint8Array(await range(start < 0 ? size + start : start, end)).buffer,
  };
}

function* batches(table: RowBatch['table'], rows: readonly unknown[][], before: number, bytes: number): Generator<RowBatch> {
  for (let at = 0; at < rows.length; at += BATCH_ROWS) {
    const numbered = rows
      .slice(at, at + BATCH_ROWS)
      .map((row, i) => ({ number: before + at + i + 1, cells: row.map(valueText) }));
    yield rowBatch(table, numbered, { bytes: Math.floor(bytes) });
  }
}

/** What the footer declares is checked before a page is unpacked. */
function checkSize({ row_groups, num_rows }: FileMetaData, size: number, maxRatio: number, isTooWide: boolean): void {
  if (isTooWide) throw new Error('it has too many columns');
  const declared = row_groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0);
  if (declared > 2 ** 24 && declared > size * maxRatio) throw new Error(`it unpacks to more than ${maxRatio} times its size`);
  const counted = row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
  if (counted !== Number(num_rows)) throw new Error('its footer contradicts itself');
}
