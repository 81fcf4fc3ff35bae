/**
 * Optimal string alignment distance by code point: insertions, deletions, substitutions and swaps of neighbours, none of them within another.
 * Anything above `most` is `most + 1`.
 *
 * Source: F. J. Damerau, A technique for computer detection and correction of spelling errors, CACM 7 (1964) 171-176, in the restricted form.
 */
export function editDistance(a: string, b: string, most: number): number {
  const x = [...a];
  const y = [...b];
  if (Math.abs(x.length - y.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: y.length + 1 }, (_, j) => j);
  for (let i = 1; i <= x.length; i++) {
    const next = [i];
    for (let j = 1; j <= y.length; j++) {
      const cost = x[i - 1] === y[j - 1] ? 0 : 1;
      let best = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + cost);
      if (i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      next.push(best);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return Math.min(row[y.length]!, most + 1);
}
