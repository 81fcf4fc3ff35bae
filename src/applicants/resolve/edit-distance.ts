/**
 * Optimal string alignment distance by code point: insertions, deletions, substitutions and swaps of neighbours, none of them within another.
 * Anything above `most` is `most + 1`.
 *
 * Source: F. J. Damerau, A technique for computer detection and correction of spelling errors, CACM 7 (1964) 171-176, in the restricted form.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (HIGH.test(a) || HIGH.test(b)) return distance(Array.from(a, codeOf), Array.from(b, codeOf), most);
  return distance(unitsOf(a, ROWS[3]!), unitsOf(b, ROWS[4]!), most);
}

const HIGH = /[\ud800-\udfff]/;
const LONGEST = 255;
/** Three rows and the units of two texts, made anew for each pair; longer texts get rows of their own. */
const ROWS = Array.from({ length: 5 }, () => new Int32Array(LONGEST + 1));

function codeOf(character: string): number {
  return character.codePointAt(0)!;
}

function unitsOf(text: string, shared: Int32Array): Int32Array {
  const units = text.length <= LONGEST ? shared.subarray(0, text.length) : new Int32Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

function distance(x: ArrayLike<number>, y: ArrayLike<number>, most: number): number {
  if (Math.abs(x.length - y.length) > most) return most + 1;
  const rows = y.length <= LONGEST ? ROWS : Array.from({ length: 3 }, () => new Int32Array(y.length + 1));
  let [before, row, next] = rows as [Int32Array, Int32Array, Int32Array];
  for (let j = 0; j <= y.length; j++) row[j] = j;
  for (let i = 1; i <= x.length; i++) {
    next[0] = i;
    let least = i;
    for (let j = 1; j <= y.length; j++) {
      let best = row[j - 1]! + (x[i - 1] === y[j - 1] ? 0 : 1);
      if (row[j]! + 1 < best) best = row[j]! + 1;
      if (next[j - 1]! + 1 < best) best = next[j - 1]! + 1;
      if (i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1] && before[j - 2]! + 1 < best)
        best = before[j - 2]! + 1;
      next[j] = best;
      if (best < least) least = best;
    }
    if (least > most) return most + 1;
    [before, row, next] = [row, next, before];
  }
  return Math.min(row[y.length]!, most + 1);
}
