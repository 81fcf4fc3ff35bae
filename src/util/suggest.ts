import { compareText } from './compare.js';

/**
 * The known name nearest to a mistyped one, or null when none is near (more than a third of its letters, at least 2, differ).
 * Distance is Levenshtein's over code points; ties go to the first by code point.
 *
 * @example nearest('solar-cell', ['solar-cells', 'wind-testing']) //=> 'solar-cells'
 * @example nearest('steam', ['solar-cells']) //=> null
 */
export function nearest(text: string, known: readonly string[]): string | null {
  const limit = Math.max(2, Math.floor([...text].length / 3));
  let best: string | null = null;
  let least = limit + 1;
  for (const name of [...known].sort(compareText)) {
    const distance = editDistance([...text], [...name]);
    if (distance < least) {
      least = distance;
      best = name;
    }
  }
  return best;
}

function editDistance(a: readonly string[], b: readonly string[]): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    above = row;
  }
  return above[b.length]!;
}
