import type { Cells } from '../cells.js';
import { foldHeader } from '../fold-header.js';
import { cellKind } from './cell-kind.js';
import { type ColumnKind, columnKinds, headerEvidence } from './column-kinds.js';
import type { Dialect } from './dialect.js';
import { isBlankRow } from './head-rows.js';
import { mendRow } from './mend-row.js';

/** What a table's records look like, for telling others from them. */
export class TableShape {
  readonly header: readonly string[];
  readonly width: number;
  readonly #body: readonly (readonly string[])[];
  #knownNames: ReadonlySet<string> | undefined;
  #knownBegin: readonly string[] | undefined;
  #knownColumns: readonly ColumnKind[] | undefined;
  readonly #score: (row: readonly string[]) => number;

  constructor(
    header: readonly string[],
    width: number,
    body: readonly (readonly string[])[],
    score: (row: readonly string[]) => number,
  ) {
    this.header = header;
    this.width = width;
    this.#body = body;
    this.#score = score;
  }

  get #names(): ReadonlySet<string> {
    this.#knownNames ??= new Set(this.header.map(foldHeader).filter((name) => name !== ''));
    return this.#knownNames;
  }

  readonly #columns = (): readonly ColumnKind[] => {
    this.#knownColumns ??= columnKinds(this.#body);
    return this.#knownColumns;
  };

  /** Whether a record is as wide as the table, does not begin like its header or a total, and has more than a first cell: cheap, since every record is asked. */
  isPlain(cells: Cells, row: number): boolean {
    if (cells.widthOf(row) !== this.width) return false;
    const { header } = this;
    if ((header.length > 0 && cells.holds(row, 0, header[0]!)) || beginsTotal(cells, row)) return false;
    if (this.width === 1) return !cells.isBlank(row, 0);
    return !cells.isBlank(row, 1) || !cells.isBlank(row, 2);
  }

  /** The cells of a record that is written with another delimiter than the table. */
  mended(row: readonly string[], dialect: Dialect): string[] | undefined {
    return mendRow(row, dialect, this.width, this.#columns, 'record');
  }

  /** Whether a record is the header again. */
  isHeader(row: readonly string[]): boolean {
    const { header } = this;
    if (header.length === 0 || row.length < header.length || row[0] !== header[0]) return false;
    return header.every((name, i) => row[i] === name) && isBlankRow(row.slice(header.length));
  }

  /** Whether a record is surely another header: it begins like this one, shares names with it, or has names that vendors are known to use. */
  isOtherHeader(row: readonly string[]): boolean {
    const filled = row.filter((cell) => cell.trim() !== '');
    if (filled.length < 2 || !filled.every((cell) => NAME_KINDS.has(cellKind(cell)))) return false;
    if (this.#beginsLikeHeader(row)) return true;
    const names = new Set(filled.map(foldHeader));
    const shared = [...names].filter((name) => this.#names.has(name)).length;
    return (shared > 1 && shared * 2 >= names.size && this.#names.size > 1) || this.#score(row) >= SURE;
  }

  /** Whether the first two cells are the first two names. */
  #beginsLikeHeader(row: readonly string[]): boolean {
    this.#knownBegin ??= this.header.slice(0, 2).map(foldHeader);
    return this.#knownBegin.length === 2 && this.#knownBegin.every((name, i) => name !== '' && name === foldHeader(row[i] ?? ''));
  }

  /** Whether a record after a gap may be the header of another table. */
  mayBeHeader(row: readonly string[]): boolean {
    const names = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
    if (names.length < 2 || new Set(names).size < names.length || names.length * 2 < row.length) return false;
    if (!names.every((name) => name.length <= LONGEST_NAME && NAME_KINDS.has(cellKind(name)))) return false;
    return row.length !== this.width || headerEvidence(row, this.#columns()) >= 2;
  }

  /** Whether a record may be a note or a total below the table; `isApart` after a blank line or another note. */
  mayBeFooter(row: readonly string[], isApart: boolean): boolean {
    if (this.width < 2 || row[0] === undefined || row[0].trim() === '') return false;
    const [first = '', ...others] = row.map((cell) => cell.trim());
    if (others.some((cell) => cell !== ''))
      return TOTAL.test(first) && others.every((cell) => cell === '' || cellKind(cell) === 'number');
    if (NOTE.test(first)) return true;
    const kind = cellKind(first);
    if (kind !== 'word' && kind !== 'text') return false;
    if (isApart) return true;
    const usual = this.#columns()[0]?.kind ?? null;
    return kind === 'text' && usual !== null && usual !== 'text';
  }
}

/** Score from which names that vendors are known to use make a header by themselves. */
const SURE = 4;
const LONGEST_NAME = 40;
/** Kinds of cells that names of columns have. */
const NAME_KINDS: ReadonlySet<string> = new Set(['word', 'code']);
const NOTE =
  /^(\*|†|‡|©|\(c\)|\[?\d\]?\) |notes?\b|source\b|sources\b|footnotes?\b|remarks?\b|disclaimer\b|copyright\b|exported\b|generated\b|downloaded\b|end of\b|注[:：]|备注|说明[:：]|数据来源|来源[:：]|资料来源|导出时间|导出日期|制表)/i;
const LONGEST_TOTAL = 14;
const TOTAL = /^(grand |sub-?)?totals?:?$|^(总计|合计|小计|总数|共计|合計|総計)[:：]?$/i;

/** Most first cells are told to be no total by their first unit. */
function beginsTotal(cells: Cells, row: number): boolean {
  if (NO_TOTAL[cells.firstUnit(row, 0)] === 1) return false;
  const first = cells.cell(row, 0)!;
  return first.length <= LONGEST_TOTAL && TOTAL.test(first.trim());
}

/** 1 for every unit of ASCII, blanks aside, that begins no total. */
const NO_TOTAL = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  unit > 0x20 && !'gstGST'.includes(String.fromCharCode(unit)) ? 1 : 0,
);
