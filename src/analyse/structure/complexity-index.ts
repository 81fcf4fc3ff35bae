/** Complexity of the rows and of the columns of a 0/1 table. */
export interface ComplexityIndex {
  /** Standardised: mean 0, standard deviation 1 over the rows (population); null for a row without any 1. */
  readonly rows: readonly (number | null)[];
  readonly columns: readonly (number | null)[];
}

/**
 * Economic (knowledge) complexity of places and of fields from who is strong in what, by the eigenvector method.
 *
 * Definition: the eigenvector to the second largest eigenvalue of D^-1 M U^-1 M', with D the diversities (row sums) and U the ubiquities (column sums)
 * of M, standardised; its sign is such that complexity rises with diversity or, where it does not depend on it, that of columns falls with ubiquity. Columns: the
 * mean of their rows, standardised likewise.
 * Null when fewer than three rows have a 1, when the table falls apart into blocks or the second eigenvalue is not single, or neither diversity nor ubiquity
 * tells the sign: the vector is not unique then.
 * Source: Hidalgo and Hausmann 2009; Hausmann et al. 2014, Atlas; EconGeo (`KCI`, `TCI`), which rounds the matrix to four digits and scales to sum 1.
 *
 * @param table Rows of 0 and 1, all of the same length; typically location quotient >= 1.
 * @example complexityIndex([[1, 1], [1, 1], [1, 1]]) //=> null
 */
export function complexityIndex(table: readonly (readonly number[])[]): ComplexityIndex | null {
  const width = table[0]?.length ?? 0;
  const isTall = table.length > width;
  const small = isTall ? transposed(table, width) : table;
  const [inner, outer] = [sumsOfRows(small), sumsOfRows(isTall ? table : transposed(table, width))];
  if (sumsOfRows(table).filter((d) => d > 0).length < 3) return null;
  const found = secondVector(projection(small, inner, outer), inner);
  if (found === null) return null;
  const near = Array.from(found, (x, i) => (inner[i]! > 0 ? x / Math.sqrt(inner[i]!) : null));
  const far = meansOf(small, near, outer);
  const [rows, columns] = isTall ? [far, near] : [near, far];
  const [diversity, ubiquity] = isTall ? [outer, inner] : [inner, outer];
  const sign = signOf(correlation(rows, diversity)) || -signOf(correlation(columns, ubiquity));
  if (sign === 0) return null;
  return { rows: standardised(rows, sign), columns: standardised(columns, sign) };
}

function transposed(table: readonly (readonly number[])[], width: number): number[][] {
  return Array.from({ length: width }, (_, j) => table.map((row) => row[j]!));
}

function sumsOfRows(table: readonly (readonly number[])[]): number[] {
  return table.map((row) => row.reduce((sum, one) => sum + one, 0));
}

/** D^-1/2 M U^-1 M' D^-1/2: symmetric, with the eigenvalues of D^-1 M U^-1 M'. */
function projection(table: readonly (readonly number[])[], inner: readonly number[], outer: readonly number[]): Float64Array[] {
  const scaled = table.map((row, i) =>
    Float64Array.from(row, (one, j) => (one === 0 ? 0 : one / Math.sqrt(inner[i]! * outer[j]!))),
  );
  return scaled.map((a) => Float64Array.from(scaled, (b) => dot(a, b)));
}

function meansOf(
  table: readonly (readonly number[])[],
  values: readonly (number | null)[],
  outer: readonly number[],
): (number | null)[] {
  return outer.map((number, j) =>
    number > 0 ? table.reduce((sum, row, i) => sum + row[j]! * (values[i] ?? 0), 0) / number : null,
  );
}

const MOST_STEPS = 5_000;

/**
 * The second eigenvector by power iteration beside the known first one (the roots of the row sums) and a third, which tells whether the second is
 * single; null when it is not, or when the iteration did not settle.
 */
function secondVector(matrix: readonly Float64Array[], inner: readonly number[]): Float64Array | null {
  const step = (vector: Float64Array) => Float64Array.from(matrix, (row) => dot(row, vector));
  const start = (turn: number) => Float64Array.from(inner, (d, i) => (d === 0 ? 0 : Math.sin(turn * (i + 1))));
  const top = unit(Float64Array.from(inner, Math.sqrt));
  let second = unit(without(start(1), [top]));
  let third = unit(without(start(2), [top, second]));
  for (let k = 0; k < MOST_STEPS; k++) {
    const next = unit(without(step(second), [top]));
    third = unit(without(step(third), [top, next]));
    const moved = next.reduce((most, x, i) => Math.max(most, Math.abs(x - second[i]!)), 0);
    second = next;
    if (moved < 1e-13) break;
  }
  const image = step(second);
  const value = dot(image, second);
  const residual = image.reduce((most, x, i) => Math.max(most, Math.abs(x - value * second[i]!)), 0);
  const gap = value - dot(step(third), third);
  const isSingle = value > 1e-9 && value < 1 - 1e-9 && gap > 1e-4 && residual < 1e-7 * gap;
  return isSingle ? second : null;
}

function without(vector: Float64Array, others: readonly Float64Array[]): Float64Array {
  for (const other of others) {
    const along = dot(vector, other);
    for (let i = 0; i < vector.length; i++) vector[i]! -= along * other[i]!;
  }
  return vector;
}

/** All 0 where rounding errors are all there is: their direction means nothing. */
function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector));
  return vector.map((x) => (length > NOTHING ? x / length : 0));
}

const NOTHING = 1e-12;

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function standardised(values: readonly (number | null)[], sign: number): readonly (number | null)[] {
  const known = values.filter((x) => x !== null);
  const mean = known.reduce((sum, x) => sum + x, 0) / known.length;
  const deviation = Math.sqrt(known.reduce((sum, x) => sum + (x - mean) ** 2, 0) / known.length);
  return values.map((x) => (x === null || deviation === 0 ? null : (sign * (x - mean)) / deviation));
}

/** 0 when rounding errors alone could give the correlation. */
function signOf(correlation: number): number {
  return Math.abs(correlation) > 1e-9 ? Math.sign(correlation) : 0;
}

/** 0 when either is constant. */
function correlation(values: readonly (number | null)[], others: readonly number[]): number {
  const known = values.flatMap((x, i) => (x === null ? [] : [i]));
  const [x, y] = [
    standardised(
      known.map((i) => values[i]!),
      1,
    ),
    standardised(
      known.map((i) => others[i]!),
      1,
    ),
  ];
  return x.reduce<number>((sum, one, i) => sum + (one ?? 0) * (y[i] ?? 0), 0) / known.length;
}
