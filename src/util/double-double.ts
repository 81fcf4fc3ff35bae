/**
 * A number as the unevaluated sum of two doubles, some 31 digits: for sums and products whose rounding errors would drown the result.
 * Source: Dekker 1971 (Numer. Math. 18, 224-242); Knuth, The Art of Computer Programming 2, section 4.2.2.
 */
export type DoubleDouble = readonly [high: number, low: number];

/** a + b. */
export function added(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const high = sumOf(a[0], b[0]);
  const low = sumOf(a[1], b[1]);
  const first = normal(high[0], high[1] + low[0]);
  return normal(first[0], first[1] + low[1]);
}

/** a - b. */
export function subtracted(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  return added(a, [-b[0], -b[1]]);
}

/** a times b. */
export function multiplied(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const high = a[0] * b[0];
  return normal(high, productError(a[0], b[0]) + (a[0] * b[1] + a[1] * b[0]));
}

/** a / b, b not 0: long division in three steps. */
export function divided(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const first = a[0] / b[0];
  const rest = subtracted(a, multiplied(b, [first, 0]));
  const second = rest[0] / b[0];
  const third = subtracted(rest, multiplied(b, [second, 0]))[0] / b[0];
  return added(normal(first, second), [third, 0]);
}

/** Sum of the products of two lists of one length. */
export function dotProduct(a: readonly DoubleDouble[], b: readonly DoubleDouble[]): DoubleDouble {
  let sum: DoubleDouble = [0, 0];
  for (let i = 0; i < a.length; i++) sum = added(sum, multiplied(a[i]!, b[i]!));
  return sum;
}

/** a b minus its rounded value, exactly (Dekker 1971). */
export function productError(a: number, b: number): number {
  const [highA, lowA] = halves(a);
  const [highB, lowB] = halves(b);
  return lowA * lowB - (a * b - highA * highB - lowA * highB - highA * lowB);
}

function sumOf(a: number, b: number): DoubleDouble {
  const sum = a + b;
  const part = sum - a;
  return [sum, a - (sum - part) + (b - part)];
}

/** For a high part not smaller than the low one. */
function normal(high: number, low: number): DoubleDouble {
  const sum = high + low;
  return [sum, low - (sum - high)];
}

function halves(value: number): DoubleDouble {
  const shifted = 134217729 * value;
  const high = shifted - (shifted - value);
  return [high, value - high];
}
