import type { Bilingual } from '../util/bilingual.js';
import { clauseWeight } from './clause-weight.js';
import type { SymbolCellOptions } from './symbol-cell.js';
import { recogniseTableColumns, type TableColumns } from './table-columns.js';
import { rowReader, type TableRow } from './table-row.js';
import type { Area, Clause, Industry, Taxonomy } from './taxonomy.js';
import { validateTaxonomy } from './validate-taxonomy.js';

/** Options of {@link loadOfficialTable}. */
export interface OfficialTableOptions extends SymbolCellOptions {
  readonly id: string;
  /** Default: the id. */
  readonly name?: Bilingual;
  /** Default `1`. */
  readonly version?: string;
  /** What every clause cites, before its code. Default: the id. */
  readonly source?: string;
  /** Columns whose names are not recognised. */
  readonly columns?: TableColumns;
  /**
   * `condition` (default): a row with symbols and keywords asks for both. `strength`: the symbols suffice and a keyword raises the weight,
   * for tables whose keywords are names of products and no search terms.
   */
  readonly keywordsAs?: 'condition' | 'strength';
  /** Number of each row in its file, header first, for messages. Default: 1 and so on. */
  readonly rowNumbers?: readonly number[];
}

/**
 * Reads a taxonomy from a table of the form that official tables have: code, name, IPC symbols with wildcards, exclusions, keywords.
 * One row is one clause; rows of one code are clauses of one area. The first row is the header; rows with neither symbols nor keywords
 * are headings and name nothing.
 *
 * Areas stand in their industries: a column of it, the first of several level columns, or what stands before the first dot of the
 * code (of a symbol, its subclass); a table without any of these is one industry under the id of the taxonomy. A row whose code is the industry itself gives the industry its name, when other rows are below it. Where two industries number
 * their areas alike, ids become `industry/code`. Weights follow the scheme of {@link clauseWeight}, where a place counts as shared when two
 * areas list it, when the row says that it is covered in part, or when it asked for two symbols at once, which a clause cannot.
 *
 * @throws RangeError on a missing or unknown column, on a cell that cannot be read (with row and column), on a table without clauses.
 * @example loadOfficialTable([['id', 'name', 'ipc', 'keywords'], ['1.1', '膜', 'B01D67*;B01D71*', '反渗透']], { id: 'mine' }).industries[0].areas[0].clauses[0].weight //=> 1
 */
export function loadOfficialTable(rows: readonly (readonly string[])[], options: OfficialTableOptions): Taxonomy {
  const { id, name = { zh: id, en: id }, version = '1', columns: given, rowNumbers } = options;
  const header = rows[0] ?? [];
  const columns = recogniseTableColumns(header, given);
  const read = rowReader(header, columns, options);
  const all = rows.slice(1).flatMap((cells, k) => (isBlank(cells) ? [] : [read(cells, rowNumbers?.[k + 1] ?? k + 2)]));
  const table = withUniqueCodes(all.filter(({ code }) => code !== ''));
  const taxonomy: Taxonomy = { id, version, name, industries: industriesOf(table, options) };
  if (taxonomy.industries.length === 0)
    throw new RangeError(`loadOfficialTable: missing rows: "${id}"; none has symbols or keywords`);
  validateTaxonomy(taxonomy);
  return taxonomy;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function withUniqueCodes(rows: readonly TableRow[]): TableRow[] {
  const industryOf = new Map<string, string>();
  const isAlike = rows.some(({ code, industry }) => {
    const first = industryOf.get(code) ?? industry;
    industryOf.set(code, first);
    return first !== industry;
  });
  return rows.map((row) => (isAlike ? { ...row, code: `${row.industry}/${row.code}` } : row));
}

function industriesOf(rows: readonly TableRow[], options: OfficialTableOptions): Industry[] {
  const shared = sharedPlaces(rows);
  const ids = new Set(rows.map(({ industry }) => industry));
  return groupBy(rows, ({ industry }) => industry).flatMap(([id, own]): Industry[] => {
    const head = own.find(({ code }) => code === id);
    const below = own.filter((row) => row.code !== id && hasClause(row));
    const areas = below.length > 0 || isHeading(id, ids) ? below : own.filter(hasClause);
    if (areas.length === 0) return [];
    const name = head ? { zh: head.name, en: head.nameEn } : { zh: own[0]!.industryName, en: own[0]!.industryName };
    return [{ id, name, areas: groupBy(areas, ({ code }) => code).map(([code, some]) => areaOf(code, some, shared, options)) }];
  });
}

/** A class such as `Y02` among its subclasses, which would hold all that they hold. */
function isHeading(id: string, ids: ReadonlySet<string>): boolean {
  return /^[A-HY]\d\d$/.test(id) && [...ids].some((other) => other !== id && other.startsWith(id));
}

function hasClause({ ipc, keywords }: TableRow): boolean {
  return ipc.length + keywords.zh.length + keywords.en.length > 0;
}

function areaOf(code: string, rows: readonly TableRow[], shared: ReadonlySet<string>, options: OfficialTableOptions): Area {
  const { name, nameEn } = rows[0]!;
  return {
    id: code,
    name: { zh: name, en: nameEn },
    namedInPolicy: false,
    clauses: rows.flatMap((row) => clausesOf(row, shared, options)),
  };
}

function clausesOf(row: TableRow, shared: ReadonlySet<string>, { id, source = id, keywordsAs }: OfficialTableOptions): Clause[] {
  const { ipc, ipcExcept, keywords, stopWords, isPartial } = row;
  const isShared = isPartial || ipc.some((pattern) => shared.has(pattern));
  const clause = (words: object): Clause => {
    const body = {
      ipc,
      ...(ipc.length > 0 && ipcExcept.length > 0 && { ipcExcept }),
      ...words,
      ...(stopWords.zh.length + stopWords.en.length > 0 && { stopWords }),
    };
    return { ...body, weight: row.weight ?? clauseWeight(body, isShared), source: [`${source}: ${row.code}`] };
  };
  if (keywords.zh.length + keywords.en.length === 0) return [clause({})];
  return keywordsAs === 'strength' && ipc.length > 0 ? [clause({ keywords }), clause({})] : [clause({ keywords })];
}

/** Patterns that more than one area lists. */
function sharedPlaces(rows: readonly TableRow[]): Set<string> {
  const first = new Map<string, string>();
  const shared = new Set<string>();
  for (const { code, ipc } of rows) {
    for (const pattern of ipc) {
      if (first.has(pattern) && first.get(pattern) !== code) shared.add(pattern);
      first.set(pattern, code);
    }
  }
  return shared;
}

function groupBy(rows: readonly TableRow[], keyOf: (row: TableRow) => string): [string, TableRow[]][] {
  const groups = new Map<string, TableRow[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups];
}
