import type { Engine } from '../../engines/engine.js';
import type { AnalysisOptions } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import type { Conventions } from '../conventions.js';
import { cagr } from './cagr.js';
import { countedTrend } from './trend.js';
import type { TrendRow } from './trend-rows.js';
import { wholeRows } from './whole-rows.js';

/** Growth of a field beside that of everything, one year. */
export interface RelativeGrowthRow {
  readonly year: number;
  readonly field: number;
  readonly all: number;
  /** field / all; null when there is nothing. */
  readonly share: number | null;
  /** Growth on the year before; null as in a trend. */
  readonly fieldGrowth: number | null;
  readonly allGrowth: number | null;
  /** 相对增长率: fieldGrowth / allGrowth; null unless everything grew. */
  readonly relative: number | null;
}

/** Growth of a field against that of all fields, over the complete years. */
export interface RelativeGrowth {
  readonly conventions: Conventions;
  readonly rows: readonly RelativeGrowthRow[];
  /** Compound growth over the complete years from the first in which both have applications; null when not computable. */
  readonly fieldCagr: number | null;
  readonly allCagr: number | null;
  /** 增长潜力率: mean yearly growth of the later half of the years / that of the earlier half; null unless both halves can be computed and the earlier grew. */
  readonly fieldPotential: number | null;
  readonly allPotential: number | null;
  /** 相对增长潜力率: fieldPotential / allPotential; null unless the latter is above 0. */
  readonly relativePotential: number | null;
}

/**
 * Growth of the applications that fit the options against the growth of all, where all = the same options without the condition on industry and area.
 *
 * Source: the indices 相对增长率, 增长潜力率 and 相对增长潜力率 of Chinese patent statistics; a ratio of growth rates says nothing when the base does
 * not grow, so that it is null then.
 * @example (await relativeGrowth(engine, { where: { industry: 'new-energy' } })).rows.map(({ field, all }) => [field, all]) //=> [[1, 1], [2, 3]]
 */
export async function relativeGrowth(engine: Engine, options: AnalysisOptions = {}): Promise<RelativeGrowth> {
  checkAsked('relativeGrowth', engine, options, {});
  const { industry: _, area: __, classified: ___, ...where } = options.where ?? {};
  const [field, all] = await Promise.all([countedTrend(engine, options), countedTrend(engine, { ...options, where })]);
  return summarizeRelativeGrowth(field.rows, wholeRows(all), field.conventions);
}

/**
 * The growth of one series of trend rows against another.
 *
 * @example summarizeRelativeGrowth([], [], conventionsOf(engine)).fieldCagr //=> null
 */
export function summarizeRelativeGrowth(
  field: readonly TrendRow[],
  all: readonly TrendRow[],
  conventions: Conventions,
): RelativeGrowth {
  const byYear = new Map(field.map((row) => [row.year, row]));
  const rows = all
    .filter(({ complete }) => complete === true)
    .map((whole, i, complete): RelativeGrowthRow => {
      const count = byYear.get(whole.year)?.count ?? 0;
      const before = complete[i - 1];
      const fieldGrowth = growthOf(before === undefined ? 0 : (byYear.get(before.year)?.count ?? 0), count);
      const allGrowth = growthOf(before?.count ?? 0, whole.count);
      return {
        year: whole.year,
        field: count,
        all: whole.count,
        share: whole.count > 0 ? count / whole.count : null,
        fieldGrowth,
        allGrowth,
        relative: ratioOf(fieldGrowth, allGrowth),
      };
    });
  const first = rows.find((row) => row.field > 0 && row.all > 0);
  const last = rows.at(-1);
  const fieldPotential = potentialOf(rows.map((row) => row.fieldGrowth));
  const allPotential = potentialOf(rows.map((row) => row.allGrowth));
  return {
    conventions,
    rows,
    fieldCagr: first === undefined ? null : cagr(first.field, last!.field, last!.year - first.year),
    allCagr: first === undefined ? null : cagr(first.all, last!.all, last!.year - first.year),
    fieldPotential,
    allPotential,
    relativePotential: ratioOf(fieldPotential, allPotential),
  };
}

function growthOf(before: number, now: number): number | null {
  return before > 0 ? now / before - 1 : null;
}

function ratioOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || !(whole > 0) ? null : part / whole;
}

/** Mean of the later half of the rates over that of the earlier; the middle one of an odd number is in neither. */
function potentialOf(rates: readonly (number | null)[]): number | null {
  const known = rates.filter((rate) => rate !== null);
  const half = known.length >> 1;
  if (half === 0) return null;
  const meanOf = (part: readonly number[]): number => part.reduce((sum, rate) => sum + rate, 0) / part.length;
  return ratioOf(meanOf(known.slice(-half)), meanOf(known.slice(0, half)));
}
