import type { ByteSource } from './byte-source.js';
import type { InputFormat } from './sniff-format.js';
import type { RowBatch } from './source-table.js';

/**
 * Reads the tables of one kind of file: a workbook, a JSON document, an archive. Text tables need none.
 *
 * A reader knows bytes, not patents: it hands on every record as a row of strings under a header, and the presets know what a column means.
 */
export interface FormatReader {
  /** What it reads, as `sniffFormat` names it. */
  readonly formats: readonly InputFormat[];
  /**
   * The rows of all tables of a source, in order; `table` of a batch says to which table its rows belong, so a change of `table` begins the next one.
   *
   * @param open reads a source found inside this one (a member of an archive) in whatever format that has.
   * @throws UnsupportedInputError when the source is damaged, or beyond one of the limits.
   */
  read(source: ByteSource, limits: ReadLimits, open: (inner: ByteSource) => AsyncIterable<RowBatch>): AsyncIterable<RowBatch>;
}

/** Bounds that keep a hostile file from filling memory or time; checked before anything is inflated or built. */
export interface ReadLimits {
  /** Most bytes that one compressed file or archive member may unpack to. Default 4 GiB; streamed formats do not hold them. */
  readonly maxInflatedBytes: number;
  /** Most times its packed size that a file may unpack to, once it is larger than 16 MiB. Default 200. */
  readonly maxInflationRatio: number;
  /** Most files in an archive, the pictures of a workbook included. Default 10,000. */
  readonly maxMembers: number;
  /** Most columns of a table. Default 16,384. */
  readonly maxColumns: number;
  /** Most characters of one cell. Default 16,777,216. */
  readonly maxCellLength: number;
  /** Deepest nesting of a document. Default 200. */
  readonly maxDepth: number;
  /** Deepest nesting of archives in archives. Default 3. */
  readonly maxNesting: number;
  /**
   * Most bytes of what can only be read as a whole: an old workbook, one JSON document, the texts that the cells of a workbook share; an
   * archive, too, from a source without `range`. Default 512 MiB.
   */
  readonly maxDocumentBytes: number;
}

/**
 * The limits that hold when the caller gives none.
 *
 * @example DEFAULT_READ_LIMITS.maxInflationRatio //=> 200
 */
export const DEFAULT_READ_LIMITS: ReadLimits = {
  maxInflatedBytes: 2 ** 32,
  maxInflationRatio: 200,
  maxMembers: 10_000,
  maxColumns: 16_384,
  maxCellLength: 2 ** 24,
  maxDepth: 200,
  maxNesting: 3,
  maxDocumentBytes: 2 ** 29,
};
