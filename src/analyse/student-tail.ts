/**
 * P(T > t) of Student's t distribution, to 10 digits and more.
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
  const whole = df + t * t;
  return incompleteBeta(df / whole, (t * t) / whole, df / 2) / 2;
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

/** I_x(a, 1/2); y = 1 - x is given too, because neither is exact from the other where it is nearly 1. */
function incompleteBeta(x: number, y: number, a: number): number {
  if (y === 0) return 1;
  const logX = x < y ? Math.log(x) : Math.log1p(-y);
  const front = Math.exp(a * logX + 0.5 * Math.log(y) - logBetaHalf(a));
  return x < (a + 1) / (a + 2.5) ? (front * fraction(x, a, 0.5)) / a : 1 - 2 * front * fraction(y, 0.5, a);
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

/** log B(a, 1/2), by B(a, 1/2) = B(a + 1, 1/2) (a + 1/2) / a up to where the series of log Gamma(a + 1/2) - log Gamma(a) is exact. */
function logBetaHalf(a: number): number {
  let sum = 0;
  let at = a;
  for (; at < 30; at++) sum += Math.log((at + 0.5) / at);
  const square = at * at;
  const series = 1 / 8 - (1 / 192 - (1 / 640 - 17 / 14336 / square) / square) / square;
  return sum + 0.5 * Math.log(Math.PI / at) + series / at;
}
