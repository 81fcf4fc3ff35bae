import type { CountTally, CountTimes } from '../arrays/count-tally.js';

/**
 * Tells how often each sum above 0 occurs, of sums that several have each: of many, small whole ones and sixtieths, which are most, at a place of their own.
 *
 * @param each How many have each sum, 0 for none.
 * @param parts Of one, where sums are given in parts; the answer is in ones.
 */
export function tallyAlike(sums: Float64Array, each: Uint32Array, parts: number, tally: CountTally): CountTimes {
  const step = parts / (STEPS.find((own) => parts % own === 0) ?? parts);
  const isFew = sums.length < FEW;
  const steps = new Uint32Array(isFew ? 1 : parts < STEPS[0]! ? FEW : 4 * FEW);
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
  const others = tally.tally(new Float64Array(rest), 1, new Uint32Array(ofRest));
  const { counts, times } = merged(steps, step, others);
  for (let k = 0; k < counts.length; k++) counts[k]! /= parts;
  return { counts, times };
}

/** Of one: shares of up to eight values are multiples of the first, of up to six of the second. */
const STEPS = [840, 60];

const FEW = 2 ** 12;

/** Both greatest first. @param steps By sum in steps, how often it occurs. */
function merged(steps: Uint32Array, step: number, others: CountTimes): CountTimes {
  let different = others.counts.length;
  for (let n = 1; n < steps.length; n++) if (steps[n]! > 0) different++;
  const counts = new Float64Array(different);
  const times = new Float64Array(different);
  let length = 0;
  let k = 0;
  for (let n = steps.length - 1; n >= 0; n--) {
    if (n > 0 && steps[n] === 0) continue;
    for (; k < others.counts.length && others.counts[k]! > n * step; k++) {
      counts[length] = others.counts[k]!;
      times[length++] = others.times[k]!;
    }
    if (n === 0) break;
    counts[length] = n * step;
    times[length++] = steps[n]!;
  }
  return { counts, times };
}
