import { added, type DoubleDouble, divided, dotProduct, multiplied, subtracted } from '../../util/double-double.js';

/** Outcome of a linear fit by least squares. */
export interface LinearFit {
  readonly coefficients: readonly number[];
  /** Standard error of each coefficient; null without a point to spare. */
  readonly standardErrors: readonly number[] | null;
  /** Sum of squared residuals. */
  readonly squares: number;
}

/**
 * The coefficients c that minimise the sum of (y - c1 x1 - c2 x2 - ...)^2, for columns given with some 31 digits: modified Gram-Schmidt on the columns and
 * then on y, all in doubled precision, so that even nearly dependent columns (powers of one x) keep their digits. Twelve digits and more on every linear set
 * of NIST StRD.
 *
 * Null when the columns are dependent to working precision, or a number is not finite.
 * Source: Björck 1967 (BIT 7, 1-21): the least squares solution by Gram-Schmidt orthogonalisation.
 *
 * @param columns One list for each coefficient, as long as `y`.
 * @throws RangeError when there are more coefficients than points, or lists of different length.
 * @example linearFit([[[1, 0], [1, 0], [1, 0]], [[0, 0], [1, 0], [2, 0]]], [5, 7, 9]).coefficients //=> [5, 2]
 */
export function linearFit(columns: readonly (readonly DoubleDouble[])[], y: readonly number[]): LinearFit | null {
  if (columns.length > y.length || columns.some((column) => column.length !== y.length))
    throw new RangeError(
      `linearFit: invalid lengths: ${columns.length} columns for ${y.length} values; give each column a value for each y, and a point for each coefficient.`,
    );
  const bases: (readonly DoubleDouble[])[] = [];
  const norms: DoubleDouble[] = [];
  const upper: DoubleDouble[][] = [];
  for (const column of columns) {
    const { rest, shares } = without(column, bases, norms);
    const norm = dotProduct(rest, rest);
    if (!(norm[0] > dotProduct(column, column)[0] * DEPENDENT)) return null;
    bases.push(rest);
    norms.push(norm);
    upper.push(shares);
  }
  const { rest, shares } = without(
    y.map((value): DoubleDouble => [value, 0]),
    bases,
    norms,
  );
  const squares = dotProduct(rest, rest)[0];
  const coefficients = solved(upper, shares).map(([high]) => high);
  if (![...coefficients, squares].every(Number.isFinite)) return null;
  return { coefficients, standardErrors: errorsOf(upper, norms, squares / (y.length - columns.length)), squares };
}

/** Squared share of a column that must be left when the columns before it are taken out. */
const DEPENDENT = 1e-52;

/** A column with its shares of the orthogonal bases taken out one after the other. */
function without(
  column: readonly DoubleDouble[],
  bases: readonly (readonly DoubleDouble[])[],
  norms: readonly DoubleDouble[],
): { readonly rest: readonly DoubleDouble[]; readonly shares: DoubleDouble[] } {
  let rest = column;
  const shares = bases.map((base, k) => {
    const share = divided(dotProduct(base, rest), norms[k]!);
    rest = rest.map((value, i) => subtracted(value, multiplied(share, base[i]!)));
    return share;
  });
  return { rest, shares };
}

/** Back substitution; `upper[j][k]`, k < j, is the share of column j in base k. */
function solved(upper: readonly (readonly DoubleDouble[])[], right: readonly DoubleDouble[]): DoubleDouble[] {
  const found = [...right];
  for (let j = found.length - 1; j >= 0; j--) {
    for (let k = 0; k < j; k++) found[k] = subtracted(found[k]!, multiplied(upper[j]![k]!, found[j]!));
  }
  return found;
}

function errorsOf(
  upper: readonly (readonly DoubleDouble[])[],
  norms: readonly DoubleDouble[],
  variance: number,
): readonly number[] | null {
  if (!Number.isFinite(variance)) return null;
  const inverse = norms.map((_, k) =>
    solved(
      upper,
      norms.map((_n, j): DoubleDouble => [j === k ? 1 : 0, 0]),
    ),
  );
  return norms.map((_, k) => {
    const sum = norms.reduce<DoubleDouble>(
      (total, norm, j) => added(total, divided(multiplied(inverse[j]![k]!, inverse[j]![k]!), norm)),
      [0, 0],
    );
    return Math.sqrt(variance * sum[0]);
  });
}
