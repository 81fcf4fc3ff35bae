/**
 * Kendall's rank correlation with ties (tau-b): 1 when two lists order alike, -1 when they order the other way round.
 *
 * Definition: (concordant - discordant pairs) / sqrt((pairs not tied in a) (pairs not tied in b)). Null below two values or when either list is all ties.
 * Source: Kendall 1945; R (`cor.test`, method = "kendall").
 *
 * @throws RangeError when the lists differ in length.
 * @example kendallTau([1, 2, 3, 4], [1, 2, 4, 3]) //=> 0.6666666666666666
 * @example kendallTau([1, 1], [1, 2]) //=> null
 */
export function kendallTau(a: ArrayLike<number>, b: ArrayLike<number>): number | null {
  checkLengths(a, b, 'kendallTau');
  let score = 0;
  let untiedA = 0;
  let untiedB = 0;
  for (let j = 1; j < a.length; j++) {
    for (let i = 0; i < j; i++) {
      const byA = Math.sign(a[j]! - a[i]!);
      const byB = Math.sign(b[j]! - b[i]!);
      score += byA * byB;
      untiedA += byA * byA;
      untiedB += byB * byB;
    }
  }
  return untiedA === 0 || untiedB === 0 ? null : score / Math.sqrt(untiedA * untiedB);
}

/**
 * Spearman's rank correlation, ties at their mean rank. Null below two values or when either list is all ties.
 *
 * Definition: Pearson's correlation of the ranks. Source: Spearman 1904; R (`cor`, method = "spearman").
 *
 * @throws RangeError when the lists differ in length.
 * @example spearmanRho([10, 20, 30], [3, 2, 1]) //=> -1
 */
export function spearmanRho(a: ArrayLike<number>, b: ArrayLike<number>): number | null {
  checkLengths(a, b, 'spearmanRho');
  const [ranksA, ranksB] = [centredRanks(a), centredRanks(b)];
  let both = 0;
  let ownA = 0;
  let ownB = 0;
  ranksA.forEach((rank, i) => {
    both += rank * ranksB[i]!;
    ownA += rank * rank;
    ownB += ranksB[i]! ** 2;
  });
  return ownA === 0 || ownB === 0 ? null : both / Math.sqrt(ownA * ownB);
}

/** Mean ranks less their mean, in halves: exact. */
function centredRanks(values: ArrayLike<number>): number[] {
  const sorted = Float64Array.from(values).sort();
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  sorted.forEach((value, i) => {
    if (!first.has(value)) first.set(value, i);
    last.set(value, i);
  });
  return Array.from(values, (value) => (first.get(value)! + last.get(value)!) / 2 - (sorted.length - 1) / 2);
}

function checkLengths(a: ArrayLike<number>, b: ArrayLike<number>, caller: string): void {
  if (a.length !== b.length)
    throw new RangeError(`${caller}: invalid lengths: ${a.length} and ${b.length}; give one value of each for every holder.`);
}
