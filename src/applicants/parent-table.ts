import { formatDay } from '../records/day.js';
import { parseDay } from '../records/parse-day.js';
import type { ParentRow } from './roll-up.js';
import { type EditedColumn, recordsOf } from './table-records.js';

/** Parents read from a table of one's own. */
export interface ReadParents {
  readonly parents: readonly ParentRow[];
  /** Number of the row of each of `parents`. */
  readonly rows: readonly number[];
  readonly issues: readonly ParentIssue[];
}

/** A row that names no parent, or no day where it should. */
export interface ParentIssue {
  /** Row as a spreadsheet numbers it: the header is row 1 unless numbers were given. */
  readonly row: number;
  readonly reason: 'missing-name' | 'missing-parent' | 'invalid-day';
  readonly received: string;
}

/**
 * Reads a table of parents, header first, for `rollUp` and the option `parents`. Columns: `name` (公司, 企业名称, 子公司), `parent` (母公司, 集团, 上级) and, where the
 * relation has a beginning or an end, `from` (起始日) and `to` (终止日), in any form of day. Rows that are empty in both names are passed over.
 *
 * @param rowNumbers Number of each row in the file, the header's included. Default: from 1.
 * @throws RangeError when a column is missing.
 * @example readParentTable([['子公司', '母公司'], ['乙科技有限公司', '甲集团有限公司']]).parents //=> [{ name: '乙科技有限公司', parent: '甲集团有限公司', from: '', to: '' }]
 */
export function readParentTable(table: readonly (readonly string[])[], rowNumbers?: readonly number[]): ReadParents {
  const parents: ParentRow[] = [];
  const rows: number[] = [];
  const issues: ParentIssue[] = [];
  for (const [i, cells] of recordsOf('readParentTable', table, COLUMNS).entries()) {
    const row = rowNumbers?.[i + 1] ?? i + 2;
    const [name, parent, from, to] = COLUMNS.map((column) => cells[column.name]!.trim()) as [string, string, string, string];
    if (name === '' && parent === '') continue;
    const days = [from, to].map((day) => parseDay(day));
    if (name === '') issues.push({ row, reason: 'missing-name', received: parent });
    else if (parent === '') issues.push({ row, reason: 'missing-parent', received: name });
    else if (days[0]! < 0 || days[1]! < 0) issues.push({ row, reason: 'invalid-day', received: days[0]! < 0 ? from : to });
    else {
      parents.push({ name, parent, from: formatDay(days[0]!) ?? '', to: formatDay(days[1]!) ?? '' });
      rows.push(row);
    }
  }
  return { parents, rows, issues };
}

const COLUMNS: readonly EditedColumn[] = [
  { name: 'name', words: ['name', 'company', 'subsidiary', '公司', '公司名称', '企业名称', '子公司', '名称'], isNeeded: true },
  { name: 'parent', words: ['parent', 'group', '母公司', '集团', '上级', '上级公司', '所属集团'], isNeeded: true },
  { name: 'from', words: ['from', '起始日', '开始日期', '起'], isNeeded: false },
  { name: 'to', words: ['to', '终止日', '结束日期', '止'], isNeeded: false },
];
