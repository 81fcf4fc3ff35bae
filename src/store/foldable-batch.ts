import type { RecordBatch } from '../records/record-batch.js';

/** A batch as far as the store keeps something of it: classified, its texts are not needed any more. */
export type FoldableBatch = Omit<RecordBatch, 'title' | 'abstract' | 'claims' | 'vendorIndustry' | 'rows' | 'symbols'>;
