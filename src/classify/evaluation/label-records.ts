import type { RecordBatch } from '../../records/record-batch.js';
import { assignmentAt } from '../assignment-at.js';
import type { Classifier } from '../classifier.js';
import type { Label } from './label.js';

/**
 * The labels that a classifier gives the records of a batch, strongest first, each under the id of its record ({@link recordId}).
 *
 * @example labelRecords(compileClassifier(SEI_2013), batch)[0][1][0].area //=> 'wind-control-systems'
 */
export function labelRecords(classifier: Classifier, batch: RecordBatch): [id: string, labels: Label[]][] {
  const assignments = classifier.classify(batch);
  const { start } = assignments;
  return Array.from({ length: batch.length }, (_, i) => [
    recordId(batch, i),
    Array.from({ length: start[i + 1]! - start[i]! }, (_, k) => assignmentAt(classifier, batch, assignments, start[i]! + k)),
  ]);
}

/**
 * What a record is called: its application number, else its publication number, else `file:row`.
 *
 * @example recordId(batch, 0) //=> 'CN201010100001.5'
 */
export function recordId(
  { application, publication, file, row }: Pick<RecordBatch, 'application' | 'publication' | 'file' | 'row'>,
  record: number,
): string {
  return application[record] || publication[record] || `${file}:${row[record]}`;
}
