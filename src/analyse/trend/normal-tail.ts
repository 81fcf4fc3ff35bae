/**
 * P(Z > z) of the standard normal distribution, to about 13 significant digits also far out in the tail.
 *
 * Method: for |z| < 3 the series of the distribution around 0 with positive terms only, beyond it the continued fraction
 * of Mills' ratio (Abramowitz and Stegun 26.2.11 and 26.2.14).
 *
 * @example normalTail(0) //=> 0.5
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return z < 3 ? 0.5 - density * centralSeries(z) : density * millsRatio(z);
}

/** z + z^3 / 3 + z^5 / (3 5) + ... */
function centralSeries(z: number): number {
  let term = z;
  let sum = z;
  for (let k = 3; term > sum * Number.EPSILON; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return sum;
}

/** 1 / (z + 1 / (z + 2 / (z + ...))), evaluated from the inside; 200 levels are more than enough from z = 3. */
function millsRatio(z: number): number {
  let tail = z;
  for (let k = 200; k > 0; k--) tail = z + k / tail;
  return 1 / tail;
}
