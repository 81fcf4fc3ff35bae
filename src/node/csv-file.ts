import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import Papa from 'papaparse';

/** A cell of an output table. */
export type Cell = string | number | null;

/**
 * A CSV file written row by row (UTF-8 with the mark that tells spreadsheets so, LF). Texts that a spreadsheet would run as a formula get a leading apostrophe. The file appears under its
 * name only when it is complete.
 */
export class CsvFile {
  readonly #path: string;
  readonly #stream: WriteStream;
  #rows: Cell[][];
  #failure: Error | null = null;

  constructor(path: string, columns: readonly string[]) {
    this.#path = path;
    this.#stream = createWriteStream(`${path}.part`).on('error', (error) => {
      this.#failure = error;
    });
    this.#stream.write('\ufeff');
    this.#rows = [[...columns]];
  }

  /** Adds a row; null becomes an empty cell. */
  write(row: Cell[]): void {
    this.#rows.push(row);
    if (this.#rows.length >= BATCH) this.#flush();
  }

  /** Waits until what was written is with the operating system when much is waiting; call it now and then in a long loop. */
  async drained(): Promise<void> {
    if (this.#stream.writableNeedDrain) await once(this.#stream, 'drain');
  }

  /** Completes the file. @throws the error of the first failed write. */
  async close(): Promise<void> {
    this.#flush();
    this.#stream.end();
    await once(this.#stream, 'close');
    if (this.#failure !== null) throw this.#failure;
    await rename(`${this.#path}.part`, this.#path);
  }

  /** Gives the file up and takes away what was written of it. */
  async abandon(): Promise<void> {
    this.#stream.destroy();
    await rm(`${this.#path}.part`, { force: true });
  }

  #flush(): void {
    if (this.#rows.length === 0) return;
    this.#stream.write(`${Papa.unparse(this.#rows, { header: false, escapeFormulae: true, newline: '\n' })}\n`);
    this.#rows = [];
  }
}

const BATCH = 2048;
