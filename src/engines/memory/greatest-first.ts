/** Counts above 0, greatest first: parted by their size, for most counts are small and many are equal. */
export function greatestFirst(counts: Float64Array | Uint32Array): Float64Array {
  const { most, isWhole } = rangeOf(counts);
  const steps = isWhole ? 1 : STEPS;
  if (most * steps > 4 * counts.length + 256) return Float64Array.from(counts).sort().reverse();
  return isWhole ? wholeFirst(counts, most) : partedFirst(counts, most);
}

/** Parts of a whole count: shares of up to six values are multiples of it. */
const STEPS = 60;

function rangeOf(counts: Float64Array | Uint32Array): { readonly most: number; readonly isWhole: boolean } {
  let most = 0;
  let isWhole = true;
  for (let k = 0; k < counts.length; k++) {
    const count = counts[k]!;
    if (count > most) most = count;
    if (count !== Math.floor(count)) isWhole = false;
  }
  return { most, isWhole };
}

function wholeFirst(counts: Float64Array | Uint32Array, most: number): Float64Array {
  const times = new Uint32Array(most + 1);
  for (let k = 0; k < counts.length; k++) times[counts[k]!]!++;
  const sorted = new Float64Array(counts.length);
  let at = 0;
  for (let count = most; count > 0; count--) {
    for (let left = times[count]!; left > 0; left--) sorted[at++] = count;
  }
  return sorted;
}

/** Lays the counts of each part together, and sorts those parts that hold different ones. */
function partedFirst(counts: Float64Array | Uint32Array, most: number): Float64Array {
  const last = Math.floor(most * STEPS);
  const next = new Uint32Array(last + 2);
  for (let k = 0; k < counts.length; k++) next[last - Math.floor(counts[k]! * STEPS) + 1]!++;
  for (let part = 0; part <= last; part++) next[part + 1]! += next[part]!;
  const sorted = new Float64Array(counts.length);
  for (let k = 0; k < counts.length; k++) sorted[next[last - Math.floor(counts[k]! * STEPS)]!++] = counts[k]!;
  for (let part = 0, from = 0; part <= last; part++) {
    const to = next[part]!;
    if (!isFalling(sorted, from, to)) sorted.subarray(from, to).sort().reverse();
    from = to;
  }
  return sorted;
}

function isFalling(counts: Float64Array, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (counts[k]! > counts[k - 1]!) return false;
  return true;
}
