import { parentPort, workerData } from 'node:worker_threads';
import { readOptions } from '../../feed.js';
import { readRecords } from '../../ingest/read-records.js';
import type { RecordBatch } from '../../records/record-batch.js';
import { SymbolDictionary } from '../../records/symbol-dictionary.js';
import { decodeUtf8 } from '../decode-utf8.js';
import { fileSource } from '../file-source.js';
import { NODE_READERS } from '../node-readers.js';
import { readUnits } from '../read-units.js';
import type { ClassifierJob, Message, ReaderTask, SentBatch } from './messages.js';
import { packColumns } from './packed-columns.js';
import { sentError } from './sent-error.js';
import { SymbolNews } from './symbol-copy.js';

/** Batches that may be under way: enough to read on while the classifiers get ready, few enough for a small memory. */
const MOST_AHEAD = 96;

const { paths, preset, limits, wantsProgress, classifiers, folded } = workerData as ReaderTask;
const foldedBatches = new Int32Array(folded);
const symbols = new SymbolDictionary();
const newsForMain = new SymbolNews(symbols);
const newsFor = classifiers.map(() => new SymbolNews(symbols));
let sent = 0;

try {
  for (const [file, path] of paths.entries()) await readFile(file, path);
  tell({ kind: 'end', batches: sent });
} catch (error) {
  tell({ kind: 'failed', error: sentError(error) });
}
for (const port of classifiers) port.close();

async function readFile(file: number, path: string): Promise<void> {
  const source = fileSource(path);
  const reader = readRecords(source, {
    ...readOptions(source, symbols, {
      decodeUtf8,
      readUnits,
      readers: NODE_READERS,
      ...(preset !== undefined && { preset }),
      ...(limits !== undefined && { limits }),
    }),
    ...(wantsProgress && { onProgress: (progress) => tell({ kind: 'progress', file, progress }) }),
  });
  for await (const batch of reader) send(file, batch);
  tell({ kind: 'file', report: reader.report });
}

function send(file: number, { title, abstract, claims, vendorIndustry: _, symbols: __, ...rest }: RecordBatch): void {
  waitForOthers();
  const at = sent++;
  const to = at % classifiers.length;
  const { length, symbolStart, symbol } = rest;
  const job: ClassifierJob = {
    at,
    columns: packColumns({ length, title, abstract, claims, symbolStart, symbol }),
    newSymbols: newsFor[to]!.next(),
  };
  classifiers[to]!.postMessage(job);
  const batch: SentBatch = { columns: packColumns(rest), newSymbols: newsForMain.next() };
  tell({ kind: 'batch', at, file, batch });
}

function waitForOthers(): void {
  for (;;) {
    const done = Atomics.load(foldedBatches, 0);
    if (sent - done < MOST_AHEAD) return;
    Atomics.wait(foldedBatches, 0, done);
  }
}

function tell(message: Message): void {
  parentPort!.postMessage(message);
}
