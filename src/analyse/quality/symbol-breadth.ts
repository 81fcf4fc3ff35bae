import { parseSymbol } from '../../records/ipc-symbol.js';
import { hhi } from '../concentration/hhi.js';

/**
 * Knowledge breadth (知识宽度) of one patent from its classification symbols: 1 - sum of squared shares of the main groups, 0 when all symbols are of one.
 * Each distinct symbol counts once; those that name no main group do not count. Null without any.
 *
 * Source: the measure of Chinese studies of patent quality (Zhang Jie and Zheng Wenping 2018), at the level of main groups.
 *
 * @example symbolBreadth(['A01B01/00', 'A01B01/02']) //=> 0
 * @example symbolBreadth(['A01B01/00', 'A01C01/02']) //=> 0.5
 */
export function symbolBreadth(symbols: readonly string[]): number | null {
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  for (const text of symbols) {
    const symbol = parseSymbol(text);
    if (symbol === null || symbol.mainGroup === null) continue;
    const group = `${symbol.subclass}${symbol.mainGroup}`;
    const whole = `${group}/${symbol.subgroup}`;
    if (seen.has(whole)) continue;
    seen.add(whole);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const index = hhi([...counts.values()]);
  return index === null ? null : 1 - index;
}

/**
 * Knowledge breadth from the number of symbols and the sum of the squares of their numbers in each main group, the measurements `symbols` and
 * `symbolSquares` of an engine.
 *
 * @example breadthOfSquares(3, 5) //=> 0.4444444444444444
 */
export function breadthOfSquares(symbols: number, squares: number): number {
  return 1 - squares / symbols ** 2;
}

/**
 * The same without the downward bias of few symbols (Hall 2005): the chance that two symbols drawn are of different main groups. Null for a single one.
 *
 * @example correctedBreadthOfSquares(2, 2) //=> 1
 */
export function correctedBreadthOfSquares(symbols: number, squares: number): number | null {
  return symbols > 1 ? (symbols ** 2 - squares) / (symbols * (symbols - 1)) : null;
}
