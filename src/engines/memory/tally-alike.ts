import type { CountTally, CountTimes } from './count-tally.js';

/**
 * Tells how often each sum above 0 occurs, of sums that several have each: small whole ones, which are most, at a place of their own.
 *
 * @param each How many have each sum, 0 for none.
 * @param parts Of one, where sums are given in parts; the answer is in ones.
 */
export function tallyAlike(sums: Float64Array, each: Uint32Array, parts: number, tally: CountTally): CountTimes {
  const small = new Uint32Array(SMALL);
  const rest = { sums: new Float64Array(sums.length), each: new Uint32Array(sums.length), length: 0 };
  for (let k = 0; k < sums.length; k++) {
    const sum = sums[k]!;
    const whole = sum | 0;
    if (whole === sum && whole < SMALL) small[whole]! += each[k]!;
    else if (each[k]! > 0) {
      rest.sums[rest.length] = sum;
      rest.each[rest.length++] = each[k]!;
    }
  }
  const others = tally.tally(rest.sums.subarray(0, rest.length), 1, rest.each);
  const { counts, times } = merged(small, others);
  for (let k = 0; k < counts.length; k++) counts[k]! /= parts;
  return { counts, times };
}

/** 128 KB of them. */
const SMALL = 2 ** 15;

/** Both greatest first. @param small By sum, how often it occurs. */
function merged(small: Uint32Array, others: CountTimes): CountTimes {
  const counts = new Float64Array(small.length + others.counts.length);
  const times = new Float64Array(counts.length);
  let length = 0;
  let k = 0;
  for (let sum = small.length - 1; sum >= 0; sum--) {
    for (; k < others.counts.length && others.counts[k]! > sum; k++) {
      counts[length] = others.counts[k]!;
      times[length++] = others.times[k]!;
    }
    counts[length] = sum;
    times[length] = small[sum]!;
    length += sum > 0 && small[sum]! > 0 ? 1 : 0;
  }
  return { counts: counts.slice(0, length), times: times.slice(0, length) };
}
