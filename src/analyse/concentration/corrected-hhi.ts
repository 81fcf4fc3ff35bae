/**
 * Herfindahl-Hirschman index without the bias of small samples: what the index would be on average if each of the N applications were a draw from
 * the holders' true shares.
 *
 * Definition: (N H - 1) / (N - 1), with N the sum of the counts, computed as (sum of x squared - N) / (N (N - 1)): for whole counts the probability
 * that two applications drawn without replacement have one holder. Unbiased for multinomial counts, while H itself exceeds the truth by (1 - H) / N.
 * 0 when every holder has one application; fractional counts can fall below and are held at 0. Null when N is not above 1.
 * Diversity, generality and originality are 1 minus this.
 * Source: Simpson 1949 (Nature 163, 688); B. H. Hall 2005, A note on the bias in Herfindahl-type measures based on count data.
 *
 * @param counts Not negative.
 * @param times How many holders have each of the counts. Default: one each.
 * @example correctedHhi([2, 1]) //=> 0.3333333333333333
 * @example correctedHhi([1]) //=> null
 */
export function correctedHhi(counts: ArrayLike<number>, times?: ArrayLike<number>): number | null {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]!;
    const held = times === undefined ? count : count * times[i]!;
    sum += held;
    squares += held * count;
  }
  return sum > 1 ? Math.max(0, (squares - sum) / (sum * (sum - 1))) : null;
}
