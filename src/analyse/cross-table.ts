import type { CountQuery, CountRow, Dimension, DimensionValue, Engine } from '../engines/engine.js';
import { type AnalysisOptions, sharedQuery } from './analysis-options.js';
import { checkAsked } from './check-asked.js';
import { type Conventions, conventionsOf } from './conventions.js';

/** Options of {@link crossTable}. */
export interface CrossTableOptions extends AnalysisOptions {
  /** Default `country`, that of the first applicant. */
  readonly rows?: Dimension;
  /** Default `year`. */
  readonly columns?: Dimension;
  /** Only so many rows, those with the greatest totals. Default: all. */
  readonly top?: number;
}

/** One row of a cross table. */
export interface CrossTableRow {
  /** Null = unknown, or none. */
  readonly value: DimensionValue;
  /** In the order of the columns; 0 where nothing was counted. */
  readonly counts: readonly number[];
  /** Counted once each: where a unit has several values of the columns, less than the sum of the counts. */
  readonly total: number;
}

/** Counts by two dimensions. */
export interface CrossTable {
  readonly conventions: Conventions;
  readonly by: readonly [rows: Dimension, columns: Dimension];
  /** Values of the columns in the order of the engine; years without a gap. Null comes last. */
  readonly columns: readonly DimensionValue[];
  /** By descending total, ties in the order of the engine. */
  readonly rows: readonly CrossTableRow[];
  /** Totals of the columns and of all, rows left out by `top` included, counted once each. */
  readonly columnTotals: readonly number[];
  readonly total: number;
}

/** Answers to {@link crossTableQueries}. */
export interface CrossTableAnswers {
  readonly cells: readonly CountRow[];
  readonly rows: readonly CountRow[];
  readonly columns: readonly CountRow[];
  readonly whole: readonly CountRow[];
}

/**
 * Counts by two dimensions as a table with totals, such as country by year: what a published landscape prints. Unit, date basis and counting say what is counted:
 * `{ unit: 'publication', dateBasis: 'publication' }` documents by the year in which they were published, `counting: 'primary'` the first applicant alone.
 *
 * `{ rows: 'priorityCountry', dateBasis: 'priority', unit: 'family' }` is inventions by where and when they were filed first.
 * @throws RangeError when both dimensions are the same, or one is unknown.
 * @example (await crossTable(engine, { rows: 'office' })).rows //=> [{ value: 'CN', counts: [1, 3], total: 4 }]
 * @example (await crossTable(engine, { rows: 'priorityCountry', dateBasis: 'priority' })).rows.map(({ value, total }) => [value, total]) //=> [['CN', 4]]
 */
export async function crossTable(engine: Engine, options: CrossTableOptions = {}): Promise<CrossTable> {
  checkAsked('crossTable', engine, options, { rows: null, columns: null, top: null });
  const queries = crossTableQueries(options);
  const [cells, rows, columns, whole] = await Promise.all(
    [queries.cells, queries.rows, queries.columns, queries.whole].map((query) => engine.count(query)),
  );
  const answers = { cells: cells!, rows: rows!, columns: columns!, whole: whole! };
  return summarizeCrossTable(answers, { ...options, conventions: conventionsOf(engine, options) });
}

/**
 * The queries of {@link crossTable}: the cells, and the totals of rows, of columns and of all.
 *
 * @example crossTableQueries({ rows: 'office' }).cells //=> { by: ['office', 'year'] }
 */
export function crossTableQueries({
  rows = 'country',
  columns = 'year',
  top: _,
  ...options
}: CrossTableOptions = {}): Readonly<Record<keyof CrossTableAnswers, CountQuery>> {
  const shared = sharedQuery(options);
  return {
    cells: { by: [rows, columns], ...shared },
    rows: { by: [rows], ...shared },
    columns: { by: [columns], ...shared },
    whole: { by: [], ...shared },
  };
}

/**
 * The table from the answers to {@link crossTableQueries}.
 *
 * @example summarizeCrossTable({ cells: [{ key: ['CN', 2010], count: 2 }, { key: ['CN', 2012], count: 1 }], rows: [{ key: ['CN'], count: 3 }], columns: [{ key: [2010], count: 2 }, { key: [2012], count: 1 }], whole: [{ key: [], count: 3 }] }, { conventions: conventionsOf(engine) }).rows[0].counts //=> [2, 0, 1]
 */
export function summarizeCrossTable(
  answers: CrossTableAnswers,
  context: CrossTableOptions & { readonly conventions: Conventions },
): CrossTable {
  const { conventions, rows: rowDimension = 'country', columns: columnDimension = 'year', top } = context;
  const columns = withoutGaps(answers.columns.map(({ key }) => key[0]!));
  const place = new Map(columns.map((value, i) => [value, i]));
  const counts = new Map(answers.rows.map(({ key }) => [key[0]!, new Array<number>(columns.length).fill(0)]));
  for (const { key, count } of answers.cells) counts.get(key[0]!)![place.get(key[1]!)!] = count;
  const columnTotals = new Array<number>(columns.length).fill(0);
  for (const { key, count } of answers.columns) columnTotals[place.get(key[0]!)!] = count;
  const rows = answers.rows
    .map(({ key, count }): CrossTableRow => ({ value: key[0]!, counts: counts.get(key[0]!)!, total: count }))
    .sort((a, b) => b.total - a.total)
    .slice(0, top);
  return { conventions, by: [rowDimension, columnDimension], columns, rows, columnTotals, total: answers.whole[0]?.count ?? 0 };
}

/** A year without anything is a column too. */
function withoutGaps(values: readonly DimensionValue[]): readonly DimensionValue[] {
  const years = values.filter((value) => typeof value === 'number');
  if (years.length === 0) return values;
  const first = Math.min(...years);
  const all = Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => first + i);
  return values.includes(null) ? [...all, null] : all;
}
