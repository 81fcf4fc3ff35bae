import { type ColumnTable, table } from 'arquero';

/**
 * Rows of any result as an Arquero table, one column for each field in the order in which fields first appear. Nested objects and arrays become JSON text,
 * a missing field null.
 *
 * Arquero's verbs compile code at run time and do not work under a strict Content-Security-Policy; the table itself does.
 *
 * @param columns Fields to keep, in this order. Default: all.
 * @throws TypeError when `rows` is no list.
 * @example toTable([{ year: 2015, count: 2 }, { year: 2016, count: 3 }]).array('count') //=> [2, 3]
 */
export function toTable(rows: readonly object[], columns?: readonly string[]): ColumnTable {
  if (!Array.isArray(rows)) throw new TypeError('toTable: invalid rows; give the rows of a result, such as result.rows.');
  const fields = columns ?? fieldsOf(rows);
  const cells = fields.map((field): [string, unknown[]] => [field, rows.map((row) => cellOf(row, field))]);
  return table(new Map(cells), [...fields]);
}

function fieldsOf(rows: readonly object[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

function cellOf(row: object, field: string): unknown {
  const value: unknown = Object.hasOwn(row, field) ? (row as Readonly<Record<string, unknown>>)[field] : null;
  if (value === undefined) return null;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}
