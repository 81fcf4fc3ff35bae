import type { Engine, SpreadQuery, SpreadRow } from '../../engines/engine.js';
import { shownValue } from '../../util/shown-value.js';
import { type AnalysisOptions, sharedQuery, withYears } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { knownDelays } from '../delay/publication-lag.js';
import { totalOf } from '../total-of.js';
import { isYearComplete } from '../trend/lag.js';
import type { YearWindow } from '../trend/year-window.js';
import { type Bootstrap, bootstrapOf, type Interval } from './bootstrap.js';
import { concentrationRatio } from './concentration-ratio.js';
import { correctedHhi } from './corrected-hhi.js';
import type { CountGroups } from './count-groups.js';
import { hhi } from './hhi.js';
import { FEWEST_APPLICATIONS, hhiInterval } from './hhi-interval.js';

/** Options of {@link concentrationOverTime}. */
export interface ConcentrationOverTimeOptions extends AnalysisOptions {
  /** Whose shares. Default `applicant`. */
  readonly of?: SpreadQuery['of'];
  /** First and last year. */
  readonly from: number;
  readonly to: number;
  /** Years in a window; windows end with `to` and do not overlap, and what is left at the front is dropped. Default 1. */
  readonly years?: number;
  /** How intervals are resampled. Default {@link DEFAULT_BOOTSTRAP}: 200 draws, seed 1, level 0.95. */
  readonly bootstrap?: Partial<Bootstrap>;
}

/** One window of years. */
export interface ConcentrationWindow extends YearWindow {
  readonly n: number;
  readonly total: number;
  readonly hhi: number | null;
  readonly hhiCorrected: number | null;
  /** Of the corrected index; null below 30 applications. */
  readonly interval: Interval | null;
  readonly cr4: number | null;
  /** Whether the last year of the window is complete; null when the cut-off is unknown. */
  readonly complete: boolean | null;
  readonly small: boolean;
}

/** Concentration window by window. */
export interface ConcentrationOverTime {
  readonly conventions: Conventions;
  readonly of: string;
  readonly lagMonths: number;
  readonly bootstrap: Bootstrap;
  readonly rows: readonly ConcentrationWindow[];
  /**
   * From the first to the last complete window that is not small: `up` or `down` only when their intervals do not overlap, `flat` when they do, `cannotSay`
   * with fewer than two.
   */
  readonly verdict: 'up' | 'down' | 'flat' | 'cannotSay';
}

/**
 * Concentration by year or by window of years, with intervals; incomplete windows are marked and carry no verdict.
 *
 * The corrected index is what to compare: years of different size differ in the bias of the plain one.
 *
 * @throws RangeError when `from` or `to` is no whole year, `from` follows `to` or `years` is no whole number from 1.
 * @example (await concentrationOverTime(engine, { from: 2010, to: 2011 })).rows.map(({ from, total }) => [from, total]) //=> [[2010, 1], [2011, 3]]
 */
export async function concentrationOverTime(
  engine: Engine,
  options: ConcentrationOverTimeOptions,
): Promise<ConcentrationOverTime> {
  checkAsked('concentrationOverTime', engine, options, { of: null, from: null, to: null, years: null, bootstrap: null });
  const queries = concentrationOverTimeQueries(options);
  const [{ lag }, ...answers] = await Promise.all([
    knownDelays(engine, options),
    ...queries.map((query) => engine.spread(query)),
  ]);
  return summarizeConcentrationOverTime(answers, {
    ...options,
    conventions: conventionsOf(engine, options),
    lagMonths: lag.months,
  });
}

/**
 * One query for each window, the earliest first; a single one by year when windows are single years.
 *
 * @throws RangeError like {@link concentrationOverTime}.
 * @example concentrationOverTimeQueries({ from: 2009, to: 2014, years: 3 }).map(({ where }) => where.year.from) //=> [2009, 2012]
 */
export function concentrationOverTimeQueries(options: ConcentrationOverTimeOptions): readonly SpreadQuery[] {
  const { of = 'applicant', from, to, years = 1 } = options;
  const shared = (own: YearWindow) => sharedQuery(withYears<AnalysisOptions>(options, own.from, own.to));
  if (years === 1) return windowsOf(options).length === 0 ? [] : [{ by: 'year', of, ...shared({ from, to }) }];
  return windowsOf(options).map((window) => ({ of, ...shared(window) }));
}

/**
 * The windows from answers to {@link concentrationOverTimeQueries}.
 *
 * @example summarizeConcentrationOverTime([[]], { from: 2010, to: 2010, conventions: conventionsOf(engine), lagMonths: 18 }).rows[0].hhi //=> null
 */
export function summarizeConcentrationOverTime(
  answers: readonly (readonly SpreadRow[])[],
  context: ConcentrationOverTimeOptions & { readonly conventions: Conventions; readonly lagMonths: number },
): ConcentrationOverTime {
  const { conventions, lagMonths, of = 'applicant', years = 1 } = context;
  const bootstrap = bootstrapOf(context.bootstrap, 'concentrationOverTime');
  const byYear = new Map(answers[0]?.map((row) => [row.value, row]));
  const rows = windowsOf(context).map((window, i) => {
    const { counts, times } = (years === 1 ? byYear.get(window.to) : answers[i]?.[0]) ?? NOBODY;
    const total = totalOf(counts, times);
    return {
      ...window,
      n: totalOf(times),
      total,
      hhi: hhi(counts, times),
      hhiCorrected: correctedHhi(counts, times),
      interval: hhiInterval(counts, bootstrap, times),
      cr4: concentrationRatio(counts, 4, times),
      complete: isYearComplete(window.to, conventions.asOf, lagMonths),
      small: total < FEWEST_APPLICATIONS,
    };
  });
  return { conventions, of, lagMonths, bootstrap, rows, verdict: verdictOf(rows) };
}

const NOBODY: CountGroups = { counts: new Float64Array(), times: new Float64Array() };

function windowsOf({ from, to, years = 1 }: ConcentrationOverTimeOptions): readonly YearWindow[] {
  if (!Number.isInteger(from) || !Number.isInteger(to))
    throw new RangeError(
      `concentrationOverTime: invalid years: ${shownValue(from)} to ${shownValue(to)}; give whole years as "from" and "to".`,
    );
  if (!(from <= to)) throw new RangeError(`concentrationOverTime: invalid years: ${from}..${to}; "from" must not follow "to".`);
  if (!Number.isInteger(years) || years < 1)
    throw new RangeError(`concentrationOverTime: invalid window: ${years}; give a whole number of years from 1.`);
  const number = Math.floor((to - from + 1) / years);
  return Array.from({ length: number }, (_, k) => {
    const end = to - (number - 1 - k) * years;
    return { from: end - years + 1, to: end };
  });
}

function verdictOf(rows: readonly ConcentrationWindow[]): ConcentrationOverTime['verdict'] {
  const firm = rows.filter(({ complete, interval }) => complete === true && interval !== null);
  if (firm.length < 2) return 'cannotSay';
  const [first, last] = [firm[0]!.interval!, firm.at(-1)!.interval!];
  if (last.low > first.high) return 'up';
  return last.high < first.low ? 'down' : 'flat';
}
