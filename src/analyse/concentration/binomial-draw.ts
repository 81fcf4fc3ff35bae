/**
 * One draw from a binomial distribution: successes in `trials` trials.
 *
 * Method: inversion where the expected number is below 10 (Kachitvichyanukul and Schmeiser 1988, BINV), otherwise transformed rejection with squeeze
 * (Hörmann 1993, The generation of binomial random variates, BTRS). Both are exact up to the arithmetic of the machine.
 *
 * @param trials Whole number from 0.
 * @param probability In [0, 1]; what lies outside by rounding is brought inside.
 * @param random Uniform numbers in [0, 1), such as `seededRandom(1)`.
 */
export function binomialDraw(trials: number, probability: number, random: () => number): number {
  if (!(trials > 0) || !(probability > 0)) return 0;
  if (probability >= 1) return trials;
  if (probability > 0.5) return trials - binomialDraw(trials, 1 - probability, random);
  return trials * probability < 10 ? byInversion(trials, probability, random) : byRejection(trials, probability, random);
}

function byInversion(trials: number, probability: number, random: () => number): number {
  const odds = probability / (1 - probability);
  const none = (1 - probability) ** trials;
  for (;;) {
    let chance = none;
    let left = random();
    for (let k = 0; k <= trials && k < 200; k++) {
      if (left < chance) return k;
      left -= chance;
      chance *= ((trials - k) / (k + 1)) * odds;
    }
  }
}

function byRejection(trials: number, probability: number, random: () => number): number {
  const spread = Math.sqrt(trials * probability * (1 - probability));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * probability;
  const c = trials * probability + 0.5;
  const squeeze = 0.92 - 4.2 / b;
  for (;;) {
    const u = random() - 0.5;
    const v = random();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + c);
    if (us >= 0.07 && v <= squeeze) return k;
    if (k < 0 || k > trials) continue;
    const alpha = (2.83 + 5.1 / b) * spread;
    if (Math.log((v * alpha) / (a / (us * us) + b)) <= logRatio(k, trials, probability)) return k;
  }
}

/** Log of the chance of k over the chance of the mode. */
function logRatio(k: number, trials: number, probability: number): number {
  const mode = Math.floor((trials + 1) * probability);
  const odds = probability / (1 - probability);
  return (
    (mode + 0.5) * Math.log((mode + 1) / (odds * (trials - mode + 1))) +
    (trials + 1) * Math.log((trials - mode + 1) / (trials - k + 1)) +
    (k + 0.5) * Math.log((odds * (trials - k + 1)) / (k + 1)) +
    stirlingTail(mode) +
    stirlingTail(trials - mode) -
    stirlingTail(k) -
    stirlingTail(trials - k)
  );
}

/** log k! less Stirling's formula for it. */
function stirlingTail(k: number): number {
  if (k < TAILS.length) return TAILS[k]!;
  const square = (k + 1) * (k + 1);
  return (1 / 12 - (1 / 360 - 1 / 1260 / square) / square) / (k + 1);
}

/** Its first ten values, to the precision that the formula has beyond them. */
const TAILS: readonly number[] = [
  0.0810614667953272, 0.0413406959554092, 0.0276779256849983, 0.020790672103765, 0.0166446911898211, 0.0138761288230707,
  0.0118967099458917, 0.010411265261972, 0.00925546218271273, 0.00833056343336287,
];
