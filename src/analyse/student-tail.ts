/**
 * P(T > t) of Student's t distribution, to about 12 digits.
 *
 * Half the regularised incomplete beta function at df / (df + t^2), by its continued fraction (Lentz's method).
 * Source: Abramowitz and Stegun 26.7.1 and 26.5.8; Press et al., Numerical Recipes, section 6.4.
 *
 * @param df Degrees of freedom, above 0.
 * @example studentTail(0, 5) //=> 0.5
 * @example studentTail(1, 1).toFixed(12) //=> '0.250000000000'
 */
export function studentTail(t: number, df: number): number {
  if (t < 0) return 1 - studentTail(-t, df);
  if (t === 0) return 0.5;
  return incompleteBeta(df / (df + t * t), df / 2) / 2;
}

/**
 * The t that is exceeded with a probability, from 0 to 0.5.
 *
 * @example studentQuantile(0.25, 1).toFixed(10) //=> '1.0000000000'
 */
export function studentQuantile(tail: number, df: number): number {
  if (tail >= 0.5) return 0;
  let high = 1;
  while (studentTail(high, df) > tail) high *= 2;
  let low = 0;
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (studentTail(middle, df) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** I_x(a, 1/2). */
function incompleteBeta(x: number, a: number): number {
  if (x >= 1) return 1;
  const front = Math.exp(a * Math.log(x) + 0.5 * Math.log1p(-x) - logBetaHalf(a));
  return x < (a + 1) / (a + 2.5) ? (front * fraction(x, a, 0.5)) / a : 1 - 2 * front * fraction(1 - x, 0.5, a);
}

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / guarded(1 - ((a + b) * x) / (a + 1));
  let product = d;
  for (let m = 1; m <= 300; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / guarded(1 + even * d);
    c = guarded(1 + even / c);
    product *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guarded(1 + odd * d);
    c = guarded(1 + odd / c);
    product *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return product;
}

function guarded(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}

/** log B(a, 1/2), by B(a, 1/2) = B(a + 1, 1/2) (a + 1/2) / a up to where Stirling's series is exact. */
function logBetaHalf(a: number): number {
  let sum = 0;
  let at = a;
  for (; at < 30; at++) sum += Math.log((at + 0.5) / at);
  return sum + 0.5 * Math.log(Math.PI) + logGamma(at) - logGamma(at + 0.5);
}

function logGamma(a: number): number {
  const square = a * a;
  const series = 1 / 12 - (1 / 360 - (1 / 1260 - 1 / 1680 / square) / square) / square;
  return (a - 0.5) * Math.log(a) - a + 0.5 * Math.log(2 * Math.PI) + series / a;
}
