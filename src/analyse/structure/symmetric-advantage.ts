/**
 * Revealed symmetric advantage (RSCA, RSTA) of a location quotient: 0 neutral, -1 nothing at all, towards 1 ever stronger. Null for null.
 *
 * Definition: (LQ - 1) / (LQ + 1), so that a quotient and its inverse lie equally far from 0.
 * Source: Dalum, Laursen and Villumsen 1998; Laursen 2015 (Eurasian Business Review 5, 99).
 *
 * @param quotient From 0.
 * @example [0, 1, 3].map(symmetricAdvantage) //=> [-1, 0, 0.5]
 */
export function symmetricAdvantage(quotient: number | null): number | null {
  return quotient === null ? null : (quotient - 1) / (quotient + 1);
}
