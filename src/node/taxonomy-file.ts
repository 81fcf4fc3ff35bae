import { extname } from 'node:path';
import { type RowOptions, readRows } from '../ingest/read-rows.js';
import { loadOfficialTable, type OfficialTableOptions } from '../taxonomy/load-official-table.js';
import { loadTaxonomy } from '../taxonomy/load-taxonomy.js';
import type { Taxonomy } from '../taxonomy/taxonomy.js';
import { fileSource } from './file-source.js';
import { readJson } from './json-file.js';
import { named } from './named-fault.js';

/**
 * Reads a taxonomy from a file: `.json` in the form of the built-in one (`loadTaxonomy`), anything else as a table (`loadOfficialTable`), whose
 * encoding and delimiter are found out.
 *
 * @throws UnusableInputError for a path that is no readable file, no JSON, or no taxonomy, with the place in the file.
 * @example (await readTaxonomyFile('examples/own-taxonomy.csv', { id: 'own' })).industries.length //=> 2
 */
export async function readTaxonomyFile(path: string, options: OfficialTableOptions): Promise<Taxonomy> {
  if (extname(path).toLowerCase() === '.json') {
    const json = readJson(path);
    return named(path, () => loadTaxonomy(json));
  }
  const { rows, rowNumbers } = await readTable(path);
  return named(path, () => loadOfficialTable(rows, { ...options, rowNumbers }));
}

/** All rows of a small table, header first, with their numbers in the file. */
export async function readTable(path: string, options?: RowOptions): Promise<{ rows: string[][]; rowNumbers: number[] }> {
  const reader = readRows(fileSource(path), options);
  const rows: string[][] = [];
  const rowNumbers: number[] = [];
  for await (const batch of reader) {
    rows.push(...batch.rows.map((row) => [...row]));
    rowNumbers.push(...batch.numbers);
  }
  const { header, headerRow } = reader.table!;
  return { rows: [[...header], ...rows], rowNumbers: [headerRow, ...rowNumbers] };
}
