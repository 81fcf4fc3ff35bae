import type { ValuesRow } from '../../engines/engine.js';
import { UNKNOWN_VALUE } from '../../util/unknown-value.js';
import { type Distribution, distributionOfCounts } from './distribution-of.js';

/**
 * The distribution of one measurement in a cell, and of how many applications it is not known.
 *
 * @param measurement Position in the query.
 * @example knownOf({ key: [], values: [[1, 3, -1]], counts: [4, 1, 5] }, 0) //=> { known: { values: [1, 3], counts: [4, 1] }, unknown: 5 }
 */
export function knownOf(
  { values, counts }: Pick<ValuesRow, 'values' | 'counts'>,
  measurement: number,
): { readonly known: Distribution; readonly unknown: number } {
  const found = new Map<number, number>();
  const column = values[measurement]!;
  for (let k = 0; k < counts.length; k++) found.set(column[k]!, (found.get(column[k]!) ?? 0) + counts[k]!);
  const unknown = found.get(UNKNOWN_VALUE) ?? 0;
  found.delete(UNKNOWN_VALUE);
  return { known: distributionOfCounts(found), unknown };
}
