/**
 * Whether no count is above the one before it, as those of an engine are.
 *
 * @example isFalling([3, 3, 1]) //=> true
 */
export function isFalling(counts: ArrayLike<number>): boolean {
  for (let i = 1; i < counts.length; i++) if (counts[i]! > counts[i - 1]!) return false;
  return true;
}
