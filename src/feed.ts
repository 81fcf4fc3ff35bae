import type { AssignmentBatch } from './classify/assignment.js';
import { compileClassifier } from './classify/classifier.js';
import type { ByteSource } from './ingest/byte-source.js';
import type { FileReport } from './ingest/file-report.js';
import type { FormatReader, ReadLimits } from './ingest/format-reader.js';
import type { OwnPreset } from './ingest/preset.js';
import { readRecords } from './ingest/read-records.js';
import { SymbolDictionary } from './records/symbol-dictionary.js';
import type { FoldableBatch } from './store/foldable-batch.js';
import { SEI_2013 } from './taxonomy/sei-2013.js';
import type { Taxonomy } from './taxonomy/taxonomy.js';
import { breathe } from './util/breathe.js';
import type { ReadUnits } from './util/text-units.js';

/** How to read and classify. */
export interface FeedOptions {
  /** Default: the seven industries and 240 areas of the 2013 policy. */
  readonly taxonomy?: Taxonomy;
  /** Vendor layout of all files, by name, or a layout of one's own such as `{ columns: { application: '案卷号' } }`. Default: recognised from the header of each file. */
  readonly preset?: string | OwnPreset;
  /** Told after every block how far the reading is; what it throws ends the reading. A page can draw between two blocks when it is given. */
  readonly onProgress?: (progress: Progress) => void;
  /** Ends the reading when aborted: the promise is rejected with the reason. Once all is read, harmonising and storing run to their end. */
  readonly signal?: AbortSignal;
  /** A faster decoder of whole valid UTF-8 chunks, null for invalid ones (the Node entry passes one). */
  readonly decodeUtf8?: (bytes: Uint8Array) => string | null;
  /** A faster way to copy a text into an array of UTF-16 units (the Node entry passes one). */
  readonly readUnits?: ReadUnits;
  /** Readers of formats beyond text, JSON, XLSX, HTML tables, gzip and ZIP, such as `parquetReader` of `patent-landscape/parquet`. The Node entry passes all. */
  readonly readers?: readonly FormatReader[];
  /** Bounds against hostile files, where others than the defaults are wanted. */
  readonly limits?: Partial<ReadLimits>;
}

/** How far reading is. */
export interface Progress {
  readonly file: string;
  /** Bytes and data rows of this file read so far. */
  readonly bytes: number;
  readonly rows: number;
  /** Size of the file in bytes, when known. */
  readonly size: number | null;
}

/** Records on their way into the store, read and classified. */
export interface Feed {
  /** In the order of the files and of their rows. */
  readonly batches: AsyncIterable<ClassifiedBatch>;
  /** One a file, final when the batches have ended. */
  readonly reports: readonly FileReport[];
  /** What the symbols of batches and assignments refer to. */
  readonly symbols: SymbolDictionary;
  /** What the terms of assignments refer to; known when the batches have ended. */
  readonly terms: readonly string[];
}

/** A batch with the areas of its records. */
export interface ClassifiedBatch {
  /** Number of the file, from 0. */
  readonly file: number;
  readonly batch: FoldableBatch;
  readonly assignments: AssignmentBatch;
}

/** Reads and classifies sources one after the other, in the thread that asks. */
export function feedOf(sources: Iterable<ByteSource>, options: FeedOptions): Feed {
  const symbols = new SymbolDictionary();
  const reports: FileReport[] = [];
  const { taxonomy = SEI_2013, readUnits, signal } = options;
  const isWatched = signal !== undefined || options.onProgress !== undefined;
  const classifier = compileClassifier(taxonomy, readUnits && { readUnits });
  async function* batches(): AsyncGenerator<ClassifiedBatch> {
    signal?.throwIfAborted();
    for (const source of checkedSources(sources)) {
      const reader = readRecords(source, readOptions(source, symbols, options));
      const file = reports.push(reader.report) - 1;
      for await (const batch of reader) {
        yield { file, batch, assignments: classifier.classify(batch) };
        if (isWatched) await breathe(signal);
      }
    }
  }
  return { batches: batches(), reports, symbols, terms: classifier.terms };
}

function* checkedSources(sources: Iterable<ByteSource>): Generator<ByteSource> {
  if (typeof sources?.[Symbol.iterator] !== 'function') throw new TypeError(`buildLandscape: invalid sources: ${REMEDY}`);
  let number = 0;
  for (const source of sources) {
    number++;
    if (typeof source?.chunks?.[Symbol.asyncIterator] !== 'function')
      throw new TypeError(`buildLandscape: invalid source ${number}: ${isBlob(source) ? OF_BLOB : REMEDY}`);
    yield source;
  }
}

const REMEDY = 'give a list of sources such as [bytesSource(name, bytes)].';

const OF_BLOB = 'of a file of a browser, give blobSource(file.name, file).';

function isBlob(source: unknown): boolean {
  return typeof (source as Partial<Blob> | null | undefined)?.arrayBuffer === 'function';
}

/** What reading a source needs of the options. */
export function readOptions(
  source: ByteSource,
  symbols: SymbolDictionary,
  { preset, decodeUtf8, readUnits, onProgress, readers, limits }: FeedOptions,
): Parameters<typeof readRecords>[1] {
  return {
    symbols,
    ...(preset === undefined ? {} : { preset }),
    ...(decodeUtf8 === undefined ? {} : { decodeUtf8 }),
    ...(readUnits === undefined ? {} : { readUnits }),
    ...(readers === undefined ? {} : { readers }),
    ...(limits === undefined ? {} : { limits }),
    ...(onProgress === undefined ? {} : { onProgress: (progress) => onProgress({ ...progress, size: source.size ?? null }) }),
  };
}
