import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { ClassifiedBatch, Feed, FeedOptions, Progress } from '../../feed.js';
import type { FileReport } from '../../ingest/file-report.js';
import { SEI_2013 } from '../../taxonomy/sei-2013.js';
import { fileSource } from '../file-source.js';
import { BatchQueue } from './batch-queue.js';
import type { ClassifierTask, Message, ReaderTask } from './messages.js';
import { receivedError } from './sent-error.js';
import { SymbolCopy } from './symbol-copy.js';

/**
 * Reads files in a thread of its own and classifies in `classifiers` further ones; batches come in the order of the files, so the
 * landscape is the same whatever the number of threads.
 */
export function threadedFeed(paths: readonly string[], options: FeedOptions, classifiers: number): Feed {
  const sizes = paths.map((path) => fileSource(path).size ?? null);
  const copy = new SymbolCopy();
  const reports: FileReport[] = [];
  let terms: readonly string[] = [];
  async function* batches(): AsyncGenerator<ClassifiedBatch> {
    const { signal } = options;
    signal?.throwIfAborted();
    const folded = new Int32Array(new SharedArrayBuffer(4));
    const queue = new BatchQueue(copy);
    const stop = (): void => queue.fail(signal?.reason);
    const tell = (progress: Progress): void => {
      try {
        options.onProgress?.(progress);
      } catch (error) {
        queue.fail(error);
      }
    };
    signal?.addEventListener('abort', stop);
    const workers = startThreads(paths, options, classifiers, folded.buffer as SharedArrayBuffer);
    for (const worker of workers) {
      worker.on('error', (error) => queue.fail(error));
      worker.on('message', (message: Message) => {
        if (message.kind === 'progress') tell({ ...message.progress, size: sizes[message.file]! });
        else if (message.kind === 'file') reports.push(message.report);
        else if (message.kind === 'terms') terms = message.terms;
        else if (message.kind === 'failed') queue.fail(receivedError(message.error));
        else queue.add(message);
      });
    }
    try {
      for (let next = await queue.next(); next !== null; next = await queue.next()) {
        yield next;
        signal?.throwIfAborted();
        Atomics.add(folded, 0, 1);
        Atomics.notify(folded, 0);
      }
    } finally {
      signal?.removeEventListener('abort', stop);
      await Promise.all(workers.map((worker) => worker.terminate()));
    }
  }
  return {
    batches: batches(),
    reports,
    symbols: copy.symbols,
    get terms() {
      return terms;
    },
  };
}

function startThreads(
  paths: readonly string[],
  { taxonomy = SEI_2013, preset, limits, onProgress }: FeedOptions,
  classifiers: number,
  folded: SharedArrayBuffer,
): Worker[] {
  const channels = Array.from({ length: classifiers }, () => new MessageChannel());
  const ports = channels.map(({ port1 }) => port1);
  const task: ReaderTask = { paths, preset, limits, wantsProgress: onProgress !== undefined, classifiers: ports, folded };
  return [
    startThread('reader-thread', task, ports),
    ...channels.map(({ port2 }) =>
      startThread('classifier-thread', { taxonomy, reader: port2 } satisfies ClassifierTask, [port2]),
    ),
  ];
}

/** A thread runs its built file or, where this one runs unbuilt, its source. */
function startThread(name: string, task: ReaderTask | ClassifierTask, transferList: MessagePort[]): Worker {
  const isSource = import.meta.url.endsWith('.ts');
  const thread = new URL(`./${name}.${isSource ? 'ts' : 'js'}`, import.meta.url);
  const entry = isSource ? new URL('./source-thread.mjs', import.meta.url) : thread;
  return new Worker(entry, {
    workerData: { ...task, thread: thread.href },
    transferList,
    resourceLimits: YOUNG,
    ...(!isSource && NO_LOADERS),
  });
}

/** Rows are short-lived: with room for more of them, fewer are copied by the garbage collector. */
const YOUNG = { maxYoungGenerationSizeMb: 64 };

/** Built files need none of the loaders that the main thread may have been started with. */
const NO_LOADERS = { execArgv: [] };
