import { foldText } from '../util/fold-text.js';
import { nearest } from '../util/suggest.js';
import { figureOfCell, yearOfCell } from './indicator-cells.js';
import type { IndicatorIssue, IndicatorIssueCode } from './indicator-issues.js';

/** One yearly figure from outside the patent data: sales, standards, alliances, population ... */
export interface Indicator {
  /** Name of the indicator, as targets and analyses look it up. */
  readonly indicator: string;
  readonly year: number;
  /** In `unit`; what the table gives in per cent is a fraction. */
  readonly value: number;
  /** '' where the table gives none. */
  readonly unit: string;
  /** Where the figure comes from; '' where the table does not say. */
  readonly source: string;
  /** Industry it belongs to, by id or name; null = all. */
  readonly industry: string | null;
  /** Place it belongs to, by its full name; null = the whole. */
  readonly place: string | null;
}

/** What a table of indicators held. */
export interface IndicatorTable {
  readonly indicators: readonly Indicator[];
  /** Troubles in the order of the rows; of a dropped row the first one. */
  readonly issues: readonly IndicatorIssue[];
}

/**
 * Reads a table of yearly figures: rows of cells with the header first, or parsed JSON, a list of objects. Columns: `indicator`, `year`, `value` and, where
 * there are any, `unit`, `source`, `industry`, `place`; Chinese names (指标, 年份, 数值, 单位, 来源, 产业, 地区) are known too. Numbers may have commas between
 * thousands or a per cent sign.
 *
 * A row that cannot be read is left out with an issue; it stops nothing.
 * @param rowNumbers Number of each row in its file, the header included. Default: from 1, of a list of objects the header not counted.
 * @throws TypeError when it is no list of rows; RangeError when a column is missing.
 * @example loadIndicators([{ indicator: 'alliances', year: 2016, value: '12', source: '统计年报' }]).indicators[0].value //=> 12
 * @example loadIndicators([['指标', '年份', '数值', '来源'], ['技术标准', '2016年', '约20', '年报']]).issues[0].code //=> 'invalid-value'
 */
export function loadIndicators(table: unknown, rowNumbers?: readonly number[]): IndicatorTable {
  if (!Array.isArray(table)) throw new TypeError('loadIndicators: invalid table: it must be a list of rows or of objects.');
  const isCells = table.every((row) => Array.isArray(row));
  const rows = isCells ? (table as unknown[][]).map((row) => row.map(textOf)) : cellsOf(table);
  const [header = [], ...body] = rows;
  const at = columnsOf(header);
  const seen = new Set<string>();
  const indicators: Indicator[] = [];
  const issues: IndicatorIssue[] = [];
  body.forEach((cells, i) => {
    if (cells.every((cell) => cell === '')) return;
    const row = rowNumbers?.[i + 1] ?? i + (isCells ? 2 : 1);
    const note = (code: IndicatorIssueCode, role: Role): void => {
      issues.push({ row, column: header[at[role]] ?? role, code, value: cells[at[role]] ?? '' });
    };
    const read = readRow((role) => cells[at[role]] ?? '', seen, note);
    if (read !== null) indicators.push(read);
  });
  return { indicators, issues };
}

type Role = keyof typeof COLUMNS;

const COLUMNS = {
  indicator: ['indicator', 'name', '指标', '指标名称'],
  year: ['year', '年份', '年度', '年'],
  value: ['value', '数值', '值', '指标值'],
  unit: ['unit', '单位', '计量单位'],
  source: ['source', '来源', '数据来源', '资料来源'],
  industry: ['industry', '产业', '产业名称'],
  place: ['place', 'region', '地区', '区县', '城市'],
};

const NEEDED: readonly Role[] = ['indicator', 'year', 'value'];

function columnsOf(header: readonly string[]): Readonly<Record<Role, number>> {
  const names = header.map((name) => foldText(name));
  const roles = Object.entries(COLUMNS).map(([role, known]) => [role, names.findIndex((name) => known.includes(name))] as const);
  const at = Object.fromEntries(roles) as Record<Role, number>;
  for (const role of NEEDED) {
    if (at[role] !== -1) continue;
    const near = nearest(role, names);
    const remedy = near === null ? `the header has ${header.join(', ') || 'nothing'}.` : `did you mean "${near}"?`;
    throw new RangeError(`loadIndicators: missing column: "${role}"; ${remedy}`);
  }
  return at;
}

function readRow(
  cell: (role: Role) => string,
  seen: Set<string>,
  note: (code: IndicatorIssueCode, role: Role) => void,
): Indicator | null {
  const [year, value] = [yearOfCell(cell('year')), figureOfCell(cell('value'))];
  const fault = NEEDED.find((role) => cell(role) === '');
  if (fault !== undefined) return refused(note, 'missing-cell', fault);
  if (year === null) return refused(note, 'invalid-year', 'year');
  if (value === null) return refused(note, 'invalid-value', 'value');
  const [industry, place] = [cell('industry') || null, cell('place') || null];
  const key = JSON.stringify([cell('indicator'), year, industry, place]);
  if (seen.has(key)) return refused(note, 'repeated', 'indicator');
  seen.add(key);
  if (cell('source') === '') note('no-source', 'source');
  return { indicator: cell('indicator'), year, value, unit: cell('unit'), source: cell('source'), industry, place };
}

function refused(note: (code: IndicatorIssueCode, role: Role) => void, code: IndicatorIssueCode, role: Role): null {
  note(code, role);
  return null;
}

/** Objects as rows of cells under a header of all their fields. */
function cellsOf(list: readonly unknown[]): string[][] {
  const objects = list.map((item, i) => {
    if (typeof item === 'object' && item !== null && !Array.isArray(item)) return item as Record<string, unknown>;
    throw new TypeError(`loadIndicators: invalid row at [${i}]; it must be an object like the others.`);
  });
  const header = [...new Set(objects.flatMap((item) => Object.keys(item)))];
  return [header, ...objects.map((item) => header.map((name) => textOf(item[name])))];
}

function textOf(cell: unknown): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}
