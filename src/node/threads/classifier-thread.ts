import { parentPort, workerData } from 'node:worker_threads';
import { type ClassifiableBatch, compileClassifier } from '../../classify/classifier.js';
import { readUnits } from '../read-units.js';
import type { ClassifierJob, ClassifierTask, Message } from './messages.js';
import { unpackColumns } from './packed-columns.js';
import { sentError } from './sent-error.js';
import { SymbolCopy } from './symbol-copy.js';

const { taxonomy, reader } = workerData as ClassifierTask;
const classifier = compileClassifier(taxonomy, { readUnits });
const copy = new SymbolCopy();
tell({ kind: 'terms', terms: classifier.terms });

reader.on('message', ({ at, columns, newSymbols }: ClassifierJob) => {
  try {
    copy.add(newSymbols);
    const batch = unpackColumns<Omit<ClassifiableBatch, 'symbols'>>(columns);
    const assignments = classifier.classify(Object.assign(batch, { symbols: copy.symbols }));
    tell({ kind: 'assignments', at, assignments });
  } catch (error) {
    tell({ kind: 'failed', error: sentError(error) });
  }
});

function tell(message: Message): void {
  parentPort!.postMessage(message);
}
