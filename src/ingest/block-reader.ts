import type { DecodeState } from './decode-source.js';
import { findTable, isBlankRow } from './find-table.js';
import { ownCopy } from './own-copy.js';
import type { Preset } from './preset.js';
import type { RowBatch, SourceTable } from './source-table.js';
import { RecordSplitter } from './split-records.js';

/** What {@link BlockReader} must know before the first block. */
export interface BlockReaderOptions {
  readonly file: string;
  readonly delimiter?: string;
  readonly preset?: Preset;
  readonly maxLength: number;
}

/** Turns blocks of text into numbered rows; finds the table in the first block. */
export class BlockReader {
  readonly table: SourceTable;
  readonly #splitter: RecordSplitter;
  readonly #state: DecodeState;
  /** Records seen, blank ones included. */
  #seen = 0;
  /** Whether text that is not yet part of a returned row may be damaged. */
  #isDamaged = false;

  constructor(firstBlock: string, options: BlockReaderOptions, state: DecodeState) {
    const { index, delimiter, header, preamble } = findTable(firstBlock, options);
    this.#state = state;
    this.#splitter = new RecordSplitter({ delimiter, width: header.length, maxLength: options.maxLength });
    this.table = {
      file: options.file,
      encoding: state.encoding,
      delimiter,
      header: header.map(ownCopy),
      headerRow: index + 1,
      preamble,
    };
  }

  /** The rows that end in this block; null stands for the end of the text. */
  read(block: string | null): RowBatch {
    const isDamaged = block !== null && this.#holdsDamage(block);
    const { rows: all, reread: literal } = block === null ? this.#splitter.end() : this.#splitter.push(block);
    const [rows, numbers, reread]: [string[][], number[], (string | undefined)[]] = [[], [], []];
    for (let i = 0; i < all.length; i++) {
      this.#seen++;
      if (this.#seen <= this.table.headerRow || isBlankRow(all[i]!)) continue;
      if (literal.length > i && literal[i] !== undefined) reread[rows.length] = literal[i];
      rows.push(all[i]!);
      numbers.push(this.#seen);
    }
    const batch = { table: this.table, rows, numbers, reread, isDamaged: isDamaged || this.#isDamaged, bytes: this.#state.bytes };
    this.#isDamaged = isDamaged || (this.#isDamaged && all.length === 0);
    return batch;
  }

  #holdsDamage(block: string): boolean {
    return block.includes('\ufffd') || (this.table.encoding !== 'utf-8' && DAMAGE.test(block));
  }
}

/** Signs of bytes that could not be decoded; decoders of Chinese encodings put some of them into the private use area. */
export const DAMAGE: RegExp = /[\ufffd\ue000-\uf8ff]/;
