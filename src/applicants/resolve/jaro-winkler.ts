/**
 * Jaro-Winkler similarity by code point, from 0 to 1: the Jaro similarity, raised by a tenth of what is missing to 1 for each of up to four
 * equal first characters.
 *
 * Definition: with m matching characters (equal, at most max(|a|, |b|)/2 - 1 apart) and t half the number of matching characters in another
 * order, jaro = (m/|a| + m/|b| + (m - t)/m) / 3; 0 for m = 0.
 * Source: W. E. Winkler, String comparator metrics and enhanced decision rules, ASA Section on Survey Research Methods (1990) 354-359.
 */
export function jaroWinkler(a: string, b: string): number {
  const x = [...a];
  const y = [...b];
  const jaro = jaroOf(x, y);
  let prefix = 0;
  while (prefix < 4 && prefix < x.length && x[prefix] === y[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function jaroOf(x: readonly string[], y: readonly string[]): number {
  if (x.length === 0 || y.length === 0) return x.length === y.length ? 1 : 0;
  const reach = Math.max(Math.floor(Math.max(x.length, y.length) / 2) - 1, 0);
  const taken = new Array<boolean>(y.length).fill(false);
  const fromX: string[] = [];
  for (const [i, character] of x.entries()) {
    for (let j = Math.max(0, i - reach); j < Math.min(y.length, i + reach + 1); j++) {
      if (taken[j] || y[j] !== character) continue;
      taken[j] = true;
      fromX.push(character);
      break;
    }
  }
  if (fromX.length === 0) return 0;
  const fromY = y.filter((_, j) => taken[j]);
  const moved = fromX.filter((character, k) => character !== fromY[k]).length / 2;
  const m = fromX.length;
  return (m / x.length + m / y.length + (m - moved) / m) / 3;
}
