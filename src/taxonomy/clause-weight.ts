import type { Clause } from './taxonomy.js';

/** The parts of a clause that its weight depends on. */
export type UnweightedClause = Pick<Clause, 'ipc' | 'keywords'>;

/**
 * The weight of a clause by the scheme of `SEI_2013`: how well the evidence fits.
 *
 * 1 a place of the area's own and a term; 0.9 a shared place and a term; 0.8 a place of its own alone; 0.7 a broad place (a class or
 * section) and a term; 0.5 a shared or broad place alone; 0.4 a term alone.
 *
 * @param isShared whether other areas have some of the places too, or the places hold more than the area
 * @example clauseWeight({ ipc: ['H01M10/'], keywords: { zh: ['锂离子'], en: [] } }, false) //=> 1
 * @example clauseWeight({ ipc: ['A61'] }, false) //=> 0.5
 */
export function clauseWeight({ ipc, keywords }: UnweightedClause, isShared: boolean): number {
  if (ipc.length === 0) return 0.4;
  const isBroad = ipc.some((pattern) => pattern.length < 4);
  if (keywords === undefined) return isShared || isBroad ? 0.5 : 0.8;
  if (isBroad) return 0.7;
  return isShared ? 0.9 : 1;
}
