import { parseSymbol } from '../records/ipc-symbol.js';
import { matchesPattern, parseSymbolPattern } from '../records/symbol-pattern.js';
import type { Bilingual } from '../util/bilingual.js';
import data from './data/placements-2021.json' with { type: 'json' };

/** Symbols that the national table of 2021 puts under a code whose industry is not the one where the 2013 policy has them. */
export interface Placement {
  /** National codes of 2018. */
  readonly codes: readonly string[];
  readonly ipc: readonly string[];
  /** Industry of the 2013 policy. */
  readonly industry: string;
  readonly reason: Bilingual;
}

/**
 * Where the national table of 2021 and this library's reading of the 2013 policy place the same symbols differently, and why. One symbol may
 * stand in several: it has uses in several industries.
 *
 * @example PLACEMENTS_2021[0].industry //=> 'new-energy'
 */
export const PLACEMENTS_2021: readonly Placement[] = data;

/**
 * The different placements of a symbol that stands under a national code.
 *
 * @example placementsOf('5.2', 'H01M10/0525').map(({ industry }) => industry) //=> ['new-energy']
 * @example placementsOf('6.2', 'F03D7/04') //=> []
 */
export function placementsOf(code: string, symbol: string): Placement[] {
  const parsed = parseSymbol(symbol);
  if (parsed === null) return [];
  return PLACEMENTS_2021.filter(
    ({ codes, ipc }) => codes.includes(code) && ipc.some((pattern) => matchesPattern(parseSymbolPattern(pattern), parsed)),
  );
}
