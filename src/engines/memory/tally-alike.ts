import type { CountTally, CountTimes } from './count-tally.js';

/**
 * Tells how often each sum above 0 occurs, of sums that several have each: small whole ones and sixtieths, which are most, at a place of their own.
 *
 * @param each How many have each sum, 0 for none.
 * @param parts Of one, where sums are given in parts; the answer is in ones.
 */
export function tallyAlike(sums: Float64Array, each: Uint32Array, parts: number, tally: CountTally): CountTimes {
  const step = parts / (STEPS.find((own) => parts % own === 0) ?? parts);
  const steps = new Uint32Array(parts < STEPS[0]! ? FEW : 4 * FEW);
  const perStep = 1 / step;
  const limit = (steps.length - 1) * step;
  const rest: number[] = [];
  const ofRest: number[] = [];
  for (let k = 0; k < sums.length; k++) {
    const sum = sums[k]!;
    const nearest = sum < limit ? (sum * perStep + 0.5) | 0 : 0;
    if (nearest * step === sum) steps[nearest]! += each[k]!;
    else if (each[k]! > 0) {
      rest.push(sum);
      ofRest.push(each[k]!);
    }
  }
  const others = tally.tally(Float64Array.from(rest), 1, Uint32Array.from(ofRest));
  const { counts, times } = merged(steps, step, others);
  for (let k = 0; k < counts.length; k++) counts[k]! /= parts;
  return { counts, times };
}

/** Of one: shares of up to eight values are multiples of the first, of up to six of the second. */
const STEPS = [840, 60];

const FEW = 2 ** 12;

/** Both greatest first. @param steps By sum in steps, how often it occurs. */
function merged(steps: Uint32Array, step: number, others: CountTimes): CountTimes {
  const counts = new Float64Array(steps.length + others.counts.length);
  const times = new Float64Array(counts.length);
  let length = 0;
  let k = 0;
  for (let n = steps.length - 1; n >= 0; n--) {
    for (; k < others.counts.length && others.counts[k]! > n * step; k++) {
      counts[length] = others.counts[k]!;
      times[length++] = others.times[k]!;
    }
    counts[length] = n * step;
    times[length] = steps[n]!;
    length += n > 0 && steps[n]! > 0 ? 1 : 0;
  }
  return { counts: counts.slice(0, length), times: times.slice(0, length) };
}
