/** How many of falling numbers are not below a limit. */
export function placesFrom(falling: Float64Array, limit: number): number {
  let low = 0;
  let high = falling.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (falling[middle]! >= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
