/** A column of numbers by the ranks of its distinct values. */
export interface RankedColumn {
  readonly codes: Int32Array;
  /** Ascending. */
  readonly distinct: Float64Array;
}

/**
 * The rank of each value among the distinct values of a column of whole numbers that are not negative.
 *
 * @example rankedColumn(Float64Array.of(7, 0, 7)) //=> { codes: [1, 0, 1], distinct: [0, 7] }
 */
export function rankedColumn(values: Float64Array): RankedColumn {
  const sorted = values.slice().sort();
  let length = 0;
  for (let k = 0; k < sorted.length; k++) if (k === 0 || sorted[k] !== sorted[k - 1]) sorted[length++] = sorted[k]!;
  const distinct = sorted.slice(0, length);
  const greatest = distinct[length - 1] ?? 0;
  const codes = new Int32Array(values.length);
  if (greatest < MOST_TABLE) {
    const rank = new Int32Array(greatest + 1);
    for (let r = 0; r < length; r++) rank[distinct[r]!] = r;
    for (let i = 0; i < codes.length; i++) codes[i] = rank[values[i]!]!;
  } else for (let i = 0; i < codes.length; i++) codes[i] = rankOf(distinct, values[i]!);
  return { codes, distinct };
}

/** Up to here ranks are looked up in a table. */
const MOST_TABLE = 2 ** 22;

function rankOf(distinct: Float64Array, value: number): number {
  let low = 0;
  let high = distinct.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (distinct[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
