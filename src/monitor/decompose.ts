import type { DimensionValue } from '../engines/engine.js';
import { compareText } from '../util/compare.js';
import { CHANGE_CAUSES, type ChangeCause } from './causes.js';
import type { SnapshotDimension } from './facets.js';
import type { Snapshot } from './snapshot.js';
import { type CellOptions, visitChanges } from './visit-changes.js';

/** How one count changed, and why: the parts sum to the change. */
export interface ChangeRow {
  /** Value of each dimension asked for; null = none. */
  readonly key: readonly DimensionValue[];
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly parts: Readonly<Record<ChangeCause, number>>;
}

/**
 * Every count of applications that is not 0 in both snapshots, decomposed by cause: after - before = sum of the parts, always. Whole counting: an application with
 * several values counts once for each, as `engine.count({ by })` on either landscape does. Rows are in the order of the taxonomy, of years, of
 * code points; null last.
 *
 * @param options `by: []` gives the one total.
 * @throws RangeError for an unknown or repeated dimension, industry with area, or applicant with applicantType.
 * @example decompose(snapshotOf(landscape), snapshotOf(landscape), { by: ['industry'] }).map(({ key, before, change }) => [key[0], before, change]) //=> [['new-energy', 3, 0], [null, 1, 0]]
 */
export function decompose(a: Snapshot, b: Snapshot, options: CellOptions): readonly ChangeRow[] {
  const rows = new Map<string, { key: readonly DimensionValue[]; before: number; parts: Record<ChangeCause, number> }>();
  const rowOf = (cell: readonly DimensionValue[]) => {
    const id = cell.map((value) => (value === null ? '' : `${typeof value} ${value}`)).join('\u0000');
    const known = rows.get(id);
    if (known !== undefined) return known;
    const made = { key: cell, before: 0, parts: noParts() };
    rows.set(id, made);
    return made;
  };
  if (options.by.length === 0) rowOf([]);
  visitChanges(a, b, options, {
    before: (cell) => {
      rowOf(cell).before++;
    },
    change: (cell, cause, amount) => {
      rowOf(cell).parts[cause] += amount;
    },
  });
  const made = [...rows.values()].map(({ key, before, parts }): ChangeRow => {
    const change = CHANGE_CAUSES.reduce((sum, cause) => sum + parts[cause], 0);
    return { key, before, after: before + change, change, parts };
  });
  const order = orderOf(b, a);
  return made
    .filter(
      ({ key, before, after, parts }) =>
        key.length === 0 || before > 0 || after > 0 || CHANGE_CAUSES.some((cause) => parts[cause] !== 0),
    )
    .sort((x, y) => compareKeys(x.key, y.key, options.by, order));
}

/**
 * The application numbers behind a part of a change, in code point order: those that the cause brought into the cell or took out of it. An application that changed its
 * number stands under its new one.
 *
 * @param cause Null = of any cause.
 * @example applicationsBehind(snapshotOf(landscape), snapshotOf(landscape), { by: ['industry'] }, ['new-energy']) //=> []
 */
export function applicationsBehind(
  a: Snapshot,
  b: Snapshot,
  options: CellOptions,
  key: readonly DimensionValue[],
  cause: ChangeCause | null = null,
): readonly string[] {
  const balance = new Map<string, number>();
  visitChanges(a, b, options, {
    change: (cell, why, amount, number) => {
      if ((cause !== null && why !== cause) || cell.some((value, i) => value !== key[i])) return;
      balance.set(number, (balance.get(number) ?? 0) + amount);
    },
  });
  return [...balance].flatMap(([number, amount]) => (amount === 0 ? [] : [number])).sort(compareText);
}

function noParts(): Record<ChangeCause, number> {
  return Object.fromEntries(CHANGE_CAUSES.map((cause) => [cause, 0])) as Record<ChangeCause, number>;
}

/** Position of each industry and area; those of the later taxonomy first. */
function orderOf(...snapshots: readonly Snapshot[]): ReadonlyMap<DimensionValue, number> {
  const ids = snapshots.flatMap(({ industries }) => industries.flatMap(({ id, areas }) => [id, ...areas]));
  return new Map([...new Set(ids)].map((id, i) => [id, i]));
}

function compareKeys(
  a: readonly DimensionValue[],
  b: readonly DimensionValue[],
  by: readonly SnapshotDimension[],
  order: ReadonlyMap<DimensionValue, number>,
): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  if (at === -1) return 0;
  const [x, y] = [a[at]!, b[at]!];
  if (x === null || y === null) return x === null ? 1 : -1;
  if (typeof x === 'number' && typeof y === 'number') return x - y;
  if (by[at] === 'industry' || by[at] === 'area') return order.get(x)! - order.get(y)!;
  return compareText(String(x), String(y));
}
