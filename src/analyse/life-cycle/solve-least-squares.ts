/**
 * The x that minimises |A x - b| by Householder reflections, which do not square the condition of A as the normal equations would. Null when
 * the columns of A are dependent to working precision.
 *
 * Source: Golub and Van Loan, Matrix Computations, section 5.3.2; Businger and Golub 1965.
 *
 * @param rows Rows of A, as many as `b` and at least as many as columns. Neither is changed.
 * @throws RangeError when there are fewer rows than columns, or not as many as values.
 * @example solveLeastSquares([[1, 0], [0, 2], [0, 0]], [3, 4, 5]) //=> [3, 2]
 */
export function solveLeastSquares(rows: readonly (readonly number[])[], b: readonly number[]): readonly number[] | null {
  const columns = rows[0]?.length ?? 0;
  if (rows.length !== b.length || rows.length < columns)
    throw new RangeError(
      `solveLeastSquares: invalid lengths: ${rows.length} rows, ${b.length} values; give a value for each row, and a row for each column.`,
    );
  const a = rows.map((row, i) => [...row, b[i]!]);
  const diagonal: number[] = [];
  for (let k = 0; k < columns; k++) {
    const size = norm(a, k, k);
    const whole = norm(a, k, 0);
    if (!(size > whole * Number.EPSILON * rows.length)) return null;
    diagonal.push(reflect(a, k, size));
  }
  const x = new Array<number>(columns).fill(0);
  for (let k = columns - 1; k >= 0; k--) {
    let rest = a[k]![columns]!;
    for (let j = k + 1; j < columns; j++) rest -= a[k]![j]! * x[j]!;
    x[k] = rest / diagonal[k]!;
  }
  return x.every(Number.isFinite) ? x : null;
}

/** Makes column k zero below the diagonal and applies the same reflection to the columns right of it; the new diagonal element. */
function reflect(a: number[][], k: number, size: number): number {
  const alpha = a[k]![k]! > 0 ? -size : size;
  a[k]![k]! -= alpha;
  let square = 0;
  for (let i = k; i < a.length; i++) square += a[i]![k]! ** 2;
  for (let j = k + 1; j < a[k]!.length; j++) {
    let dot = 0;
    for (let i = k; i < a.length; i++) dot += a[i]![k]! * a[i]![j]!;
    const factor = (2 * dot) / square;
    for (let i = k; i < a.length; i++) a[i]![j]! -= factor * a[i]![k]!;
  }
  return alpha;
}

/** Length of a column from a row on, safe against overflow. */
function norm(a: readonly (readonly number[])[], column: number, from: number): number {
  let largest = 0;
  for (let i = from; i < a.length; i++) largest = Math.max(largest, Math.abs(a[i]![column]!));
  if (largest === 0) return 0;
  let square = 0;
  for (let i = from; i < a.length; i++) square += (a[i]![column]! / largest) ** 2;
  return largest * Math.sqrt(square);
}
