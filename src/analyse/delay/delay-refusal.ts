import type { CountRow } from '../../engines/engine.js';
import { decidingRows, type PublicationLag } from '../trend/lag.js';
import type { StratumCells } from './delay-strata.js';
import type { DelayLaw } from './publication-delay.js';

/**
 * Why nothing can be estimated from the delays of a data set. unit: only applications by filing or priority have a delay. noCutOff: the cut-off is unknown.
 * noDelays: the engine cannot tell delays. grantsOnly: inventions are seen only when granted, or the question is about granted ones, and grants
 * come too late and too unevenly. grantRows: more than a fifth of the inventions appear with their grant instead of their first publication, as in
 * exports with one row an application, so that old years seem to be published later than new ones. noDays: no application has both days. tooFewRecords: fewer
 * than 200 in the years that decide the law. shortHistory: publications of less than three
 * years. gap: a recent quarter has hardly any publications, because a part of the data is missing or two exports of different age were joined.
 * longTail: publications still come after the longest delay seen. unreliable: past years estimated in the same way missed by more than a fifth
 * on average, and by more than chance explains.
 */
export type DelayRefusal =
  | 'unit'
  | 'noCutOff'
  | 'noDelays'
  | 'grantsOnly'
  | 'grantRows'
  | 'noDays'
  | 'tooFewRecords'
  | 'shortHistory'
  | 'gap'
  | 'longTail'
  | 'unreliable';

/**
 * Whether the stages of the inventions forbid an estimate; null when they do not.
 *
 * @param rows Counts by year, type, first stage and office: those of the publication lag.
 * @example stageRefusal([{ key: [2010, 'invention', 'grant', 'CN'], count: 9 }], { months: 18, because: 'applications' }, '2016-12-31') //=> 'grantRows'
 */
export function stageRefusal(rows: readonly CountRow[], lag: PublicationLag, asOf: string): DelayRefusal | null {
  if (lag.because === 'grantsOnly') return 'grantsOnly';
  const inventions = rows.filter(({ key }) => key[1] !== 'utilityModel' && key[1] !== 'design');
  const deciding = decidingRows(inventions, asOf);
  const seenAs = (...stages: readonly string[]): number =>
    deciding.reduce((sum, { key, count }) => sum + (stages.includes(String(key[2])) ? count : 0), 0);
  return seenAs('grant') > GRANT_SHARE * seenAs('grant', 'application') ? 'grantRows' : null;
}

const GRANT_SHARE = 0.2;

/**
 * Whether the publications themselves forbid an estimate: a gap in the last three years, too short a history, or a law that does not come to its end.
 *
 * @example lawRefusal({ stratum: 'design', members: ['design'], cells: [], first: 8000 }, null, 8067) //=> 'shortHistory'
 */
export function lawRefusal({ cells, first }: StratumCells, law: DelayLaw | null, through: number): DelayRefusal | null {
  const quarters = new Map<number, number>();
  for (const { to, count } of cells) quarters.set(to, (quarters.get(to) ?? 0) + count);
  const from = Math.max(first + 1, through - 11);
  const recent = Array.from({ length: Math.max(0, through - from + 1) }, (_, i) => quarters.get(from + i) ?? 0);
  const usual = [...recent].sort((a, b) => a - b)[recent.length >> 1] ?? 0;
  if (usual >= FEWEST_A_QUARTER && recent.some((count) => count < GAP_SHARE * usual)) return 'gap';
  if (law === null) return 'shortHistory';
  const tail = law.hazards.slice(-4).reduce((sum, hazard) => sum + hazard, 0);
  return tail > TAIL_SHARE ? 'longTail' : null;
}

const FEWEST_A_QUARTER = 20;
const GAP_SHARE = 0.2;
const TAIL_SHARE = 0.02;
