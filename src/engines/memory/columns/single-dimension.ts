import type { CodedColumn, LandscapeStore } from '../../../store/landscape-store.js';
import { compareText } from '../../../util/compare.js';
import type { DateBasis, DimensionValue } from '../../engine.js';

/** A dimension with one value an application: `labels[codes[i]]`. Codes are of one kind of array throughout, for which V8 compiles the loops best. */
export interface SingleDimension {
  readonly codes: Int32Array;
  readonly labels: readonly DimensionValue[];
}

/** A column of the store with its labels in code point order, null last. */
export function sortedDimension(column: CodedColumn): SingleDimension {
  const labels = [...column.labels].sort((a, b) => (a === null ? 1 : b === null ? -1 : compareText(a, b)));
  const rank = new Map(labels.map((label, i) => [label, i]));
  const newCode = column.labels.map((label) => rank.get(label)!);
  const codes = new Int32Array(column.codes.length);
  for (let i = 0; i < codes.length; i++) codes[i] = newCode[column.codes[i]!]!;
  return { codes, labels };
}

/** The day column of a date basis. */
export function daysOf(store: LandscapeStore, basis: DateBasis): Int32Array {
  if (basis === 'filing') return store.filingDay;
  if (basis === 'priority') return store.priorityDay;
  return basis === 'publication' ? store.firstPublicationDay : store.grantDay;
}

/** Years of days as a dimension: labels ascending, null (unknown) last. */
export function yearsOf(days: Int32Array): SingleDimension {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < days.length; i++) {
    const day = days[i]!;
    if (day === 0) continue;
    const year = Math.floor(day / 10000);
    if (year < first) first = year;
    if (year > last) last = year;
  }
  const span = last >= first ? last - first + 1 : 0;
  const codes = new Int32Array(days.length);
  for (let i = 0; i < days.length; i++) codes[i] = days[i] === 0 ? span : Math.floor(days[i]! / 10000) - first;
  return { codes, labels: [...Array.from({ length: span }, (_, i) => first + i), null] };
}
