import type { SymbolDictionary } from '../records/symbol-dictionary.js';
import type { BatchColumns } from './batch-columns.js';
import { PlainSymbols } from './plain-symbols.js';
import type { Field } from './preset.js';
import type { ReportTrouble } from './read-numbers.js';
import type { RowView } from './row-view.js';
import { afterOffices, isSymbolSeparator, splitSymbolRun, symbolOfPart } from './split-symbols.js';
import { symbolBesideTitle } from './symbol-beside-title.js';

/**
 * Reads the classification columns: main symbol, then all IPC, then CPC; each symbol once. IPC and CPC share their symbols down to the
 * subgroup, so that CPC adds to IPC and stands in where IPC is missing. Titles beside symbols are dropped; where a row has nothing but titles
 * or classes, they are reported.
 */
export class SymbolReader {
  readonly #main: readonly number[];
  readonly #others: readonly number[];
  readonly #symbols: SymbolDictionary;
  readonly #plain: PlainSymbols = new PlainSymbols();
  /** First symbol of the record under way, the symbol read last, and what could not be read in the cell under way. */
  #first = 0;
  #before = -1;
  #unread: string[] = [];
  /** Titles and classes of the record under way, and the column where the first of them stands. */
  #titles: string[] = [];
  #titleColumn = -1;

  constructor(fields: ReadonlyMap<Field, readonly number[]>, symbols: SymbolDictionary) {
    this.#main = fields.get('mainSymbol') ?? [];
    this.#others = [...(fields.get('ipc') ?? []), ...(fields.get('cpc') ?? [])];
    this.#symbols = symbols;
  }

  /** Appends the ids of a row's symbols and closes the record in `symbolStart`. */
  read(row: RowView, to: BatchColumns, report: ReportTrouble): void {
    this.#first = to.symbol.length;
    if (row.seek(this.#main) && !this.#isRepeated(row)) this.#readCell(row, row.columnOf(this.#main), to, report);
    for (let i = 0; i < this.#others.length; i++) this.#readCell(row, this.#others[i]!, to, report);
    if (this.#titles.length > 0) this.#endTitles(to, report);
    to.symbolStart[to.length + 1] = to.symbol.length;
  }

  /** Whether the list of all symbols begins with the main one, which was just sought, so that the main one need not be read by itself. */
  #isRepeated(row: RowView): boolean {
    const { text, from, to } = row;
    return row.seekAt(this.#others[0] ?? -1) && leads(text, from, to, row);
  }

  #readCell(row: RowView, column: number, to: BatchColumns, report: ReportTrouble): void {
    if (!row.seekAt(column)) return;
    this.#before = -1;
    if (this.#titles.length === 0) this.#titleColumn = column;
    this.#readParts(row, to);
    if (this.#unread.length === 0) return;
    report(column, 'invalid-symbol', this.#unread.join('; '));
    this.#unread = [];
  }

  #endTitles(to: BatchColumns, report: ReportTrouble): void {
    if (to.symbol.length === this.#first) report(this.#titleColumn, 'invalid-symbol', this.#titles.join('; '));
    this.#titles = [];
  }

  #readParts({ text, units, from, to: limit }: RowView, to: BatchColumns): void {
    const plain = this.#plain;
    for (let at = from; at < limit; ) {
      const unit = units[at]!;
      if (unit <= 0x20 || isSymbolSeparator(unit)) {
        at++;
      } else if (plain.scan(units, at, limit) && isEnd(units, afterOffices(units, plain.end, limit), limit)) {
        this.#push(this.#plainId(text, at), to);
        at = afterOffices(units, plain.end, limit);
      } else {
        const end = partEnd(units, at, limit);
        this.#readLoose(text.slice(at, end).trim(), to);
        at = end;
      }
    }
  }

  #plainId(text: string, start: number): number {
    const known = this.#plain.id();
    if (known !== -1) return known;
    const spelling = text.slice(start, this.#plain.end);
    const id = this.#symbols.idOf(spelling);
    if (id >= 0) this.#plain.set(id);
    else this.#unread.push(spelling);
    return id;
  }

  #readLoose(part: string, to: BatchColumns): void {
    const spelling = symbolOfPart(part, this.#before < 0 ? '' : this.#symbols.text(this.#before));
    if (spelling === '') return;
    const id = this.#symbols.idOf(spelling);
    const ids = id >= 0 ? [id] : splitSymbolRun(spelling).map((one) => this.#symbols.idOf(one));
    if (ids.length === 0) this.#readTitled(spelling, to);
    else if (ids.includes(-1)) this.#unread.push(spelling);
    for (const one of ids) this.#push(one, to);
  }

  #readTitled(spelling: string, to: BatchColumns): void {
    const symbol = symbolBesideTitle(spelling);
    const id = symbol ? this.#symbols.idOf(symbol) : -1;
    if (id >= 0) this.#push(id, to);
    else (symbol === '' ? this.#titles : this.#unread).push(spelling);
  }

  #push(id: number, to: BatchColumns): void {
    if (id < 0) return;
    this.#before = id;
    if (!this.#isHeld(id, to)) to.symbol.push(id);
  }

  #isHeld(id: number, { symbol }: BatchColumns): boolean {
    for (let i = this.#first; i < symbol.length; i++) if (symbol.at(i) === id) return true;
    return false;
  }
}

/** Whether what was sought begins with the symbol that stands from `start` to `end` in `text`. */
function leads(text: string, start: number, end: number, { text: list, from, to }: RowView): boolean {
  const last = from + end - start;
  if (last > to || (last < to && !isSymbolSeparator(list.charCodeAt(last)))) return false;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) !== list.charCodeAt(from + i - start)) return false;
  return true;
}

function partEnd(units: Uint16Array, start: number, limit: number): number {
  let end = start;
  while (!isEnd(units, end, limit)) end = Math.max(afterOffices(units, end, limit), end + 1);
  return end;
}

function isEnd(units: Uint16Array, at: number, limit: number): boolean {
  return at >= limit || isSymbolSeparator(units[at]!);
}
