import { parseKeywordCell } from './keyword-cell.js';
import { parseSymbolCell, type SymbolCellOptions } from './symbol-cell.js';
import type { TableColumns } from './table-columns.js';
import type { KeywordLists } from './taxonomy.js';

/** One row of an official table, read. */
export interface TableRow {
  readonly industry: string;
  readonly industryName: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly ipc: readonly string[];
  readonly ipcExcept: readonly string[];
  readonly keywords: KeywordLists;
  readonly stopWords: KeywordLists;
  /** Null when the scheme decides. */
  readonly weight: number | null;
  /** Whether the symbols cover more than the area. */
  readonly isPartial: boolean;
}

/**
 * Reads the rows of a table one by one.
 *
 * @throws RangeError with row and column on a cell that cannot be read.
 */
export function rowReader(
  header: readonly string[],
  columns: TableColumns,
  options: SymbolCellOptions & { readonly id: string },
): (cells: readonly string[], number: number) => TableRow {
  const at = new Map(header.map((name, k) => [name.trim(), k]));
  return (cells, number) => {
    const cell = (column: string | undefined): string => (column === undefined ? '' : (cells[at.get(column)!] ?? '').trim());
    const placed = <T>(column: string | undefined, read: (text: string) => T): T => {
      try {
        return read(cell(column));
      } catch (cause) {
        throw new RangeError(`loadOfficialTable: ${(cause as Error).message} (row ${number}, column "${column}")`, { cause });
      }
    };
    const ipc = placed(columns.ipc, (text) => parseSymbolCell(text, options));
    const chinese = parseKeywordCell(cell(columns.keywords));
    const english = parseKeywordCell(cell(columns.keywordsEn));
    const terms = [...new Set([...chinese.terms, ...english.terms])];
    const ruledOut = [...chinese.stopWords, ...english.stopWords, ...parseKeywordCell(cell(columns.stopWords)).terms];
    return {
      ...placeOf(columns, cell, options.id),
      ipc: ipc.patterns,
      ipcExcept: placed(columns.ipcExcept, (text) => parseSymbolCell(text, options)).patterns,
      keywords: byLanguage(terms),
      stopWords: byLanguage([...new Set(ruledOut)].filter((word) => !terms.includes(word))),
      weight: placed(columns.weight, weightOf),
      isPartial: ipc.isNarrowed || /^(?:partial|部分)/i.test(cell(columns.coverage)),
    };
  };
}

type Place = Pick<TableRow, 'industry' | 'industryName' | 'code' | 'name' | 'nameEn'>;

function placeOf(
  { levels, code, name, nameEn, industry }: TableColumns,
  cell: (column: string | undefined) => string,
  whole: string,
): Place {
  if (levels !== undefined) {
    const texts = levels.map(cell).filter((text) => !NO_LEVEL.test(text));
    const [broadest, narrowest] = [numbered(texts[0] ?? ''), numbered(texts.at(-1) ?? '')];
    return {
      industry: broadest.id,
      industryName: broadest.name,
      code: narrowest.id,
      name: narrowest.name,
      nameEn: narrowest.name,
    };
  }
  const id = cell(code);
  const given = industry === undefined ? above(id, whole) : cell(industry);
  const named = cell(name) || cell(nameEn) || id;
  return { industry: given, industryName: given, code: id, name: named, nameEn: cell(nameEn) || named };
}

const NO_LEVEL = /^(?:n\/?a|-*)$/i;

/** `1.1.2. Vehicles` has the id `1.1.2` and the name `Vehicles`; a text without a number is its own id. */
function numbered(text: string): { id: string; name: string } {
  const found = /^(\d+(?:\.\d+)*)\.?\s+(.+)$/s.exec(text);
  return found === null ? { id: text, name: text } : { id: found[1]!, name: found[2]! };
}

/** What stands before the first dot of a code of numbers; of a classification symbol its subclass; else the whole table. */
function above(code: string, whole: string): string {
  return /^[A-HY]\d\d[A-Z]?(?=$|\d)/.exec(code)?.[0] ?? /^(\w+)(?:\.\w+)+$|^\d+$/.exec(code)?.[0].split('.', 1)[0] ?? whole;
}

function byLanguage(terms: readonly string[]): KeywordLists {
  return { zh: terms.filter((term) => HAN.test(term)), en: terms.filter((term) => !HAN.test(term)) };
}

const HAN = /\p{Script=Han}/u;

function weightOf(text: string): number | null {
  if (text === '') return null;
  const weight = Number(text);
  if (weight > 0 && weight <= 1) return weight;
  throw new RangeError(`invalid weight: "${text}"; a weight is above 0 and at most 1`);
}
