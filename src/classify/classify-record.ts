import { SymbolDictionary } from '../records/symbol-dictionary.js';
import type { Assignment } from './assignment.js';
import { assignmentAt } from './assignment-at.js';
import type { ClassifiableBatch, Classifier } from './classifier.js';

/** One record as it is at hand in an application: texts may be empty, symbols as written, main symbol first. */
export interface ClassifiableRecord {
  readonly title: string;
  readonly abstract: string;
  readonly claims?: string;
  readonly symbols: readonly string[];
}

/**
 * The areas of one record, strongest first, each with its evidence. Symbols that cannot be read are passed over.
 *
 * For many records fill a RecordBatch and use {@link Classifier.classify}: this compiles nothing, but looks every symbol up anew.
 *
 * @throws TypeError when title or abstract is no text, or symbols are no list.
 * @example classifyRecord(compileClassifier(SEI_2013), { title: '变桨控制方法', abstract: '', symbols: ['F03D7/04'] })[0].area //=> 'wind-control-systems'
 */
export function classifyRecord(classifier: Classifier, record: ClassifiableRecord): Assignment[] {
  if (typeof record?.title !== 'string' || typeof record.abstract !== 'string' || !Array.isArray(record.symbols))
    throw new TypeError(
      'classifyRecord: invalid record: give title and abstract as texts, which may be empty, and a list of symbols.',
    );
  const { title, abstract, claims = '', symbols } = record;
  const dictionary = new SymbolDictionary();
  const ids = new Set(symbols.map((symbol) => dictionary.idOf(symbol)).filter((id) => id !== -1));
  const batch: ClassifiableBatch = {
    length: 1,
    title: [title],
    abstract: [abstract],
    claims: [claims],
    symbolStart: Uint32Array.of(0, ids.size),
    symbol: Int32Array.from(ids),
    symbols: dictionary,
  };
  const assignments = classifier.classify(batch);
  return Array.from(assignments.area, (_, k) => assignmentAt(classifier, batch, assignments, k));
}
