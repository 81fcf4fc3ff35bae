import type { RecordBatch } from '../records/record-batch.js';
import type { SymbolDictionary } from '../records/symbol-dictionary.js';

/** A batch as far as the store keeps something of it: classified, its texts are not needed any more. */
export type FoldableBatch = Omit<RecordBatch, 'title' | 'abstract' | 'claims' | 'rows' | 'symbols'> & {
  readonly symbols: Pick<SymbolDictionary, 'symbol'>;
};
