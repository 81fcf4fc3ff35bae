/**
 * Cohen's kappa: how far two judges agree beyond what their habits alone would give, 1 for full agreement, 0 for chance, null when
 * there are no pairs or chance agreement is already 1 (both gave one and the same label throughout).
 *
 * Definition: (po - pe) / (1 - pe), po the share of equal pairs, pe the sum over labels of the product of both judges' shares of it.
 * Source: J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960) 37-46.
 *
 * @example cohenKappa([['yes', 'yes'], ['no', 'no'], ['yes', 'no'], ['no', 'yes']]) //=> 0
 */
export function cohenKappa(pairs: readonly (readonly [string, string])[]): number | null {
  const n = pairs.length;
  if (n === 0) return null;
  const [left, right] = [new Map<string, number>(), new Map<string, number>()];
  let equal = 0;
  for (const [a, b] of pairs) {
    left.set(a, (left.get(a) ?? 0) + 1);
    right.set(b, (right.get(b) ?? 0) + 1);
    if (a === b) equal++;
  }
  let byChance = 0;
  for (const [label, count] of left) byChance += count * (right.get(label) ?? 0);
  const most = n * n;
  return byChance === most ? null : (equal * n - byChance) / (most - byChance);
}
