import type { MessagePort } from 'node:worker_threads';
import type { AssignmentBatch } from '../../classify/assignment.js';
import type { ClassifiableBatch } from '../../classify/classifier.js';
import type { Progress } from '../../feed.js';
import type { FileReport } from '../../ingest/file-report.js';
import type { ReadLimits } from '../../ingest/format-reader.js';
import type { OwnPreset } from '../../ingest/preset.js';
import type { FoldableBatch } from '../../store/foldable-batch.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import type { PackedColumns } from './packed-columns.js';

/** What the reading thread is started with. */
export interface ReaderTask {
  readonly paths: readonly string[];
  readonly preset: string | OwnPreset | undefined;
  readonly limits: Partial<ReadLimits> | undefined;
  readonly wantsProgress: boolean;
  /** One port to each classifying thread. */
  readonly classifiers: readonly MessagePort[];
  /** One number: batches that have been folded. The reader waits when it is too far ahead. */
  readonly folded: SharedArrayBuffer;
}

/** What a classifying thread is started with. */
export interface ClassifierTask {
  readonly taxonomy: Taxonomy;
  readonly reader: MessagePort;
}

/** What a thread tells the main one. */
export type Message =
  | { readonly kind: 'batch'; readonly at: number; readonly file: number; readonly batch: SentBatch }
  | { readonly kind: 'assignments'; readonly at: number; readonly assignments: AssignmentBatch }
  | { readonly kind: 'progress'; readonly progress: Omit<Progress, 'size'>; readonly file: number }
  | { readonly kind: 'terms'; readonly terms: readonly string[] }
  | { readonly kind: 'file'; readonly report: FileReport }
  | { readonly kind: 'end'; readonly batches: number }
  | { readonly kind: 'failed'; readonly error: SentError };

/** A batch without what only classification needs; symbols by the texts of those that are new. */
export interface SentBatch {
  readonly columns: PackedColumns<Omit<FoldableBatch, 'symbols'>>;
  readonly newSymbols: readonly string[];
}

/** What the reading thread sends a classifying one. */
export interface ClassifierJob {
  readonly at: number;
  readonly columns: PackedColumns<Omit<ClassifiableBatch, 'symbols'>>;
  /** Symbols that are new since the last job of this thread. */
  readonly newSymbols: readonly string[];
}

/** An error with what a copy between threads loses. */
export interface SentError {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
}
