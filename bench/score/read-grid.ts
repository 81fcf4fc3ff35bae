import { bytesSource } from '../../src/ingest/byte-source.js';
import { type RowOptions, readRows } from '../../src/ingest/read-rows.js';
import { NODE_READERS } from '../../src/node/node-readers.js';

/** One table as the library's reader hands it out. */
export interface Grid {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The first table of a file; the later ones are not in what the benchmarks expect. The file's name tells the reader nothing but its ending. */
export async function readFirstTable(name: string, bytes: Uint8Array, options: RowOptions = {}): Promise<Grid> {
  const tables = await readTables(name, bytes, options);
  return tables[0] ?? { header: [], rows: [] };
}

/** All tables of a file; rows below a header that is repeated are another table. */
export async function readTables(name: string, bytes: Uint8Array, options: RowOptions = {}): Promise<Grid[]> {
  const grids = new Map<object, { header: readonly string[]; rows: (readonly string[])[] }>();
  for await (const { table, rows } of readRows(bytesSource(name, bytes), { readers: NODE_READERS, ...options })) {
    const grid = grids.get(table) ?? { header: table.header, rows: [] };
    grids.set(table, grid);
    for (const row of rows) grid.rows.push(row);
  }
  return [...grids.values()];
}

/** Header and rows as one grid. */
export function gridOf({ header, rows }: Grid): string[][] {
  return [...(header.length > 0 ? [[...header]] : []), ...rows.map((row) => [...row])];
}
