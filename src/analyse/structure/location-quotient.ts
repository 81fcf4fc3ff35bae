import { sum } from 'simple-statistics';

/**
 * Location quotients (区位商; also the revealed technology advantage) of a table with a row for each place or applicant and a column for
 * each field: above 1 when the row is stronger in the field than all rows together.
 *
 * Definition: (x_ij / row sum) / (column sum / grand total), computed as x_ij total / (row sum column sum), so that a neutral cell of counts
 * is exactly 1. Null where the row or the column is empty. The OECD publishes it only above 500 patents, the JRC from 300.
 * Source: Balassa 1965; EconGeo (`location.quotient`).
 *
 * @param table Rows of counts, not negative, all of the same length.
 * @throws RangeError when rows differ in length.
 * @example locationQuotient([[3, 1], [1, 3]]) //=> [[1.5, 0.5], [0.5, 1.5]]
 */
export function locationQuotient(table: readonly (readonly number[])[]): readonly (readonly (number | null)[])[] {
  const columns = columnSums(table);
  const total = sum(columns);
  return table.map((row) => {
    const rowSum = sum(row);
    return row.map((count, j) => (rowSum > 0 && columns[j]! > 0 ? (count * total) / (rowSum * columns[j]!) : null));
  });
}

function columnSums(table: readonly (readonly number[])[]): readonly number[] {
  const width = table[0]?.length ?? 0;
  const sums = new Array<number>(width).fill(0);
  for (const row of table) {
    if (row.length !== width)
      throw new RangeError(`locationQuotient: invalid row length: ${row.length}; every row needs ${width} counts.`);
    row.forEach((count, j) => {
      sums[j]! += count;
    });
  }
  return sums;
}
