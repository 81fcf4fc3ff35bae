type Counts = Float64Array | Uint32Array;

/**
 * Counts above 0, greatest first. Most of many counts are small, and multiples of a step: of these it is counted how often each occurs, and only the others are
 * sorted.
 *
 * @param parts Of one, where counts are given in whole parts; the answer is in ones.
 */
export function greatestFirst(counts: Counts, parts = 1): Float64Array {
  if (parts > STEPS) return greatestFirst(inOnes(counts, parts));
  if (counts.length < FEW) return inOnes(counts, parts).sort().reverse();
  const { most, isWhole } = rangeOf(counts);
  const steps = isWhole ? parts : STEPS;
  const times = new Uint32Array(Math.min(4 * counts.length, Math.floor(isWhole ? most : most * steps) + 2));
  const others = isWhole ? tallyWhole(counts, times, parts) : tallySteps(counts, times, steps);
  return merged({ times, steps }, others.sort(), counts.length);
}

function inOnes(counts: Counts, parts: number): Float64Array {
  const ones = Float64Array.from(counts);
  for (let k = 0; k < ones.length; k++) ones[k]! /= parts;
  return ones;
}

/** So few counts are sorted as they are. */
const FEW = 64;

/** Of one: shares of up to ten values and of twelve are multiples of it. */
const STEPS = 2520;

function rangeOf(counts: Counts): { readonly most: number; readonly isWhole: boolean } {
  let most = 0;
  let isWhole = true;
  for (let k = 0; k < counts.length; k++) {
    const count = counts[k]!;
    if (count > most) most = count;
    if (count !== Math.floor(count)) isWhole = false;
  }
  return { most, isWhole };
}

/** Counts how often each count occurs, and gives back in ones those that are too great for it. */
function tallyWhole(counts: Counts, times: Uint32Array, parts: number): Float64Array {
  const others: number[] = [];
  for (let k = 0; k < counts.length; k++) {
    if (counts[k]! < times.length) times[counts[k]!]!++;
    else others.push(counts[k]! / parts);
  }
  return Float64Array.from(others);
}

/** The same of ones in steps; gives back those between steps too. */
function tallySteps(counts: Counts, times: Uint32Array, steps: number): Float64Array {
  const others = new Float64Array(counts.length);
  let length = 0;
  for (let k = 0; k < counts.length; k++) {
    const step = Math.floor(counts[k]! * steps + 0.5);
    if (step < times.length && step / steps === counts[k]) times[step]!++;
    else others[length++] = counts[k]!;
  }
  return others.subarray(0, length);
}

/** Counts of the form `step / steps` and how often each occurs. */
interface Stepped {
  readonly times: Uint32Array;
  readonly steps: number;
}

/** @param others Ascending; none of them among the stepped. */
function merged({ times, steps }: Stepped, others: Float64Array, length: number): Float64Array {
  const sorted = new Float64Array(length);
  let at = 0;
  let step = times.length - 1;
  for (let k = others.length - 1; k >= -1; k--) {
    const other = k < 0 ? 0 : others[k]!;
    for (; step > 0; step--) {
      if (times[step] === 0) continue;
      const count = step / steps;
      if (count < other) break;
      for (let left = times[step]!; left > 0; left--) sorted[at++] = count;
    }
    if (k >= 0) sorted[at++] = other;
  }
  return sorted;
}
