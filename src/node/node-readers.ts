import { arrowReader } from '../arrow.js';
import type { FormatReader } from '../ingest/format-reader.js';
import { parquetReader } from '../parquet.js';
import { xlsReader } from '../xls.js';
import { xmlReader } from '../xml.js';

/** Readers of the formats that need a package; each loads its package when it meets a file of its own. */
export const NODE_READERS: readonly FormatReader[] = [xlsReader, xmlReader, parquetReader, arrowReader];
