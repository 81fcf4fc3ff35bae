import type { ByteSource } from '../byte-source.js';
import { foldHeader } from '../fold-header.js';
import { ownCopy } from '../own-copy.js';
import { type RowOptions, readRows } from '../read-rows.js';

/** A row of a table that is joined to others. */
export interface KeyedRow {
  /** Name of the table's file. */
  readonly file: string;
  /** Whether the table has a column of each name. */
  has(...names: readonly string[]): boolean;
  /** The text of the first of the columns that the table has, in memory of its own; '' without any. */
  get(...names: readonly string[]): string;
}

/** The rows of all tables of some sources, whatever their formats. A row is valid until the next one. */
export async function* keyedRows(sources: Iterable<ByteSource>, options: RowOptions): AsyncGenerator<KeyedRow> {
  for (const source of sources) {
    for await (const { table, rows } of readRows(source, options)) {
      const at = new Map(table.header.map((name, i) => [foldHeader(name), i]));
      for (const row of rows) yield rowOf(table.file, at, row);
    }
  }
}

function rowOf(file: string, at: ReadonlyMap<string, number>, row: readonly string[]): KeyedRow {
  const columnOf = (name: string): number | undefined => at.get(foldHeader(name));
  return {
    file,
    has: (...names) => names.every((name) => columnOf(name) !== undefined),
    get: (...names) => {
      const column = names.map(columnOf).find((one) => one !== undefined);
      return ownCopy(column === undefined ? '' : (row[column] ?? ''));
    },
  };
}

/** Texts of each key in an order of their own. */
export class OrderedTexts {
  readonly #texts = new Map<string, { readonly order: number; readonly text: string }[]>();

  add(key: string, order: string, text: string): void {
    if (text === '') return;
    const texts = this.#texts.get(key);
    const entry = { order: Number(order) || 0, text };
    if (texts) texts.push(entry);
    else this.#texts.set(key, [entry]);
  }

  /** The texts of a key by their order, each once. */
  of(key: string): string[] {
    const texts = this.#texts.get(key) ?? [];
    return [...new Set([...texts].sort((a, b) => a.order - b.order).map(({ text }) => text))];
  }
}

/** Joined rows as a source of one object a line. */
export function joinedSource(name: string, rows: Iterable<Readonly<Record<string, string>>>): ByteSource {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const encoder = new TextEncoder();
    let lines = '';
    for (const row of rows) {
      lines += `${JSON.stringify(row)}\n`;
      if (lines.length < CHUNK) continue;
      yield encoder.encode(lines);
      lines = '';
    }
    yield encoder.encode(lines);
  }
  return { name, chunks: chunks() };
}

const CHUNK = 1 << 20;
