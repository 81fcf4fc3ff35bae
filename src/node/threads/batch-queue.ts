import type { AssignmentBatch } from '../../classify/assignment.js';
import type { ClassifiedBatch } from '../../feed.js';
import type { Message, SentBatch } from './messages.js';
import { unpackColumns } from './packed-columns.js';
import type { SymbolCopy } from './symbol-copy.js';

type Part = Extract<Message, { readonly kind: 'batch' | 'assignments' | 'end' }>;

/** Brings batches and their assignments together as they arrive and hands them out in the order in which they were read. */
export class BatchQueue {
  readonly #symbols: SymbolCopy;
  readonly #batches = new Map<number, { readonly file: number; readonly batch: SentBatch }>();
  readonly #assignments = new Map<number, AssignmentBatch>();
  #next = 0;
  /** Number of batches in all, once it is known. */
  #total = Number.POSITIVE_INFINITY;
  #failure: { readonly error: unknown } | null = null;
  #wake: () => void = () => {};

  constructor(symbols: SymbolCopy) {
    this.#symbols = symbols;
  }

  add(part: Part): void {
    if (part.kind === 'end') this.#total = part.batches;
    else if (part.kind === 'batch') this.#batches.set(part.at, part);
    else this.#assignments.set(part.at, part.assignments);
    this.#wake();
  }

  /** Ends the queue with an error; batches before it are still handed out when they are complete. */
  fail(error: unknown): void {
    this.#failure ??= { error };
    this.#wake();
  }

  /** The next batch, or null after the last one. */
  async next(): Promise<ClassifiedBatch | null> {
    for (;;) {
      const ready = this.#take();
      if (ready !== null) return ready;
      if (this.#failure !== null) throw this.#failure.error;
      if (this.#next === this.#total) return null;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  #take(): ClassifiedBatch | null {
    const read = this.#batches.get(this.#next);
    const assignments = this.#assignments.get(this.#next);
    if (read === undefined || assignments === undefined) return null;
    this.#batches.delete(this.#next);
    this.#assignments.delete(this.#next++);
    this.#symbols.add(read.batch.newSymbols);
    return { file: read.file, assignments, batch: unpackColumns(read.batch.columns) };
  }
}
