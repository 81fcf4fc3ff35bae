/** A column of numbers by the ranks of its distinct values. */
export interface RankedColumn {
  readonly codes: Int32Array;
  /** Ascending. */
  readonly distinct: Float64Array;
}

/**
 * The rank of each value among the distinct values of a column of whole numbers.
 *
 * @param least No value is less.
 * @example rankedColumn(Float64Array.of(7, 0, 7)) //=> { codes: [1, 0, 1], distinct: [0, 7] }
 */
export function rankedColumn(values: Float64Array, least = 0): RankedColumn {
  let greatest = least;
  for (let i = 0; i < values.length; i++) if (values[i]! > greatest) greatest = values[i]!;
  const size = greatest - least + 1;
  return size <= MOST_TABLE ? rankedByTable(values, least, size) : rankedBySort(values);
}

/** Up to here ranks are looked up in a table. */
const MOST_TABLE = 2 ** 22;

function rankedByTable(values: Float64Array, least: number, size: number): RankedColumn {
  const rank = new Int32Array(size);
  for (let i = 0; i < values.length; i++) rank[values[i]! - least] = 1;
  const distinct: number[] = [];
  for (let value = 0; value < size; value++) if (rank[value] === 1) rank[value] = distinct.push(least + value) - 1;
  const codes = new Int32Array(values.length);
  for (let i = 0; i < codes.length; i++) codes[i] = rank[values[i]! - least]!;
  return { codes, distinct: Float64Array.from(distinct) };
}

function rankedBySort(values: Float64Array): RankedColumn {
  const sorted = values.slice().sort();
  let length = 0;
  for (let k = 0; k < sorted.length; k++) if (k === 0 || sorted[k] !== sorted[k - 1]) sorted[length++] = sorted[k]!;
  const distinct = sorted.slice(0, length);
  const codes = new Int32Array(values.length);
  for (let i = 0; i < codes.length; i++) codes[i] = rankOf(distinct, values[i]!);
  return { codes, distinct };
}

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
